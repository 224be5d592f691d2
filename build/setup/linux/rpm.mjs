import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SetUpFailure } from '../progress.mjs'
import { filesBelow } from './files-below.mjs'
import { runPacker, staged } from './stage.mjs'

/** @typedef {import('./package-order.mjs').PackageOrder} PackageOrder */

/** What rpm calls the architectures that electron-builder names as Debian does. */
const ARCHITECTURES = new Map([
  ['amd64', 'x86_64'],
  ['arm64', 'aarch64'],
])

/**
 * Writes an RPM package with `rpmbuild`.
 * @param {PackageOrder} order
 * @returns {Promise<void>}
 */
export function writeRpm(order) {
  return staged(order, async (folder, root) => {
    const files = (await filesBelow(root)).map(({ path }) => path)
    const scripts = {
      afterInstall: await readFile(order.afterInstall, 'utf8'),
      afterRemove: await readFile(order.afterRemove, 'utf8'),
    }
    const spec = join(folder, 'package.spec')
    const target = ARCHITECTURES.get(order.architecture) ?? order.architecture
    await writeFile(spec, specText(order, files, scripts))
    const where = ['--define', `_topdir ${folder}/build`, '--buildroot', root, '--target', target]
    await runPacker('rpmbuild', ['-bb', '--quiet', ...where, spec])
    const made = (await readdir(join(folder, 'build', 'RPMS'), { recursive: true })).find((name) =>
      name.endsWith('.rpm'),
    )
    if (made === undefined) throw new SetUpFailure('rpmbuild made no package.')
    await copyFile(join(folder, 'build', 'RPMS', made), order.output)
  })
}

/**
 * The spec file. Nothing is built, stripped or guessed: the files are there already. Folders that are ours alone belong to
 * the package, too, so that they go with it.
 * @param {PackageOrder} order
 * @param {string[]} files relative to the root
 * @param {{ afterInstall: string, afterRemove: string }} scripts
 * @returns {string}
 */
function specText(order, files, scripts) {
  const folders = new Set(files.filter((path) => path.startsWith('opt/')).flatMap(foldersOf))
  const lines = [
    '%global _build_id_links none',
    '%global __os_install_post %{nil}',
    `Name: ${order.name}`,
    `Version: ${order.version}`,
    'Release: 1',
    `Summary: ${plain(order.summary)}`,
    `License: ${order.licence}`,
    `Vendor: ${plain(order.maintainer)}`,
    `URL: ${order.url}`,
    'AutoReqProv: no',
    ...order.depends.map((name) => `Requires: ${name}`),
    ...['%description', plain(order.description), ''],
    ...['%post -p /bin/bash', plain(scripts.afterInstall), ''],
    '%postun -p /bin/bash',
    // After an update the scripts of the old package run last and must leave the new one alone.
    ...['[ "$1" -eq 0 ] || exit 0', plain(scripts.afterRemove), ''],
    '%files',
    ...[...folders].map((path) => `%dir "/${path}"`),
    ...files.map((path) => `"/${path}"`),
  ]
  return `${lines.join('\n')}\n`
}

/**
 * @param {string} path such as `opt/Switchyard/locales/de.pak`
 * @returns {string[]} the folders above it that are the package's own
 */
function foldersOf(path) {
  const parts = path.split('/').slice(0, -1)
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 2).join('/'))
}

/**
 * @param {string} text
 * @returns {string} the text without macros of rpm
 */
function plain(text) {
  return text.replaceAll('%', '%%')
}
