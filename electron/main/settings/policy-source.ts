import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import { jsonFrom } from './json-text'
import { noPolicy, parsePolicy, unreadablePolicy, type Policy } from './policy'
import { policyFromRegistry, registryKey } from './registry-policy'

/** Where Linux has the policy. Root only should be able to write it. */
export const policyFile = '/etc/switchyard/policy.json'

const QUESTION_LIMIT_MS = 5_000

/** Tells a policy as it is written down, or undefined when there is none. Rejects when there is one that cannot be read. */
export type PolicySource = () => Promise<unknown>

/** Reads the policy and says in the log what could not be read of it. Never rejects. */
export async function readPolicy(source: PolicySource, log: Log): Promise<Policy> {
  const policy = await judgedPolicy(source, log)
  if (policy.problems.length > 0) {
    log.error('the policy cannot be read', {
      problems: policy.problems.join(' '),
      blocksSignIn: policy.isBlocking,
    })
  }
  const decided = [...Object.keys(policy.enforced), ...Object.keys(policy.defaults)]
  if (decided.length > 0) log.info('a policy holds', { keys: decided.join(' ') })
  return policy
}

/** Linux: a JSON file of this path. It is read at once, because the window waits for it while the program starts. */
export function policyFromFile(path: string): PolicySource {
  // eslint-disable-next-line @typescript-eslint/require-await -- what fails is to reject
  return async () => {
    const text = textIn(path)
    return text === undefined ? undefined : policyIn(text)
  }
}

function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** A policy holds nothing secret: with a code the log tells what is wrong in the text, and where. */
function policyIn(text: string): unknown {
  try {
    return jsonFrom(text)
  } catch (error) {
    throw Object.assign(new Error(error instanceof Error ? error.message : ''), { code: 'ERR_NOT_JSON' })
  }
}

/** Windows: the registry, through the system's own `reg.exe`; `ask` gives what it prints, undefined without such a key. */
export function policyFromReg(ask: () => Promise<string | undefined>): PolicySource {
  return async () => {
    const text = await ask()
    return text === undefined ? undefined : policyFromRegistry(text)
  }
}

/** macOS: managed preferences of the program, two dictionaries; one that is not managed is empty. */
export function policyFromPreferences(read: (key: 'enforced' | 'default') => unknown): PolicySource {
  return () => Promise.resolve({ enforced: read('enforced') ?? {}, default: read('default') ?? {} })
}

/** Asks `reg.exe` of the system folder. It ends with 1 when there is no such key. */
export function askRegistry(systemRoot: string): Promise<string | undefined> {
  const program = join(systemRoot, 'System32', 'reg.exe')
  return new Promise((resolve, reject) => {
    execFile(
      program,
      ['query', registryKey, '/s'],
      { timeout: QUESTION_LIMIT_MS, windowsHide: true },
      (error, output) => {
        if (!error) resolve(output)
        else if (error.code === 1) resolve(undefined)
        else reject(new Error('reg.exe could not be asked', { cause: error }))
      },
    )
  })
}

async function judgedPolicy(source: PolicySource, log: Log): Promise<Policy> {
  try {
    const raw = await source()
    return raw === undefined ? noPolicy : parsePolicy(raw)
  } catch (error) {
    log.error('the policy could not be asked for', toLogFields(error))
    return unreadablePolicy
  }
}
