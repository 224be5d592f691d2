import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repository } from '../places.mjs'
import { npmCommand, run } from '../processes.mjs'
import { SetUpFailure } from '../progress.mjs'

/**
 * Writes the bill of materials, CycloneDX: what is bundled into the app, and the Electron it runs on.
 * @param {string} folder
 * @returns {Promise<void>}
 */
export async function writeBill(folder) {
  const { code, output } = await run(npmCommand(), [
    ...['sbom', '--sbom-format', 'cyclonedx', '--loglevel', 'silent'],
  ])
  if (code !== 0) throw new SetUpFailure(`npm could not write the bill of materials:\n${output.trim()}`)
  const bill = JSON.parse(output.slice(output.indexOf('{')))
  const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'))
  const { name, version, devDependencies } = manifest
  const shipped = await shippedParts()
  const own = `${name}@${version}`
  bill.metadata.component = { ...bill.metadata.component, type: 'application', name }
  bill.components = bill.components.filter(isIn('bom-ref', shipped))
  bill.dependencies = bill.dependencies
    .filter(isIn('ref', new Set([...shipped, own])))
    .map((/** @type {{ ref: string, dependsOn?: string[] }} */ { ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((part) => shipped.has(part)),
    }))
  bill.components.push({
    ...{ 'bom-ref': `electron@${devDependencies.electron}`, type: 'framework', name: 'electron' },
    ...{ version: devDependencies.electron, scope: 'required', licenses: [{ license: { id: 'MIT' } }] },
    purl: `pkg:npm/electron@${devDependencies.electron}`,
  })
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`)
}

/** @returns {Promise<Set<string>>} `name@version` of every package that is bundled, without Electron */
async function shippedParts() {
  const text = await readFile(join(repository, 'out', 'licences.json'), 'utf8')
  const parts = /** @type {import('../licences.mjs').Licence[]} */ (JSON.parse(text))
  const bundled = parts.filter(({ name }) => name !== 'electron')
  return new Set(bundled.map(({ name, version }) => `${name}@${version}`))
}

/**
 * @param {string} key
 * @param {Set<string>} wanted
 * @returns {(entry: Record<string, unknown>) => boolean} whether an entry has one of them under that key
 */
function isIn(key, wanted) {
  return (entry) => wanted.has(String(entry[key]))
}
