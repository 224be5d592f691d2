import { join } from 'node:path'
import { setUp } from './setup.mjs'
import { onDesktop } from './setup/app-under-test.mjs'
import { packageForTests } from './setup/packaging.mjs'
import { repository } from './setup/places.mjs'
import { endRunningCommands, run } from './setup/processes.mjs'
import { runScript } from './setup/progress.mjs'

/** @typedef {import('./setup/app-under-test.mjs').OnDesktop} OnDesktop */

/**
 * Tests that run at once have a desktop each, so that no window, message or tray of one is seen by another. Whoever is
 * done takes the next test.
 */
const DESKTOPS = 2

await runScript(async () => {
  const given = process.argv.slice(2)
  const runtime = await setUp({ desktopTests: true })
  const program = await packageForTests(runtime)
  const args = given.filter((argument) => argument !== '--keep')
  if (process.platform !== 'linux') return runPlaywright(args, [{ SWITCHYARD_E2E_APP: program }])
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, endRunningCommands)
  /**
   * @param {OnDesktop['env'][]} desktops that are there
   * @returns {Promise<number>}
   */
  const runOn = (desktops) =>
    desktops.length === (args.length > 0 ? 1 : DESKTOPS)
      ? runPlaywright(args, desktops)
      : onDesktop({ program, keep: given.includes('--keep') }, ({ env }) => runOn([...desktops, env]))
  return runOn([])
})

/**
 * @param {string[]} args
 * @param {OnDesktop['env'][]} desktops what tells about each of them
 * @returns {Promise<number>}
 */
async function runPlaywright(args, desktops) {
  const script = join(repository, 'node_modules', '@playwright', 'test', 'cli.js')
  const config = join('test', 'e2e', 'playwright.config.ts')
  const { code } = await run(process.execPath, [script, 'test', '--config', config, ...args], {
    show: true,
    env: { ...process.env, ...desktops[0], SWITCHYARD_E2E_DESKTOPS: JSON.stringify(desktops) },
  })
  return code
}
