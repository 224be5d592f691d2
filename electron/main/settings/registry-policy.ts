import { settingsTable } from '@shared/domain/settings'
import type { SettingControl } from '@shared/domain/setting-control'
import { policyKeys, type RawPolicy } from './policy'

/** The key of the registry under which Windows keeps a policy for this program. */
export const registryKey = 'HKLM\\Software\\Policies\\Switchyard'

/** The key above it, which everybody may read. */
export const keyOfPolicies = 'HKLM\\Software\\Policies'

/** The subkey for defaults; what is enforced stands in the key itself. */
const DEFAULTS = 'Recommended'

interface RegistryValue {
  readonly name: string
  readonly type: string
  readonly data: string
}

/**
 * Reads what `reg query KEY /s` prints: a line for each key, beneath it its values, four blanks before and between name,
 * type and data. A switch is a REG_DWORD of 0 or 1, a number a REG_DWORD, a word a REG_SZ; a list is a subkey with a
 * REG_SZ for each text, as group policy writes lists; a value with a shape of its own is a REG_SZ that holds JSON.
 */
export function policyFromRegistry(text: string): RawPolicy {
  const keys = keysOf(text)
  return { enforced: settingsUnder(keys, ''), default: settingsUnder(keys, DEFAULTS) }
}

/** Whether the policy's own key is among those that `reg query` of the key above it prints. */
export function hasPolicyKey(text: string): boolean {
  return text.split(/\r?\n/).some((line) => line.startsWith('HKEY_') && pathOf(line) === '')
}

/** Values by the path of their key beneath the policy's own, in lower case: the registry does not tell cases apart. */
function keysOf(text: string): ReadonlyMap<string, readonly RegistryValue[]> {
  const keys = new Map<string, RegistryValue[]>()
  let values: RegistryValue[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('HKEY_')) {
      values = []
      keys.set(pathOf(line), values)
      continue
    }
    const found = /^ {4}(\S.*?) {4}(REG_\w+)(?: {4}(.*))?$/.exec(line)
    if (found) values.push({ name: found[1] ?? '', type: found[2] ?? '', data: found[3] ?? '' })
  }
  return keys
}

function pathOf(line: string): string {
  const root = registryKey.slice(registryKey.indexOf('\\')).toLowerCase()
  const path = line.trim().slice(line.indexOf('\\')).toLowerCase()
  return path === root ? '' : path.startsWith(`${root}\\`) ? path.slice(root.length + 1) : path
}

function settingsUnder(
  keys: ReadonlyMap<string, readonly RegistryValue[]>,
  subkey: string,
): Readonly<Record<string, unknown>> {
  const path = subkey.toLowerCase()
  const values = (keys.get(path) ?? []).filter(({ name }) => !isUnnamed(name))
  const lists = policyKeys.flatMap((key) => {
    const lines = keys.get(path === '' ? key.toLowerCase() : `${path}\\${key.toLowerCase()}`)
    const isList = settingsTable[key].control.kind === 'list'
    return lines && isList ? [[key, lines.map(({ data }) => data)] as const] : []
  })
  return Object.fromEntries([...values.map(settingFrom), ...lists])
}

/** `(Default)`, which each language of Windows says in its own word. */
function isUnnamed(name: string): boolean {
  return name.startsWith('(') && name.endsWith(')')
}

function settingFrom(value: RegistryValue): readonly [string, unknown] {
  const key = policyKeys.find((candidate) => candidate.toLowerCase() === value.name.toLowerCase())
  return key ? [key, valueFrom(value, settingsTable[key].control)] : [value.name, value.data]
}

function valueFrom({ type, data }: RegistryValue, { kind }: SettingControl): unknown {
  if (type === 'REG_DWORD') {
    const number = Number(data)
    return kind === 'switch' && (number === 0 || number === 1) ? number === 1 : number
  }
  return kind === 'data' ? parsedJson(data) : data
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
