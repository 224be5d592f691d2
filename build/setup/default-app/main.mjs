import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @typedef {{ name: string, productName?: string, version: string, main: string }} Manifest */
/** @typedef {typeof app & { setAppPath(path: string): void, setVersion(version: string): void, setDesktopName(name: string): void }} WholeApp */

const given = process.argv.slice(1)
const required = given.indexOf('-r') + 1
const folder = given.find(
  (argument, index) => !argument.startsWith('-') && (required === 0 || index > required),
)
if (folder === undefined) {
  process.stderr.write('Give the folder of the app to open.\n')
  process.exit(2)
}
const appPath = resolve(folder)
const manifest = /** @type {Manifest} */ (JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')))
const wholeApp = /** @type {WholeApp} */ (app)
Object.assign(process, { defaultApp: true })
if (required > 0) createRequire(import.meta.url)(resolve(String(given[required])))
wholeApp.setName(manifest.productName ?? manifest.name)
wholeApp.setVersion(manifest.version)
wholeApp.setAppPath(appPath)
wholeApp.setDesktopName(`${manifest.name}.desktop`)
await import(pathToFileURL(join(appPath, manifest.main)).href)
