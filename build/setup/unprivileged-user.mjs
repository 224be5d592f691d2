import { isRoot, run } from './processes.mjs'
import { say, SetUpFailure } from './progress.mjs'

const NAME = 'switchyard-e2e'

/**
 * @typedef {object} TestUser
 * @property {number} uid
 * @property {number} gid
 * @property {string[]} prefix a command that runs another as this user; empty when this process is that user
 */

/**
 * The user that the app under test runs as. Chromium's sandbox does not work for root, so root steps down to a system
 * user made for the tests; anybody else stays who they are.
 * @returns {Promise<TestUser>}
 * @throws {SetUpFailure} when the user cannot be made
 */
export async function testUser() {
  if (!isRoot()) return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, prefix: [] }
  say(`Running as root, so the app under test runs as the user ${NAME}, with Chromium's sandbox on.`)
  const found = (await find()) ?? (await make())
  return {
    ...found,
    prefix: ['setpriv', `--reuid=${found.uid}`, `--regid=${found.gid}`, '--clear-groups', '--'],
  }
}

/** @returns {Promise<{ uid: number, gid: number } | undefined>} */
async function find() {
  const { code, output } = await run('getent', ['passwd', NAME])
  const [, , uid, gid] = output.trim().split(':')
  return code === 0 ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/** @returns {Promise<{ uid: number, gid: number }>} */
async function make() {
  const args = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]
  const { code, output } = await run('useradd', args)
  const made = await find()
  if (code !== 0 || made === undefined) {
    throw new SetUpFailure(`The user ${NAME} could not be made for the tests: ${output.trim()}`)
  }
  return made
}
