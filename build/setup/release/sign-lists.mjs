import { sign } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { say } from '../progress.mjs'

/**
 * Signs the lists of updates (`latest.yml` and its like) with an Ed25519 key: `latest.yml.sig` holds the signature in
 * base64. The program takes no list without the signature that fits its update key.
 * @param {string} folder
 * @param {string | undefined} keyFile the private key, PEM; without it the lists stay unsigned, and that is said
 * @returns {Promise<void>}
 */
export async function signLists(folder, keyFile) {
  const lists = (await readdir(folder)).filter((name) => /^(latest|beta)(-\w+)*\.yml$/.test(name))
  if (lists.length === 0) return
  if (keyFile === undefined || keyFile === '') {
    say('The lists of updates are not signed: SWITCHYARD_UPDATE_KEY names no key.')
    return
  }
  const key = await readFile(keyFile, 'utf8')
  for (const name of lists) {
    const signature = sign(null, await readFile(join(folder, name)), key)
    await writeFile(join(folder, `${name}.sig`), `${signature.toString('base64')}\n`)
  }
}
