import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const LIST = 'SHA256SUMS'
/** What electron-builder leaves beside the installers and nobody needs. */
const NOT_SHIPPED = /^(builder-.*\.(yml|yaml|json)|\.icon-.*)$/

/**
 * Writes `SHA256SUMS` over everything that is to be published, in the form that `sha256sum --check` reads.
 * @param {string} folder
 * @returns {Promise<{ name: string, size: number }[]>} what is in the list, size in bytes
 */
export async function writeChecksums(folder) {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && entry.name !== LIST && !NOT_SHIPPED.test(entry.name))
    .map(({ name }) => name)
    .sort()
  const lines = []
  for (const name of names) lines.push(`${await digest(join(folder, name))}  ${name}\n`)
  await writeFile(join(folder, LIST), lines.join(''))
  return Promise.all(names.map(async (name) => ({ name, size: (await stat(join(folder, name))).size })))
}

/**
 * @param {string} path
 * @returns {Promise<string>} SHA-256, hexadecimal
 */
async function digest(path) {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
