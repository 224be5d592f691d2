import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { repository } from './places.mjs'

/**
 * A digest over the names and contents of files and folders of the repository; what is missing counts as missing.
 * @param {string[]} paths relative to the repository
 * @param {string} [salt] anything else the result depends on
 * @returns {Promise<string>} hexadecimal SHA-256
 */
export async function fingerprint(paths, salt = '') {
  const hash = createHash('sha256').update(salt)
  for (const path of paths) await addPath(hash, path)
  return hash.digest('hex')
}

/**
 * Does the work only when its inputs changed since it last succeeded, or its output is gone.
 * @param {{ stamp: string, print: string, output: string }} task stamp and output are absolute paths
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether the work was done
 */
export async function unlessUnchanged(task, work) {
  const [before, output] = await Promise.all([
    readFile(task.stamp, 'utf8').catch(() => ''),
    stat(task.output).catch(() => undefined),
  ])
  if (before === task.print && output !== undefined) return false
  await work()
  await mkdir(dirname(task.stamp), { recursive: true })
  await writeFile(task.stamp, task.print)
  return true
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path relative to the repository
 * @returns {Promise<void>}
 */
async function addPath(hash, path) {
  const full = join(repository, path)
  const found = await stat(full).catch(() => undefined)
  if (found?.isDirectory()) {
    for (const name of (await readdir(full)).sort()) await addPath(hash, `${path}/${name}`)
    return
  }
  hash.update(`\0${path}\0`)
  hash.update(found === undefined ? 'missing' : await readFile(full))
}
