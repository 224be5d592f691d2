import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * @param {string} folder absolute
 * @returns {Promise<{ path: string, size: number }[]>} every file below it, `path` relative with slashes, `size` in bytes
 */
export async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Promise.all(
    files.map(async (entry) => {
      const full = join(entry.parentPath ?? entry.path, entry.name)
      return { path: full.slice(folder.length + 1).replaceAll('\\', '/'), size: (await stat(full)).size }
    }),
  )
}
