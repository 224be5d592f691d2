import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repository } from './places.mjs'

/** Where each bundle leaves its note. */
const notes = join(repository, 'node_modules', '.cache', 'switchyard', 'bundled')

/**
 * A plugin of the bundler that notes which packages a bundle is made of, so that their licences, and no others, are shown.
 * @param {string} bundle the bundle's name
 * @returns {import('vite').Plugin}
 */
export function noteBundledPackages(bundle) {
  return {
    name: 'note-bundled-packages',
    apply: 'build',
    async generateBundle() {
      const folders = new Set([...this.getModuleIds()].flatMap(packageFolderOf))
      await mkdir(notes, { recursive: true })
      await writeFile(join(notes, `${bundle}.json`), JSON.stringify([...folders].sort()))
    },
  }
}

/** Forgets what earlier builds noted. */
export async function forgetBundledPackages() {
  await rm(notes, { recursive: true, force: true })
}

/** @returns {Promise<string[]>} the folders, relative to the repository, of all packages that the last builds bundled */
export async function bundledPackages() {
  const files = await readdir(notes)
  const lists = await Promise.all(files.map((file) => readFile(join(notes, file), 'utf8')))
  return [...new Set(lists.flatMap((list) => /** @type {string[]} */ (JSON.parse(list))))].sort()
}

/**
 * @param {string} id of a module: its path, maybe with a mark of a plugin before it and a question behind it
 * @returns {string[]} the folder of the package it belongs to, relative to the repository; none for our own modules
 */
function packageFolderOf(id) {
  const inside = /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?(?![.@])[^/?]+)/
  const [, folder] = inside.exec(id.replaceAll('\\', '/')) ?? []
  return folder === undefined ? [] : [folder]
}
