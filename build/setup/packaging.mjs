import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildApplication } from './application.mjs'
import { fingerprint, unlessUnchanged } from './fingerprint.mjs'
import { repository } from './places.mjs'
import { elapsed, say, SetUpFailure } from './progress.mjs'
import { run } from './processes.mjs'

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

/** Keeps a certificate of this Mac out: the fuse that differs would break its signature. */
const UNSIGNED = process.platform === 'darwin' ? ['-c.mac.identity=null'] : []

/**
 * Makes the unpacked app for this system in `dist/`, as it is shipped, unless nothing it is made of has changed.
 * @param {ElectronRuntime} runtime
 * @param {string[]} [options] more words for the packager
 * @returns {Promise<string>} the program's path
 * @throws {SetUpFailure} with the packager's own words
 */
export async function packageRelease(runtime, options = []) {
  const built = await buildApplication()
  const program = programIn('dist')
  const print = await packagePrint(runtime, [built, ...options].join(' '))
  const task = { stamp: stampOf('release'), print, output: program }
  await unlessUnchanged(task, async () => {
    if (!runtime.official)
      say(`Packaging with Electron ${runtime.version}: for tests only, not to be shipped.`)
    say('Packaging the app …')
    const since = performance.now()
    await rm(join(repository, 'dist', unpackedFolder()), { recursive: true, force: true })
    const script = join(repository, 'node_modules', 'electron-builder', 'cli.js')
    const electron = [`-c.electronDist=${runtime.distPath}`, `-c.electronVersion=${runtime.version}`]
    const args = [script, '--dir', '--publish', 'never', ...electron, ...options]
    const { code, output } = await run(process.execPath, args)
    if (code !== 0) throw new SetUpFailure(`${output.trim()}\n\nThe app could not be packaged; see above.`)
    say(`Packaged in ${elapsed(since)}.`)
  })
  return program
}

/**
 * Makes `dist-test/`: a copy of the release in which one fuse differs, the one that lets a test driver in.
 * @param {ElectronRuntime} runtime
 * @returns {Promise<string>} the program's path
 */
export async function packageForTests(runtime) {
  await packageRelease(runtime, UNSIGNED)
  const program = programIn('dist-test')
  const print = await packagePrint(runtime, await buildApplication())
  await unlessUnchanged({ stamp: stampOf('test'), print, output: program }, async () => {
    const folder = join(repository, 'dist-test', unpackedFolder())
    await rm(folder, { recursive: true, force: true })
    await cp(join(repository, 'dist', unpackedFolder()), folder, { recursive: true, verbatimSymlinks: true })
    const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
    await flipFuses(process.platform === 'darwin' ? join(folder, 'Switchyard.app') : program, {
      version: FuseVersion.V1,
      resetAdHocDarwinSignature: process.platform === 'darwin',
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    })
  })
  return program
}

/** @returns {string} the folder that the packager unpacks the app into on this system */
function unpackedFolder() {
  const arch = process.arch === 'arm64' ? '-arm64' : ''
  if (process.platform === 'darwin') return `mac${arch}`
  return `${process.platform === 'win32' ? 'win' : 'linux'}${arch}-unpacked`
}

/**
 * @param {string} output `dist` or `dist-test`
 * @returns {string}
 */
function programIn(output) {
  const folder = join(repository, output, unpackedFolder())
  if (process.platform === 'darwin') return join(folder, 'Switchyard.app', 'Contents', 'MacOS', 'Switchyard')
  return join(folder, process.platform === 'win32' ? 'Switchyard.exe' : 'switchyard')
}

/**
 * @param {ElectronRuntime} runtime
 * @param {string} built the fingerprint of the built app, and what else makes a difference
 * @returns {Promise<string>}
 */
function packagePrint(runtime, built) {
  return fingerprint(
    [
      'electron-builder.yml',
      'LICENSE',
      'build/icons',
      'build/setup/packaging.mjs',
      'build/setup/after-pack.mjs',
    ],
    `${runtime.distPath} ${built}`,
  )
}

/**
 * @param {string} kind
 * @returns {string}
 */
function stampOf(kind) {
  return join(repository, 'node_modules', '.cache', 'switchyard', `package-${kind}.stamp`)
}
