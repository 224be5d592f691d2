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
    ...['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--loglevel', 'silent'],
  ])
  if (code !== 0) throw new SetUpFailure(`npm could not write the bill of materials:\n${output.trim()}`)
  const bill = JSON.parse(output.slice(output.indexOf('{')))
  const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'))
  const { name, devDependencies } = manifest
  bill.metadata.component = { ...bill.metadata.component, type: 'application', name }
  bill.components.push({
    ...{ 'bom-ref': `electron@${devDependencies.electron}`, type: 'framework', name: 'electron' },
    ...{ version: devDependencies.electron, scope: 'required', licenses: [{ license: { id: 'MIT' } }] },
    purl: `pkg:npm/electron@${devDependencies.electron}`,
  })
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`)
}
