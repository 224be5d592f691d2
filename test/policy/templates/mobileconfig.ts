import type { PolicyEntry } from './policy-entry'
import { indented, xmlText } from './xml'

/**
 * A configuration profile for macOS. It sets every setting to what it is anyway, as a default: take out what is to stay
 * as it is, and move to `enforced` what nobody may change.
 */
export function mobileconfigOf(entries: readonly PolicyEntry[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...plistOf({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadIdentifier: 'app.switchyard.console.policy',
      PayloadUUID: '5B0F6C1E-2B7B-4C9F-9C58-6F3C0B8C2A01',
      PayloadDisplayName: 'Switchyard',
      PayloadScope: 'System',
      PayloadContent: [
        {
          PayloadType: 'app.switchyard.console',
          PayloadVersion: 1,
          PayloadIdentifier: 'app.switchyard.console.settings',
          PayloadUUID: '5B0F6C1E-2B7B-4C9F-9C58-6F3C0B8C2A02',
          PayloadDisplayName: 'Switchyard settings',
          enforced: {},
          default: Object.fromEntries(
            entries.filter(({ isPolicyOnly }) => !isPolicyOnly).map(({ key, initial }) => [key, initial]),
          ),
        },
      ],
    }),
    '</plist>',
    '',
  ].join('\n')
}

/** A value in the words of a property list. */
function plistOf(value: unknown): readonly string[] {
  if (typeof value === 'boolean') return [value ? '<true/>' : '<false/>']
  if (typeof value === 'number') return [`<integer>${value}</integer>`]
  if (typeof value === 'string') return [`<string>${xmlText(value)}</string>`]
  if (Array.isArray(value)) return ['<array>', ...indented(value.flatMap(plistOf)), '</array>']
  // A property list knows no null: what is not there is none.
  const entries = Object.entries(value ?? {}).filter(([, entry]) => entry !== null)
  const lines = entries.flatMap(([key, entry]) => [`<key>${key}</key>`, ...plistOf(entry)])
  return ['<dict>', ...indented(lines), '</dict>']
}
