import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'

/** Fuses that electron-builder has no key for yet, with the value we want. Older Electrons lack them. */
const FUSES = /** @type {const} */ ([[FuseV1Options.WasmTrapHandlers, true]])

/**
 * electron-builder calls this when the app is laid out and before it is signed: sets what its own configuration cannot,
 * and takes out the app that a runtime of one's own (`electronDist`) brings along.
 * @param {import('electron-builder').AfterPackContext} context
 * @returns {Promise<void>}
 */
export async function afterPack({ appOutDir, packager, electronPlatformName }) {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
  const { productFilename } = packager.appInfo
  const name = electronPlatformName === 'linux' ? productFilename.toLowerCase() : productFilename
  const ending = { darwin: '.app', win32: '.exe' }[electronPlatformName] ?? ''
  const program = join(appOutDir, `${name}${ending}`)
  const wire = await getCurrentFuseWire(program)
  const known = FUSES.filter(([fuse]) => fuse in wire)
  if (known.length === 0) return
  await flipFuses(program, { version: FuseVersion.V1, ...Object.fromEntries(known) })
}
