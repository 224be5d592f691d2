import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setUp } from './setup.mjs'
import { buildApplication } from './setup/application.mjs'
import { checkRelease } from './setup/release/check.mjs'
import { writeChecksums } from './setup/release/checksums.mjs'
import { foldersOf, planOf } from './setup/release/plan.mjs'
import { writeBill } from './setup/release/bill.mjs'
import { writeChannelLists } from './setup/release/channel-lists.mjs'
import { signLists } from './setup/release/sign-lists.mjs'
import { surroundings } from './setup/release/surroundings.mjs'
import { repository } from './setup/places.mjs'
import { isRoot, run } from './setup/processes.mjs'
import { elapsed, runScript, say, SetUpFailure } from './setup/progress.mjs'

const folder = join(repository, 'release')
/** Two processors, slow compression and Apple's notarisation take their time. */
const LIMIT_MS = 75 * 60_000

/**
 * Makes every installer that this system and this network allow in `release/`, with checksums and a bill of materials, and
 * names what it left out and why. With `--all`, something of this system that is left out is a failure.
 */
await runScript(async () => {
  const runtime = await setUp({ packaging: isRoot() })
  await buildApplication()
  const around = await surroundings()
  const plan = planOf(around)
  await rm(folder, { recursive: true, force: true })
  if (!runtime.official) say(`Made with Electron ${runtime.version}: for tests only, not to be shipped.`)
  // On its own, because what can replace itself leaves a file behind that says so, and an archive cannot.
  for (const targets of [['tar.gz'], plan.build.filter((target) => target !== 'tar.gz')]) {
    const possible = targets.filter((target) => plan.build.includes(target))
    if (possible.length > 0) await build(possible, runtime, around)
  }
  await writeBill(folder)
  const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'))
  await writeChannelLists(folder, manifest.version)
  await signLists(folder, process.env['SWITCHYARD_UPDATE_KEY'])
  await checkRelease(folder, foldersOf(plan.build, around.platform, process.arch))
  const made = await writeChecksums(folder)
  for (const { name, size } of made) say(`  made      ${name}  ${(size / 1e6).toFixed(1)} MB`)
  for (const { target, reason } of plan.leftOut) say(`  left out  ${target}: ${reason}`)
  const lacks = plan.leftOut.some(({ isOurs }) => isOurs)
  return lacks && process.argv.includes('--all') ? 1 : 0
})

/**
 * @param {string[]} targets as electron-builder calls them
 * @param {import('./setup/electron-runtime.mjs').ElectronRuntime} runtime
 * @param {import('./setup/release/plan.mjs').Surroundings} around
 * @returns {Promise<void>}
 */
async function build(targets, runtime, around) {
  const since = performance.now()
  say(`Building ${targets.join(', ')} …`)
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const systems = { linux: '--linux', win32: '--win', darwin: '--mac' }
  const electron = runtime.official
    ? []
    : [`-c.electronDist=${runtime.distPath}`, `-c.electronVersion=${runtime.version}`]
  const script = join(repository, 'node_modules', 'electron-builder', 'cli.js')
  const args = [
    String(systems[around.platform]),
    ...targets,
    '--publish',
    'never',
    '-c.directories.output=release',
    ...electron,
  ]
  const own = around.platform === 'linux' ? { CUSTOM_FPM_PATH: join(repository, 'build', 'fpm.mjs') } : {}
  const sevenZip = around.sevenZip === undefined ? {} : { ELECTRON_BUILDER_7ZIP_PATH: around.sevenZip }
  const env = { ELECTRON_BUILDER_COMPRESSION_LEVEL: '5', ...process.env, ...own, ...sevenZip }
  const { code, output } = await run(process.execPath, [script, ...args], { env, limitMs: LIMIT_MS })
  if (code !== 0) throw new SetUpFailure(`${output.trim()}\n\nThe installers could not be made; see above.`)
  say(`Built in ${elapsed(since)}.`)
}
