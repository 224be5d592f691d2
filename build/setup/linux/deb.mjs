import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesBelow } from './files-below.mjs'
import { runPacker, staged } from './stage.mjs'

/** @typedef {import('./package-order.mjs').PackageOrder} PackageOrder */

/**
 * Writes a Debian package with `dpkg-deb`.
 * @param {PackageOrder} order
 * @returns {Promise<void>}
 */
export function writeDeb(order) {
  return staged(order, async (_folder, root) => {
    const files = await filesBelow(root)
    const bytes = files.reduce((sum, { size }) => sum + size, 0)
    const control = join(root, 'DEBIAN')
    await mkdir(control, { mode: 0o755 })
    await writeFile(join(control, 'control'), controlText(order, Math.ceil(bytes / 1024)))
    for (const [script, from] of [
      ['postinst', order.afterInstall],
      ['postrm', order.afterRemove],
    ]) {
      await copyFile(String(from), join(control, String(script)))
      await chmod(join(control, String(script)), 0o755)
    }
    await runPacker('dpkg-deb', ['--root-owner-group', '-Zxz', '-z3', '--build', root, order.output])
  })
}

/**
 * The control file, as Debian Policy, chapter 5, describes it.
 * @param {PackageOrder} order
 * @param {number} kibibytes installed size
 * @returns {string}
 */
function controlText(order, kibibytes) {
  const lines = [
    `Package: ${order.name}`,
    `Version: ${order.version}`,
    `Section: ${order.category}`,
    'Priority: optional',
    `Architecture: ${order.architecture}`,
    `Maintainer: ${order.maintainer}`,
    `Installed-Size: ${kibibytes}`,
    ...(order.depends.length > 0 ? [`Depends: ${order.depends.join(', ')}`] : []),
    ...(order.recommends.length > 0 ? [`Recommends: ${order.recommends.join(', ')}`] : []),
    `Homepage: ${order.url}`,
    `Description: ${order.summary}`,
    ...order.description.split('\n').map((line) => ` ${line.trim() || '.'}`),
  ]
  return `${lines.join('\n')}\n`
}
