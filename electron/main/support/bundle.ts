import { strToU8, zipSync } from 'fflate/browser'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BundleFile } from '@shared/contract'
import { settingKeys, settingsTable, type SettingsState } from '@shared/domain/settings'
import { redact, redactText } from '../diagnostics/redaction'

/** What a bundle is collected from. */
export interface BundleSources {
  /** What diagnostics found, in the words of the screen. */
  readonly report: string
  readonly about: Readonly<Record<string, string>>
  readonly settings: SettingsState
  /** The folder of the log files. */
  readonly logFolder: string
}

const LONGEST_LOG = 400_000

/**
 * Collects what helps to find a fault. The log has been through the redactor when it was written and goes through it again,
 * line by line. No password, no case data, no move, no action log.
 */
export async function collectBundle(sources: BundleSources): Promise<readonly BundleFile[]> {
  const { report, about, settings, logFolder } = sources
  return [
    { name: 'diagnostics.txt', text: `${report}\n` },
    { name: 'about.json', text: json(about) },
    { name: 'settings.json', text: json(settingsForOthers(settings)) },
    ...(await logs(logFolder)),
  ]
}

/** The bundle as a zip file. */
export function zipped(files: readonly BundleFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), { level: 6 })
}

function settingsForOthers({ values, chosen, locked, policy }: SettingsState): object {
  const told = settingKeys.map((key) => {
    const value = values[key]
    const size = typeof value === 'object' ? Object.keys(value).length : 1
    // What the program keeps by itself, and rules, may name people: that is counted, not told.
    const isSecret = ['kept', 'dialog'].includes(settingsTable[key].place)
    return [key, isSecret ? `${String(size)} entries, left out` : redact(value)] as const
  })
  return { values: Object.fromEntries(told), chosen, locked, policy }
}

async function logs(folder: string): Promise<readonly BundleFile[]> {
  const names = await readdir(folder).catch(() => [])
  const ours = names.filter((name) => /^main\.log(\.\d+)?$/.test(name)).sort()
  return Promise.all(
    ours.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8').catch(() => '')
      return { name: `logs/${name}`, text: text.slice(-LONGEST_LOG).split('\n').map(redactLine).join('\n') }
    }),
  )
}

/** Lines of the log are short; one that is not was not written by this program. */
function redactLine(line: string): string {
  return line === '' ? '' : redactText(line, LONGEST_LINE)
}

const LONGEST_LINE = 3_000

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
