import { copyFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Offers the versions of everybody to those who take test versions, too: each `latest….yml` becomes a `beta….yml`.
 * electron-builder could do it, but it makes lists of a channel that we have not, and names a file once for each list.
 * @param {string} folder
 * @returns {Promise<void>}
 */
export async function writeChannelLists(folder) {
  const lists = (await readdir(folder)).filter((name) => /^latest(-\w+)*\.yml$/.test(name))
  for (const list of lists) await copyFile(join(folder, list), join(folder, list.replace(/^latest/, 'beta')))
}
