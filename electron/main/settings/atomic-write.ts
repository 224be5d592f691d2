import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a whole file or none of it: into a sibling first, flushed to the disk, then renamed over the old one. Only
 * the user can read it. Rejects with the system's error; the old file is whole then.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const sibling = `${path}.${process.pid}.new`
  await mkdir(dirname(path), { recursive: true })
  try {
    const file = await open(sibling, 'w', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(sibling, path)
  } catch (error) {
    await rm(sibling, { force: true })
    throw error
  }
}
