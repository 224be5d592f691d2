import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import { admlOf, admxOf } from './templates/admx'
import { mobileconfigOf } from './templates/mobileconfig'
import { policyEntries } from './templates/policy-entry'
import { policyTableOf } from './templates/policy-table'

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const isWriting = process.env['WRITE_POLICY'] === '1'
const table = /<!-- policy table -->[\s\S]*<!-- end of policy table -->/

const templates = {
  'build/policy/switchyard.admx': admxOf(policyEntries),
  'build/policy/en-US/switchyard.adml': admlOf(policyEntries),
  'build/policy/switchyard.mobileconfig': mobileconfigOf(policyEntries),
}

describe('the templates for administrators', () => {
  it.each(Object.entries(templates))('%s is what the table of settings says', async (path, wanted) => {
    if (isWriting) await writeFile(at(path), wanted)
    expect(await readFile(at(path), 'utf8')).toBe(wanted)
  })

  it('stand in the administrator guide as the table of settings says', async () => {
    const guide = at('docs/administrator-guide.md')
    const text = await readFile(guide, 'utf8')
    const config = await resolveConfig(guide)
    const rows = await format(policyTableOf(policyEntries), { ...config, parser: 'markdown' })
    const wanted = `<!-- policy table -->\n\n${rows}\n<!-- end of policy table -->`
    if (isWriting)
      await writeFile(
        guide,
        text.replace(table, () => wanted),
      )
    expect(table.exec(await readFile(guide, 'utf8'))?.[0]).toBe(wanted)
  })
})
