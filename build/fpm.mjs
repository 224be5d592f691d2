#!/usr/bin/env node
import { runScript } from './setup/progress.mjs'
import { writeDeb } from './setup/linux/deb.mjs'
import { packageOrder } from './setup/linux/package-order.mjs'
import { writeRpm } from './setup/linux/rpm.mjs'

/**
 * Stands in for fpm, which is only to be had from GitHub: takes the arguments with which electron-builder calls fpm, and
 * makes the package with the tools of the system, `dpkg-deb` or `rpmbuild`.
 */
await runScript(async () => {
  const order = packageOrder(process.argv.slice(2))
  await (order.kind === 'deb' ? writeDeb(order) : writeRpm(order))
  return 0
})
