import { copyFile, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Offers the versions of everybody to those who take test versions, too: each `latest….yml` becomes a `beta….yml`. A test
 * version, one with a hyphen, is offered to them alone: its lists only change their name. electron-builder could make
 * several lists, but it makes those of a channel that we have not, and names a file once for each list.
 * @param {string} folder
 * @param {string} version of the program
 * @returns {Promise<void>}
 */
export async function writeChannelLists(folder, version) {
  const lists = (await readdir(folder)).filter((name) => /^latest(-\w+)*\.yml$/.test(name))
  const put = version.includes('-') ? rename : copyFile
  for (const list of lists) await put(join(folder, list), join(folder, list.replace(/^latest/, 'beta')))
}
