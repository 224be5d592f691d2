import { pathToFileURL } from 'node:url'
import { needsVirtualDisplay } from './setup/display.mjs'
import { ensureElectronRuntime } from './setup/electron-runtime.mjs'
import { ensureNodeModules } from './setup/node-modules.mjs'
import { runScript, say } from './setup/progress.mjs'
import { ensureSystemLibraries } from './setup/system-libraries.mjs'

/**
 * Gets everything that running or testing the app needs and that is not there yet.
 * @param {{ desktopTests?: boolean, packaging?: boolean }} [needs]
 * @returns {Promise<import('./setup/electron-runtime.mjs').ElectronRuntime>}
 * @throws {import('./setup/progress.mjs').SetUpFailure} with a sentence that says what to do
 */
export async function setUp(needs = {}) {
  await ensureNodeModules()
  await ensureSystemLibraries({ ...needs, virtualDisplay: needsVirtualDisplay() })
  return ensureElectronRuntime()
}

if (import.meta.url === pathToFileURL(String(process.argv[1])).href) {
  await runScript(async () => {
    const runtime = await setUp()
    say(`Everything is there. Electron ${runtime.version} is in ${runtime.distPath}.`)
    return 0
  })
}
