import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { parsePolicy } from '@main/settings/policy'
import {
  policyFromFile,
  policyFromPreferences,
  policyFromReg,
  readPolicy,
  type PolicySource,
} from '@main/settings/policy-source'
import { openSettings, type Settings } from '@main/settings/user-settings'
import { isChangeable, settingsTable } from '@shared/domain/settings'
import { createFakeLog } from '@support/fake-log'
import { runs } from '@support/runs'
import { scratchFolder } from '@support/scratch-folder'
import { root } from '../contract/import-graph'
import { obeyed } from './obeyed'
import { anotherValue, policyEntries, type PolicyEntry } from './templates/policy-entry'

let folder = ''

beforeEach(async () => {
  folder = await scratchFolder()
})

/** What `reg query … /s` prints for one value of one setting. */
function registryText({ key, control }: PolicyEntry, value: unknown, subkey = ''): string {
  const root = `HKEY_LOCAL_MACHINE\\Software\\Policies\\Switchyard${subkey}`
  if (Array.isArray(value) && control.kind === 'list') {
    const lines = value.map((text, index) => `    ${index + 1}    REG_SZ    ${String(text)}`)
    return ['', root, '', `${root}\\${key}`, ...lines, ''].join('\r\n')
  }
  const word = control.kind === 'data' ? JSON.stringify(value) : String(value)
  const isNumber = typeof value === 'boolean' || typeof value === 'number'
  const line = isNumber ? `REG_DWORD    0x${Number(value).toString(16)}` : `REG_SZ    ${word}`
  return ['', root, `    ${key}    ${line}`, ''].join('\r\n')
}

async function fileWith(policy: unknown, name: string): Promise<PolicySource> {
  const path = join(folder, `${name}.json`)
  await writeFile(path, typeof policy === 'string' ? policy : JSON.stringify(policy))
  return policyFromFile(path)
}

async function settingsUnder(source: PolicySource, name: string): Promise<Settings> {
  const policy = await readPolicy(source, silentLog)
  expect(policy.problems).toEqual([])
  return openSettings(join(folder, `${name}-settings.json`), silentLog, policy)
}

async function sourcesOf(entry: PolicyEntry, value: unknown): Promise<readonly PolicySource[]> {
  const enforced = { [entry.key]: value }
  return [
    await fileWith({ enforced }, entry.key),
    policyFromReg(() => Promise.resolve(registryText(entry, value))),
    policyFromPreferences((part) => (part === 'enforced' ? enforced : null)),
  ]
}

describe.each(policyEntries)('the key $key of a policy', (entry) => {
  const { key } = entry
  const value = anotherValue(entry)

  it('is enforced from the file, the registry and the preferences, shown as locked, and not changed', async () => {
    for (const source of await sourcesOf(entry, value)) {
      const settings = await settingsUnder(source, key)
      expect(settings.state()).toMatchObject({ values: { [key]: value }, locked: [key] })
      if (!isChangeable(key)) continue
      const refused = await settings.change({ [key]: entry.initial })
      expect(refused).toMatchObject({ ok: false, failure: { reason: 'set-by-policy' } })
      expect(settings.read()[key]).toEqual(value)
    }
  })

  it('is a default until the user chooses', async () => {
    const file = await fileWith({ default: { [key]: value } }, `${key}-default`)
    const registry = policyFromReg(() => Promise.resolve(registryText(entry, value, '\\Recommended')))
    const preferences = policyFromPreferences((part) => (part === 'default' ? { [key]: value } : null))
    for (const [index, source] of [file, registry, preferences].entries()) {
      const settings = await settingsUnder(source, `${key}-default-${index}`)
      expect(settings.state()).toMatchObject({ values: { [key]: value }, locked: [], chosen: [] })
      if (!isChangeable(key)) continue
      await settings.change({ [key]: entry.initial })
      expect(settings.read()[key]).toEqual(entry.initial)
    }
  })
})

describe('what a policy decides', () => {
  const sourceOf = (path: string): string => readFileSync(join(root, path), 'utf8')

  it.each(Object.entries(obeyed))('is asked for and obeyed, as a test shows: %s', (key, { by, ...test }) => {
    expect(sourceOf(by)).toMatch(new RegExp(`\\b${key}\\b`))
    expect(sourceOf(test.shownIn)).toContain(`'${test.shown}'`)
  })

  it('is a key of the table, each with its test', () => {
    expect(Object.keys(obeyed).toSorted()).toEqual(policyEntries.map(({ key }) => key).toSorted())
  })
})

