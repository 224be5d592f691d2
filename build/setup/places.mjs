import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository, absolute. */
export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * The folder of this user in which downloads are kept between clones.
 * @returns {string} an absolute path; the folder may not exist yet
 */
export function cacheFolder() {
  const { env, platform } = process
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'switchyard', 'Cache')
  }
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'switchyard')
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'switchyard')
}
