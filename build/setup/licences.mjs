import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { bundledPackages } from './bundled-packages.mjs'
import { repository } from './places.mjs'

/** @typedef {{ name: string, version: string, licence: string, text: string }} Licence `licence` is an SPDX expression */

/**
 * Writes the licences of everything that the app is made of: the packages that are bundled into it, and Electron.
 * Chromium's own lie beside the program, in a file that Electron brings.
 * @param {string} path of the JSON file
 * @returns {Promise<void>}
 */
export async function writeLicences(path) {
  const folders = [...(await bundledPackages()), 'node_modules/electron']
  const found = await Promise.all(folders.map(licenceOf))
  const unique = new Map(found.map((licence) => [`${licence.name} ${licence.version}`, licence]))
  const sorted = [...unique.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
  await writeFile(path, JSON.stringify(sorted))
}

/**
 * @param {string} folder of a package, relative to the repository
 * @returns {Promise<Licence>} `text` is empty when the package brings no licence file
 */
async function licenceOf(folder) {
  const manifest = JSON.parse(await readFile(join(repository, folder, 'package.json'), 'utf8'))
  const files = (await readdir(join(repository, folder))).filter((name) =>
    /^(licen[cs]e|copying)/i.test(name),
  )
  const texts = files.sort().map((name) => readFile(join(repository, folder, name), 'utf8'))
  return {
    name: String(manifest.name ?? basename(folder)),
    version: String(manifest.version),
    licence: String(manifest.license?.type ?? manifest.license ?? 'see its text'),
    text: (await Promise.all(texts)).join('\n\n').trim(),
  }
}
