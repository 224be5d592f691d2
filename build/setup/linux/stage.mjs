import { chmod, cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SetUpFailure } from '../progress.mjs'
import { run } from '../processes.mjs'

/** @typedef {import('./package-order.mjs').PackageOrder} PackageOrder */

/**
 * Lays the files of a package out as they will lie on the disk, lets them be packed, and takes the folder away.
 * @template T
 * @param {PackageOrder} order
 * @param {(folder: string, root: string) => Promise<T>} pack gets a folder of its own and the root of the files in it
 * @returns {Promise<T>}
 */
export async function staged(order, pack) {
  const folder = await mkdtemp(join(tmpdir(), 'switchyard-package-'))
  try {
    const root = join(folder, 'root')
    for (const { from, to } of order.files) {
      const target = join(root, to)
      await mkdir(dirname(target), { recursive: true })
      await cp(from, target, { recursive: true, verbatimSymlinks: true })
    }
    await nameKind(root, order)
    await openToAll(root)
    return await pack(folder, root)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<void>}
 * @throws {SetUpFailure} with the command's own words
 */
export async function runPacker(command, args) {
  const { code, output } = await run(command, args)
  if (code === 127) throw new SetUpFailure(`${command} is missing.`)
  if (code !== 0) throw new SetUpFailure(`${command}: ${output.trim()}`)
}

/**
 * The updater asks this file what to replace the program with. electron-builder writes it into a folder that all targets
 * share, so it may name another one.
 * @param {string} root
 * @param {PackageOrder} order
 * @returns {Promise<void>}
 */
async function nameKind(root, { files, kind }) {
  const app = files.find(({ to }) => to.startsWith('/opt/'))
  if (app !== undefined) await writeFile(join(root, app.to, 'resources', 'package-type'), kind)
}

/**
 * Whoever packs may have a strict umask; what is installed must be readable for everybody.
 * @param {string} path
 * @returns {Promise<void>}
 */
async function openToAll(path) {
  const found = await stat(path)
  const isProgram = found.isDirectory() || (found.mode & 0o100) !== 0
  await chmod(path, isProgram ? 0o755 : 0o644)
  if (!found.isDirectory()) return
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await openToAll(join(path, entry.name))
  }
}
