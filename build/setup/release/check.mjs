import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { say, SetUpFailure } from '../progress.mjs'

/** What the archive of the app may hold: what the bundler made, icons, and the manifest. */
const allowedContent = [
  /^\/(?:build|build\/icons|build\/icons\/(?:tray|app)|out|out\/main|out\/preload|out\/renderer|out\/renderer\/assets)$/,
  /^\/package\.json$/,
  /^\/build\/icons\/tray\/[\w@-]+\.png$/,
  /^\/build\/icons\/app\/256x256\.png$/,
  /^\/out\/licences\.json$/,
  /^\/out\/main\/[\w-]+\.js$/,
  /^\/out\/preload\/index\.cjs$/,
  /^\/out\/renderer\/index\.html$/,
  /^\/out\/renderer\/assets\/[\w.-]+\.(?:js|css|woff2|svg|png)$/,
]

/**
 * The safe side of every fuse that Electron has. A runtime that is older may lack the last ones.
 * @type {Readonly<Record<string, FuseState>>}
 */
const safeFuses = {
  [FuseV1Options.RunAsNode]: FuseState.DISABLE,
  [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
  [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
  [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
  [FuseV1Options.WasmTrapHandlers]: FuseState.ENABLE,
}

/**
 * Reads fuses and content back from every unpacked app in the folder.
 * @param {string} folder
 * @param {string[]} wanted the unpacked apps that must be there, by their folders' names
 * @returns {Promise<void>}
 * @throws {SetUpFailure} naming what is wrong
 */
export async function checkRelease(folder, wanted) {
  const names = await readdir(folder)
  const missing = wanted.filter((name) => !names.includes(name))
  if (missing.length > 0) throw new SetUpFailure(`The app was not made for ${missing.join(', ')}.`)
  for (const app of names.flatMap((name) => unpackedApp(folder, name))) {
    const strangers = await strangersBeside(app.archive)
    const faults = [...(await fuseFaults(app.program)), ...contentFaults(app.archive), ...strangers]
    if (faults.length > 0) throw new SetUpFailure(`${app.program}:\n${faults.join('\n')}`)
    say(`Fuses and contents are right: ${app.program}`)
  }
}

/**
 * @param {string} program
 * @returns {Promise<string[]>} every fuse that is not on its safe side, those that this table does not know included
 */
async function fuseFaults(program) {
  const wire = Object.entries(await getCurrentFuseWire(program))
  return wire
    .filter(([fuse, state]) => fuse !== 'version' && state !== safeFuses[fuse])
    .map(([fuse, state]) => `fuse ${FuseV1Options[Number(fuse)] ?? fuse} is ${String(state)}`)
}

/**
 * @param {string} archive path of an `app.asar`
 * @returns {string[]} every file in it that should not be there
 */
function contentFaults(archive) {
  return listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !allowedContent.some((pattern) => pattern.test(name)))
    .map((name) => `${name} should not be in the archive`)
}

/**
 * @param {string} archive path of an `app.asar`
 * @returns {Promise<string[]>} every other app in the same folder
 */
async function strangersBeside(archive) {
  const names = await readdir(dirname(archive))
  return names
    .filter((name) => name.endsWith('.asar') && name !== 'app.asar')
    .map((name) => `${name} should not be beside the archive`)
}

/**
 * @param {string} folder
 * @param {string} name of an entry of the folder
 * @returns {{ program: string, archive: string }[]} the app in it, if it is one
 */
function unpackedApp(folder, name) {
  const inside = (/** @type {string[]} */ ...parts) => join(folder, name, ...parts)
  if (/^linux.*-unpacked$/.test(name))
    return [{ program: inside('switchyard'), archive: inside('resources', 'app.asar') }]
  if (/^win.*-unpacked$/.test(name))
    return [{ program: inside('Switchyard.exe'), archive: inside('resources', 'app.asar') }]
  if (!/^mac/.test(name)) return []
  const bundle = inside('Switchyard.app')
  return [{ program: bundle, archive: join(bundle, 'Contents', 'Resources', 'app.asar') }]
}
