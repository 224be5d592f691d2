import { lookup } from 'node:dns/promises'
import { readdir, readFile, stat } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { repository } from './places.mjs'
import { elapsed, say } from './progress.mjs'
import { run } from './processes.mjs'

const PACKAGE = join(repository, 'node_modules', 'electron')
const REACH_LIMIT_MS = 4000

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

/**
 * The supported Electron, through the `electron` package's own installer, which honours `ELECTRON_MIRROR` and
 * `electron_config_cache` and checks what it downloads.
 * @returns {Promise<ElectronRuntime | undefined>} nothing when its host cannot be reached or the download fails
 */
export async function officialRuntime() {
  const version = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')).version
  const runtime = { distPath: join(PACKAGE, 'dist'), version, official: true }
  if (await isInstalled(version)) return runtime
  if (!(await isWorthTrying(version))) return undefined
  say(`Downloading Electron ${version} …`)
  const since = performance.now()
  const { code, output } = await run(process.execPath, [join(PACKAGE, 'install.js')], {
    limitMs: 15 * 60_000,
  })
  if (code !== 0 || !(await isInstalled(version))) {
    say(`The official Electron could not be downloaded: ${reasonIn(output)}`)
    return undefined
  }
  say(`Electron ${version} is there after ${elapsed(since)}.`)
  return runtime
}

/**
 * @param {string} version
 * @returns {Promise<boolean>}
 */
async function isInstalled(version) {
  const [found, path] = await Promise.all([
    readFile(join(PACKAGE, 'dist', 'version'), 'utf8').catch(() => ''),
    readFile(join(PACKAGE, 'path.txt'), 'utf8').catch(() => ''),
  ])
  if (found.trim().replace(/^v/, '') !== version || path === '') return false
  return stat(join(PACKAGE, 'dist', path)).then(
    () => true,
    () => false,
  )
}

/**
 * The installer retries for minutes on a closed network, so its host is looked up first.
 * @param {string} version
 * @returns {Promise<boolean>}
 */
async function isWorthTrying(version) {
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return false
  if (process.env['ELECTRON_GET_USE_PROXY']) return true
  return (await isDownloaded(version)) || (await isReachable(mirrorAddress()))
}

/** @returns {URL} where the installer downloads from */
function mirrorAddress() {
  const { env } = process
  const mirror =
    env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? env['NPM_CONFIG_ELECTRON_MIRROR']
  return new URL(mirror || 'https://github.com/')
}

/**
 * @param {URL} address
 * @returns {Promise<boolean>} whether something accepts connections there
 */
async function isReachable(address) {
  const found = lookup(address.hostname).then(
    () => true,
    () => false,
  )
  if (!(await Promise.race([found, after(REACH_LIMIT_MS)]))) return false
  return new Promise((resolve) => {
    const port = Number(address.port) || (address.protocol === 'http:' ? 80 : 443)
    const socket = createConnection({ host: address.hostname, port, timeout: REACH_LIMIT_MS })
    /** @param {boolean} reachable */
    const finish = (reachable) => {
      socket.destroy()
      resolve(reachable)
    }
    socket.once('connect', () => finish(true))
    socket.once('timeout', () => finish(false))
    socket.once('error', () => finish(false))
  })
}

/**
 * @param {number} ms
 * @returns {Promise<false>}
 */
function after(ms) {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms).unref())
}

/**
 * @param {string} version
 * @returns {Promise<boolean>} whether the installer's own cache already holds this version
 */
async function isDownloaded(version) {
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`
  const root = process.env['electron_config_cache'] ?? defaultInstallerCache()
  const folders = await readdir(root).catch(() => [])
  const hits = await Promise.all(
    folders.map((folder) => stat(join(root, folder, file)).catch(() => undefined)),
  )
  return hits.some((hit) => hit !== undefined)
}

function defaultInstallerCache() {
  const { env, platform } = process
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'electron')
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? homedir(), 'electron', 'Cache')
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'electron')
}

/**
 * @param {string} output of the installer
 * @returns {string} its first line that says something
 */
function reasonIn(output) {
  return (
    output
      .split('\n')
      .find((line) => /error/i.test(line))
      ?.trim() ?? 'the installer did not say why.'
  )
}
