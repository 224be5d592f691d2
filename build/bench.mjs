import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setUp } from './setup.mjs'
import { layOut, onDesktop } from './setup/app-under-test.mjs'
import { electronExecutable } from './setup/electron-runtime.mjs'
import { packageForTests } from './setup/packaging.mjs'
import { repository } from './setup/places.mjs'
import { endRunningCommands, run } from './setup/processes.mjs'
import { runScript, say, SetUpFailure } from './setup/progress.mjs'

/** The reference for everything that a window costs: the same runtime, one window, one line of HTML. */
const BARE_MAIN = `const { app, BrowserWindow } = require('electron')
const page = process.argv.find((argument) => argument.startsWith('--page='))?.slice('--page='.length)
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadURL(page ?? 'data:text/html,<p>Bare</p>'))
`

/** The whole of it takes half an hour on a quiet machine, and several times that on one that others use. */
const LIMIT_MS = 4 * 3_600_000

/** `npm run bench [-- NAME …]`: measures everything, or the lines whose names contain one of the words. */
await runScript(async () => {
  if (process.platform !== 'linux') throw new SetUpFailure('The bench reads what Linux tells of processes.')
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, endRunningCommands)
  const runtime = await setUp({ desktopTests: true })
  const program = await packageForTests(runtime)
  return onDesktop({ program }, async ({ user, folder, env }) => {
    const bare = await layOut({ ...(await bareApp(runtime, folder)), folder, name: 'bare', user })
    const script = join(repository, 'test', 'bench', 'main.ts')
    const { code } = await run(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], {
      show: true,
      limitMs: LIMIT_MS,
      env: {
        ...process.env,
        ...env,
        SWITCHYARD_BENCH_BARE: bare,
        SWITCHYARD_BENCH_ELECTRON: runtime.version,
        TSX_TSCONFIG_PATH: join(repository, 'test', 'tsconfig.json'),
      },
    })
    if (code === 124) say(`It was ended after ${LIMIT_MS / 3_600_000} hours.`)
    return code
  })
})

/**
 * @param {import('./setup/electron-runtime.mjs').ElectronRuntime} runtime
 * @param {string} folder where it is put
 * @returns {Promise<{ program: string }>}
 */
async function bareApp(runtime, folder) {
  const distPath = join(folder, 'bare-runtime')
  await cp(runtime.distPath, distPath, { recursive: true, verbatimSymlinks: true })
  const resources = join(distPath, 'resources')
  await rm(join(resources, 'default_app.asar'), { force: true })
  await mkdir(join(resources, 'app'), { recursive: true })
  await writeFile(join(resources, 'app', 'package.json'), '{ "name": "bare", "main": "main.cjs" }\n')
  await writeFile(join(resources, 'app', 'main.cjs'), BARE_MAIN)
  return { program: electronExecutable({ ...runtime, distPath }) }
}
