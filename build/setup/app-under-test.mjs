import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { startDesktopSession } from './desktop-session.mjs'
import { isRoot, run } from './processes.mjs'
import { say } from './progress.mjs'
import { testUser } from './unprivileged-user.mjs'

/** @typedef {import('./unprivileged-user.mjs').TestUser} TestUser */

/**
 * @typedef {object} OnDesktop
 * @property {TestUser} user who the app runs as
 * @property {string} app what starts the packaged app, with Chromium's sandbox on
 * @property {string} folder of this session, removed at its end
 * @property {Record<string, string>} env what tells the tests about all this
 */

/**
 * Does the work inside a desktop session of its own, with the packaged app laid out for it, and ends the session
 * afterwards.
 * @template T
 * @param {{ program: string, keep?: boolean }} options the packaged app, and whether the session's files stay
 * @param {(session: OnDesktop) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function onDesktop({ program, keep = false }, work) {
  const user = await testUser()
  const folder = await mkdtemp(join(tmpdir(), 'switchyard-e2e-'))
  await chmod(folder, 0o755)
  try {
    const app = await layOut({ program, folder, name: 'switchyard', user })
    const session = await startDesktopSession(user, await ownFolder(join(folder, 'session'), user))
    try {
      return await work({
        ...{ user, app, folder },
        env: {
          SWITCHYARD_E2E_APP: app,
          SWITCHYARD_E2E_PREFIX: JSON.stringify(user.prefix),
          SWITCHYARD_E2E_SESSION: JSON.stringify(session.env),
          SWITCHYARD_E2E_FOLDER: await ownFolder(join(folder, 'profiles'), user),
          SWITCHYARD_E2E_UID: String(user.uid),
        },
      })
    } finally {
      session.stop()
    }
  } finally {
    if (keep) say(`The session's files are in ${folder}.`)
    else await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * @param {string} path
 * @param {TestUser} user who owns it
 * @returns {Promise<string>} the path
 */
async function ownFolder(path, user) {
  const owner = isRoot() ? ['-o', String(user.uid), '-g', String(user.gid)] : []
  await run('install', ['-d', '-m', '755', ...owner, path])
  return path
}

/**
 * Root's checkout may be closed to the test user, and Chromium's set-uid helper must belong to root: so the program is
 * copied with its folder, as an installer would lay it out, and started through a small script that steps down to the
 * test user.
 * @param {{ program: string, folder: string, name: string, user: TestUser }} task the copy and its script get the name
 * @returns {Promise<string>} what to start
 */
export async function layOut({ program, folder, name, user }) {
  if (user.prefix.length === 0) return program
  const copy = join(folder, `${name}-app`)
  await cp(dirname(program), copy, { recursive: true })
  await chmod(join(copy, 'chrome-sandbox'), 0o4755)
  const launcher = join(folder, name)
  const command = `${user.prefix.join(' ')} '${join(copy, basename(program))}'`
  await writeFile(launcher, `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 })
  return launcher
}
