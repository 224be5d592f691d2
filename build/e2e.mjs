import { join } from 'node:path'
import { setUp } from './setup.mjs'
import { onDesktop } from './setup/app-under-test.mjs'
import { packageForTests } from './setup/packaging.mjs'
import { repository } from './setup/places.mjs'
import { endRunningCommands, run } from './setup/processes.mjs'
import { runScript } from './setup/progress.mjs'

/** Each part has a desktop of its own, so that no window, message or tray of one is seen by another. */
const PARTS = 2

await runScript(async () => {
  const given = process.argv.slice(2)
  const runtime = await setUp({ desktopTests: true })
  const program = await packageForTests(runtime)
  const args = given.filter((argument) => argument !== '--keep')
  if (process.platform !== 'linux') return runPlaywright(args, { SWITCHYARD_E2E_APP: program })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, endRunningCommands)
  /** @param {number} [part] of those that run beside each other, from 1; all in one when it is left out */
  const runPart = (part) =>
    onDesktop({ program, keep: given.includes('--keep') }, ({ env }) =>
      runPlaywright(part ? [`--shard=${part}/${PARTS}`] : args, {
        ...env,
        SWITCHYARD_E2E_PART: part ? `-${part}` : '',
      }),
    )
  if (args.length > 0) return runPart()
  const parts = Array.from({ length: PARTS }, (_, at) => runPart(at + 1))
  return Math.max(...(await Promise.all(parts)))
})

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number>}
 */
async function runPlaywright(args, env) {
  const script = join(repository, 'node_modules', '@playwright', 'test', 'cli.js')
  const config = join('test', 'e2e', 'playwright.config.ts')
  const { code } = await run(process.execPath, [script, 'test', '--config', config, ...args], {
    show: true,
    env: { ...process.env, ...env },
  })
  return code
}
