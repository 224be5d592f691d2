import { watch } from 'node:fs'
import { join } from 'node:path'
import { setUp } from './setup.mjs'
import { buildApplication } from './setup/application.mjs'
import { withDisplay } from './setup/display.mjs'
import { electronExecutable } from './setup/electron-runtime.mjs'
import { repository } from './setup/places.mjs'
import { endRunningCommands, isRoot } from './setup/processes.mjs'
import { runScript, say, SetUpFailure } from './setup/progress.mjs'
import { runElectron } from './setup/run-electron.mjs'

/** Quiet time after the last change of a file before the app is built anew. */
const SETTLE_MS = 300

const WITHOUT_SANDBOX = ['--no-sandbox', '-r', join(repository, 'build', 'setup', 'as-root.cjs')]

/** @typedef {() => Promise<import('./setup/run-electron.mjs').RunningElectron>} Launch */

await runScript(async () => {
  const own = ['--verbose', '--watch']
  const given = process.argv.slice(2)
  const interruption = whenInterrupted()
  const runtime = await setUp()
  await buildApplication()
  const display = await withDisplay()
  const appArgs = applicationArguments(given.filter((argument) => !own.includes(argument)))
  /** @type {Launch} */
  const launch = async () =>
    runElectron({
      executable: electronExecutable(runtime),
      args: [...(isRoot() ? WITHOUT_SANDBOX : []), repository, ...appArgs],
      env: { ...process.env, ...display.env },
      verbose: given.includes('--verbose'),
    })
  if (isRoot()) say("Running as root, so Chromium's sandbox is off for this start (--no-sandbox).")
  try {
    return given.includes('--watch')
      ? await keepCurrent(launch, interruption)
      : await runOnce(launch, interruption)
  } finally {
    display.stop()
  }
})

/**
 * @param {string[]} given on the command line
 * @returns {string[]} with the demonstration chosen, unless a server is named (`--server ADDRESS` or `--server=ADDRESS`)
 */
function applicationArguments(given) {
  const at = given.indexOf('--server')
  const address = given[at + 1]
  if (at >= 0 && address === undefined) {
    throw new SetUpFailure('--server needs an address: npm start -- --server https://gws.example.com')
  }
  if (at >= 0) return [...given.slice(0, at), `--server=${address}`, ...given.slice(at + 2)]
  const chosen = given.some((argument) => argument === '--demo' || argument.startsWith('--server='))
  return chosen ? given : ['--demo', ...given]
}

/**
 * From here on an interruption (Ctrl-C, or a request to end) no longer ends this process at once: set-up commands are
 * ended, and a running app is left to whoever waits for the promise.
 * @returns {Promise<void>} resolved at the first interruption
 */
function whenInterrupted() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        endRunningCommands()
        resolve()
      })
    }
  })
}

/**
 * @param {Launch} launch
 * @param {Promise<void>} interruption
 * @returns {Promise<number>} the app's exit code
 */
async function runOnce(launch, interruption) {
  const app = await launch()
  void interruption.then(() => app.stop())
  return app.ended
}

/**
 * Builds and starts the app anew after each change of its source, until interrupted.
 * @param {Launch} launch
 * @param {Promise<void>} interruption
 * @returns {Promise<number>}
 */
async function keepCurrent(launch, interruption) {
  let app = await launch()
  let over = false
  void interruption.then(() => (over = true))
  while (!over) {
    await Promise.race([nextChange(), interruption])
    if (over) break
    try {
      await buildApplication()
      await app.stop()
      app = await launch()
    } catch (error) {
      if (!(error instanceof SetUpFailure)) throw error
      say(error.message)
    }
  }
  await app.stop()
  return 0
}

/** @returns {Promise<void>} resolved when the source has changed and has then been quiet for a moment */
function nextChange() {
  return new Promise((resolve) => {
    /** @type {NodeJS.Timeout | undefined} */
    let timer
    const watchers = ['electron', 'renderer'].map((folder) =>
      watch(join(repository, folder), { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(() => {
          for (const watcher of watchers) watcher.close()
          resolve()
        }, SETTLE_MS)
      }),
    )
  })
}
