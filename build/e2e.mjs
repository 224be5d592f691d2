import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setUp } from './setup.mjs'
import { startDesktopSession } from './setup/desktop-session.mjs'
import { packageForTests } from './setup/packaging.mjs'
import { repository } from './setup/places.mjs'
import { endRunningCommands, isRoot, run } from './setup/processes.mjs'
import { runScript, say } from './setup/progress.mjs'
import { testUser } from './setup/unprivileged-user.mjs'

/** @typedef {import('./setup/unprivileged-user.mjs').TestUser} TestUser */

await runScript(async () => {
  const given = process.argv.slice(2)
  const runtime = await setUp({ desktopTests: true })
  const program = await packageForTests(runtime)
  const args = given.filter((argument) => argument !== '--keep')
  if (process.platform !== 'linux') return runPlaywright(args, { SWITCHYARD_E2E_APP: program })
  return onDesktop(program, args, given.includes('--keep'))
})

/**
 * Runs the tests inside a desktop session of their own, and ends it afterwards, also when interrupted.
 * @param {string} program the packaged app
 * @param {string[]} args for Playwright
 * @param {boolean} keep whether the session's files stay
 * @returns {Promise<number>}
 */
async function onDesktop(program, args, keep) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, endRunningCommands)
  const user = await testUser()
  const folder = await mkdtemp(join(tmpdir(), 'switchyard-e2e-'))
  await chmod(folder, 0o755)
  try {
    const launcher = await prepareApp(program, folder, user)
    const session = await startDesktopSession(user, await ownFolder(folder, 'session'))
    try {
      return await runPlaywright(args, {
        SWITCHYARD_E2E_APP: launcher,
        SWITCHYARD_E2E_PREFIX: JSON.stringify(user.prefix),
        SWITCHYARD_E2E_SESSION: JSON.stringify(session.env),
        SWITCHYARD_E2E_FOLDER: await ownFolder(folder, 'profiles'),
        SWITCHYARD_E2E_UID: String(user.uid),
      })
    } finally {
      session.stop()
    }
  } finally {
    if (keep) say(`The session's files are in ${folder}.`)
    else await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }

  /**
   * @param {string} parent
   * @param {string} name
   * @returns {Promise<string>}
   */
  async function ownFolder(parent, name) {
    const path = join(parent, name)
    await run('install', [
      '-d',
      '-m',
      '755',
      ...(isRoot() ? ['-o', String(user.uid), '-g', String(user.gid)] : []),
      path,
    ])
    return path
  }
}

/**
 * Root's checkout may be closed to the test user, and Chromium's set-uid helper must belong to root: so the app is
 * copied, as an installer would lay it out, and started through a small script that steps down to the test user.
 * @param {string} program
 * @param {string} folder
 * @param {TestUser} user
 * @returns {Promise<string>} what to start
 */
async function prepareApp(program, folder, user) {
  if (user.prefix.length === 0) return program
  const app = join(folder, 'app')
  await cp(dirname(program), app, { recursive: true })
  await chmod(join(app, 'chrome-sandbox'), 0o4755)
  const launcher = join(folder, 'switchyard')
  await writeFile(launcher, `#!/bin/sh\nexec ${user.prefix.join(' ')} '${join(app, 'switchyard')}' "$@"\n`, {
    mode: 0o755,
  })
  return launcher
}

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
