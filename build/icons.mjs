import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repository } from './setup/places.mjs'
import { onPath, run } from './setup/processes.mjs'
import { runScript, SetUpFailure } from './setup/progress.mjs'

/**
 * Makes every icon file from the drawings in `build/icons`. The results are committed; run `node build/icons.mjs` after
 * a drawing has changed. Needs `rsvg-convert` (the Debian package librsvg2-bin).
 */
const folder = join(repository, 'build', 'icons')
const TRAY_STATES = ['live', 'attention', 'stale', 'signed-out']
/** Of Windows and of Linux; beside each lies one for two pixels a point. */
const TRAY_SIZES = [16, 22]
const APP_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** The kinds of picture an Apple icon file holds, by size in pixels. */
const APPLE_KINDS = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
])

await runScript(async () => {
  if (onPath('rsvg-convert') === undefined) {
    throw new SetUpFailure('rsvg-convert is missing. Run: sudo apt-get install -y librsvg2-bin')
  }
  await mkdir(join(folder, 'app'), { recursive: true })
  for (const state of TRAY_STATES) {
    for (const size of TRAY_SIZES) {
      await draw(`tray/${state}.svg`, `tray/${state}-${size}.png`, size)
      await draw(`tray/${state}.svg`, `tray/${state}-${size}@2x.png`, 2 * size)
    }
    await drawTemplate(state)
  }
  for (const size of APP_SIZES) await draw('app.svg', `app/${size}x${size}.png`, size)
  await writeFile(join(folder, 'icon.icns'), await appleIcon())
  await writeFile(join(folder, 'icon.ico'), await windowsIcon([16, 24, 32, 48, 64, 128, 256]))
  return 0
})

/**
 * @param {string} drawing
 * @param {string} picture
 * @param {number} size in pixels
 * @returns {Promise<void>}
 */
async function draw(drawing, picture, size) {
  const args = ['-w', String(size), '-h', String(size), join(folder, drawing), '-o', join(folder, picture)]
  const { code, output } = await run('rsvg-convert', args)
  if (code !== 0) throw new SetUpFailure(`${drawing} could not be drawn: ${output.trim()}`)
}

/**
 * macOS colours a tray glyph itself when it is black and its name ends in `Template`.
 * @param {string} state
 * @returns {Promise<void>}
 */
async function drawTemplate(state) {
  const source = await readFile(join(folder, `tray/${state}.svg`), 'utf8')
  const black = `tray/${state}-black.tmp.svg`
  await writeFile(join(folder, black), source.replaceAll('#767a88', '#000000'))
  await draw(black, `tray/${state}Template.png`, 16)
  await draw(black, `tray/${state}Template@2x.png`, 32)
  await rm(join(folder, black))
}

/**
 * @param {number} size
 * @returns {Promise<Buffer>}
 */
function appPicture(size) {
  return readFile(join(folder, 'app', `${size}x${size}.png`))
}

/** @returns {Promise<Buffer>} an .icns file: a header, then each picture with its kind and length */
async function appleIcon() {
  const entries = await Promise.all(
    APPLE_KINDS.map(async ([kind, size]) => {
      const picture = await appPicture(size)
      const head = Buffer.alloc(8)
      head.write(kind, 'ascii')
      head.writeUInt32BE(picture.length + 8, 4)
      return Buffer.concat([head, picture])
    }),
  )
  const body = Buffer.concat(entries)
  const head = Buffer.alloc(8)
  head.write('icns', 'ascii')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}

/**
 * @param {number[]} sizes
 * @returns {Promise<Buffer>} an .ico file: a header, a directory of 16 bytes a picture, then the pictures
 */
async function windowsIcon(sizes) {
  const pictures = await Promise.all(sizes.map(appPicture))
  const head = Buffer.alloc(6 + 16 * sizes.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(sizes.length, 4)
  let offset = head.length
  sizes.forEach((size, index) => {
    const length = pictures[index]?.length ?? 0
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += length
  })
  return Buffer.concat([head, ...pictures])
}
