import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import { jsonFrom } from './json-text'
import { noPolicy, parsePolicy, unreadablePolicy, type Policy } from './policy'
import { hasPolicyKey, keyOfPolicies, policyFromRegistry, registryKey } from './registry-policy'

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

/** Asks the registry for a key, with all beneath it or the names of its subkeys only; undefined when it tells nothing. */
export type AskRegistry = (key: string, isWhole: boolean) => Promise<string | undefined>

/** Windows: the registry, through the system's own `reg.exe`. A key that is there and may not be read cannot be read. */
export function policyFromReg(ask: AskRegistry): PolicySource {
  return async () => {
    const [text, above] = await Promise.all([ask(registryKey, true), ask(keyOfPolicies, false)])
    if (text !== undefined) return policyFromRegistry(text)
    if (above !== undefined && hasPolicyKey(above))
      throw new Error('the registry does not let this user read it')
    return undefined
  }
}

/** macOS: managed preferences of the program, two dictionaries; one that is not managed is empty. */
export function policyFromPreferences(read: (key: 'enforced' | 'default') => unknown): PolicySource {
  return () => Promise.resolve({ enforced: read('enforced') ?? {}, default: read('default') ?? {} })
}

/** Asks `reg.exe` of the system folder. It ends with 1 when there is no such key, or when it may not be read. */
export function registryOf(systemRoot: string): AskRegistry {
  const program = join(systemRoot, 'System32', 'reg.exe')
  return (key, isWhole) =>
    new Promise((resolve, reject) => {
      const words = ['query', key, ...(isWhole ? ['/s'] : [])]
      execFile(program, words, { timeout: QUESTION_LIMIT_MS, windowsHide: true }, (error, output) => {
        if (!error) resolve(output)
        else if (error.code === 1) resolve(undefined)
        else reject(new Error('reg.exe could not be asked', { cause: error }))
      })
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
