import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repository } from './places.mjs'
import { elapsed, say, SetUpFailure } from './progress.mjs'
import { npmCommand, run } from './processes.mjs'

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Installs the locked packages unless `node_modules` already holds exactly those.
 * @returns {Promise<void>}
 * @throws {SetUpFailure} when Node is too old or the installation fails
 */
export async function ensureNodeModules() {
  refuseOldNode()
  const reason = await whyInstall()
  if (reason === undefined) return
  say(`Installing the node modules (${reason}) …`)
  const since = performance.now()
  const { code, output } = await run(npmCommand(), ['ci', '--no-audit', '--no-fund', '--ignore-scripts'])
  if (code !== 0) {
    throw new SetUpFailure(
      `${output.trim()}\n\nThe node modules could not be installed: npm's own words are above. ` +
        'Check that npm reaches its registry (npm ping), then run this command again.',
    )
  }
  say(`Node modules installed in ${elapsed(since)}.`)
}

/**
 * npm leaves a record of what it installed beside the packages; it is written last, so a broken installation has none.
 * @returns {Promise<string | undefined>} why an installation is needed, or nothing when it is not
 */
async function whyInstall() {
  const wanted = await lockedPackages(join(repository, 'package-lock.json'))
  if (wanted === undefined)
    throw new SetUpFailure('package-lock.json is missing or broken: restore it from git.')
  const present = await lockedPackages(join(repository, 'node_modules', '.package-lock.json'))
  if (present === undefined) return 'first time'
  for (const [path, locked] of Object.entries(wanted)) {
    if (path === '' || locked.link) continue
    const found = present[path]
    if (found === undefined ? !locked.optional : found.version !== locked.version)
      return 'package-lock.json changed'
  }
  return undefined
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, LockedPackage> | undefined>} the packages of a lock file, by folder
 */
async function lockedPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetUpFailure(
    `Switchyard needs Node 20.19 or newer, this is ${process.versions.node}. Install a newer Node, then try again.`,
  )
}
