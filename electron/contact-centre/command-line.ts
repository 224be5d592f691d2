import { parseArgs } from 'node:util'
import { dialectKeys, dialectSwitches, optionNameOf } from './dialect'
import { parseOptions } from './options'
import type { CompleteOptions } from './options'

const numberOptions = [
  'port',
  'nodes',
  'agents',
  'interactions',
  'seed',
  'tempo',
  'sessionInactivityMs',
  'holdMs',
  'maxIntervalMs',
  'agentsAnswerAfterMs',
  'customersAnswerAfterMs',
  'invitationMs',
  'notificationDelayMs',
  'requestsPerSecond',
] as const

const DEFAULT_PORT = '8090'

/** What the command line asks for: help, a contact centre, or nothing sensible. */
export type CommandLine =
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'start'; readonly options: CompleteOptions }
  | { readonly kind: 'wrong'; readonly message: string }

/** Reads `--port 8090 --agents 60 …` and one option for each dialect switch. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const names = [...numberOptions, ...dialectKeys, 'host'].map(optionNameOf)
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean' as const } },
      strict: true,
    })
    if (values['help'] === true) return { kind: 'help', text: helpText() }
    return fromValues(values)
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) }
  }
}

function fromValues(values: Readonly<Record<string, string | boolean | undefined>>): CommandLine {
  const input: Record<string, unknown> = { port: Number(values['port'] ?? DEFAULT_PORT) }
  for (const key of numberOptions) {
    const text = values[optionNameOf(key)]
    if (text === undefined) continue
    if (!/^\d+$/.test(String(text))) {
      return { kind: 'wrong', message: `Option --${optionNameOf(key)} needs a whole number, not "${text}"` }
    }
    input[key] = Number(text)
  }
  if (values['host'] !== undefined && values['host'] !== '127.0.0.1') {
    return { kind: 'wrong', message: 'The contact centre listens on 127.0.0.1 only' }
  }
  const dialect: Record<string, unknown> = {}
  for (const key of dialectKeys) {
    const text = values[optionNameOf(key)]
    if (text === undefined) continue
    const allowed: readonly string[] = dialectSwitches[key]
    if (!allowed.includes(String(text))) {
      return { kind: 'wrong', message: `Option --${optionNameOf(key)} must be one of ${allowed.join(', ')}` }
    }
    dialect[key] = text
  }
  const parsed = parseOptions({ ...input, dialect })
  return parsed.ok ? { kind: 'start', options: parsed.options } : { kind: 'wrong', message: parsed.message }
}

function helpText(): string {
  const numbers = numberOptions.map((key) => `  --${optionNameOf(key)} <number>`)
  const switches = dialectKeys.map(
    (key) =>
      `  --${optionNameOf(key)} ${dialectSwitches[key].join('|')}  (default: ${dialectSwitches[key][0]})`,
  )
  return ['Usage: npm run contact-centre -- [options]', ...numbers, ...switches].join('\n')
}
