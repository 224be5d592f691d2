import { join } from 'node:path'
import { repository } from './places.mjs'

/**
 * Writes the small app that a complete Electron brings along as `default_app.asar` and that opens the app whose
 * folder stands on the command line.
 * @param {string} file absolute
 * @returns {Promise<void>}
 */
export async function writeDefaultApp(file) {
  const { createPackage } = await import('@electron/asar')
  await createPackage(join(repository, 'build', 'setup', 'default-app'), file)
}
