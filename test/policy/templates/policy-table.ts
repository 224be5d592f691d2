import type { SettingKey } from '@shared/domain/settings'
import type { PolicyEntry } from './policy-entry'

/** The table of all keys of a policy for the administrator guide, in Markdown. */
export function policyTableOf(entries: readonly PolicyEntry[]): string {
  const rows = entries.map(
    (entry) =>
      `| \`${entry.key}\` | ${entry.words.title}. ${entry.words.help} | ${valuesOf(entry)} | ${initialOf(entry)} | ${entry.isPolicyOnly ? 'policy only' : 'user, policy'} |`,
  )
  return [
    '| key | what it is | values | default | set by |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

const shapes: Partial<Record<SettingKey, string>> = {
  alertRules: 'a list, see [alert rules](#alert-rules-and-quiet-times)',
  alertTimes: 'an object, see [alert rules](#alert-rules-and-quiet-times)',
  dialect: 'an object, see [dialect switches](#dialect-switches)',
  trustedCertificates: 'a list of objects with `host` and `fingerprint` (SHA-256)',
}

function valuesOf({ key, control }: PolicyEntry): string {
  switch (control.kind) {
    case 'switch':
      return '`true`, `false`'
    case 'choice':
      return control.values.map((value) => `\`"${value}"\``).join(', ')
    case 'number':
      return `${control.min} to ${control.max} ${control.unit}${control.zeroIsOff ? '; 0 turns it off' : ''}`
    case 'list':
      return control.most === 1 ? 'a list of one text at most' : `a list of at most ${control.most} texts`
    case 'data':
      return shapes[key] ?? ''
  }
}

function initialOf({ key, initial }: PolicyEntry): string {
  return key === 'alertRules' ? 'the rules of the first day' : `\`${JSON.stringify(initial)}\``
}