describe('a policy', () => {
  it('that is not there decides nothing', async () => {
    const source = policyFromFile(join(folder, 'no-such-file.json'))
    expect(await readPolicy(source, silentLog)).toMatchObject({ problems: [], isBlocking: false })
    const others = 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Switchyard2\r\n'
    for (const above of [undefined, '', others]) {
      const registry = policyFromReg((key) => Promise.resolve(key.endsWith('Switchyard') ? undefined : above))
      expect(await readPolicy(registry, silentLog)).toMatchObject({ problems: [], isBlocking: false })
    }
  })

  it('that Windows has and does not let the user read keeps everybody out', async () => {
    const above =
      '\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Switchyard\r\n'
    const registry = policyFromReg((key) => Promise.resolve(key.endsWith('Switchyard') ? undefined : above))
    expect(await readPolicy(registry, silentLog)).toMatchObject({
      ...{ problems: ['the whole policy'], isBlocking: true },
    })
  })

  it('takes no unnamed value of the registry for a setting, in whatever language it is printed', async () => {
    const [entry] = policyEntries.filter(({ key }) => key === 'theme')
    const text = `${entry ? registryText(entry, 'dark') : ''}    (Standard)    REG_SZ    (Wert nicht gesetzt)\r\n`
    expect(
      await readPolicy(
        policyFromReg(() => Promise.resolve(text)),
        silentLog,
      ),
    ).toMatchObject({
      ...{ enforced: { theme: 'dark' }, problems: [] },
    })
  })

  it.each(['', '{', '[]', 'null', '"x"', '{"enforced":7}', '{"default":[]}'])(
    'that is damaged as a whole, %j, keeps everybody out',
    async (text) => {
      const source = await fileWith(text, 'damaged')
      expect(await readPolicy(source, silentLog)).toEqual({
        ...{ defaults: {}, enforced: {}, problems: ['the whole policy'], isBlocking: true },
      })
    },
  )

  it('that is no JSON is told in the log with what is wrong in it', async () => {
    const { log, lines } = createFakeLog()
    await readPolicy(await fileWith('{"enforced":{"theme":dark}}', 'no-json'), log)
    expect(lines.join('')).toContain("Unexpected token 'd'")
  })

  it('that an editor of Windows put a mark before is read', async () => {
    const source = await fileWith('\uFEFF{"enforced":{"theme":"dark"}}', 'marked')
    expect(await readPolicy(source, silentLog)).toMatchObject({ enforced: { theme: 'dark' }, problems: [] })
  })

  it('whose enforced value cannot be read keeps everybody out, and names the key', () => {
    expect(parsePolicy({ enforced: { demoAllowed: 'no', theme: 'dark' } })).toEqual({
      ...{ defaults: {}, enforced: { theme: 'dark' } },
      ...{ problems: ['enforced.demoAllowed'], isBlocking: true },
    })
  })

  it('whose settings stand under a misspelt name keeps everybody out, and names it', () => {
    expect(parsePolicy({ enforce: { demoAllowed: false } })).toEqual({
      ...{ defaults: {}, enforced: {}, problems: ['enforce'], isBlocking: true },
    })
  })

  it('names what it does not know and what is wrong with a default, and keeps nobody out', () => {
    const raw = { enforced: { colour: 'red' }, default: { theme: 'sepia', watched: [] }, enforce: {} }
    expect(parsePolicy(raw)).toEqual({
      ...{ defaults: {}, enforced: {}, isBlocking: false },
      problems: ['enforce', 'enforced.colour', 'default.watched', 'default.theme'],
    })
  })

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ enforced: fc.anything() })), (raw) => {
        expect(() => parsePolicy(raw)).not.toThrow()
      }),
      runs(1_000),
    )
  })

  it('can decide every setting that the program does not keep by itself', () => {
    const kept = Object.values(settingsTable).filter(({ place }) => place === 'kept')
    expect(policyEntries.length).toBe(Object.keys(settingsTable).length - kept.length)
  })
})
