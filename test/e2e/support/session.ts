import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'

/** What `npm run test:e2e` tells the tests about the session it made for them. */
export interface Session {
  /** What starts the packaged app, with Chromium's sandbox on. */
  readonly app: string
  /** Environment of the desktop session: display, message bus, home. */
  readonly env: Readonly<Record<string, string>>
  /** A command that runs another as the session's user; empty when the tests run as that user. */
  readonly prefix: readonly string[]
  /** A folder in which the session's user may write. */
  readonly folder: string
}

/** What is told about each desktop that is there; tests that run at once have one each. */
export function desktops(): readonly NodeJS.ProcessEnv[] {
  return JSON.parse(process.env['SWITCHYARD_E2E_DESKTOPS'] ?? '[]') as NodeJS.ProcessEnv[]
}

/** Reads the session from the environment; throws when the tests were started without `npm run test:e2e`. */
export function currentSession(): Session {
  const env = desktops()[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)] ?? process.env
  const app = env['SWITCHYARD_E2E_APP']
  if (app === undefined) throw new Error('Start the end-to-end tests with: npm run test:e2e')
  return {
    app,
    env: JSON.parse(env['SWITCHYARD_E2E_SESSION'] ?? '{}') as Record<string, string>,
    prefix: JSON.parse(env['SWITCHYARD_E2E_PREFIX'] ?? '[]') as string[],
    folder: env['SWITCHYARD_E2E_FOLDER'] ?? tmpdir(),
  }
}

/** The environment that programs of the session start with. */
export function sessionEnvironment(session: Session): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('SWITCHYARD_E2E_'),
  )
  return { ...Object.fromEntries(own), ...session.env }
}

/** The command line that runs a program as the session's user. */
export function asSessionUser(
  session: Session,
  words: readonly string[],
): { command: string; args: string[] } {
  const [command = '', ...args] = [...session.prefix, ...words]
  return { command, args }
}

/** Runs a program inside the session and resolves to its stdout; rejects when it fails or takes over a minute. */
export function runInSession(words: readonly string[]): Promise<string> {
  const session = currentSession()
  const { command, args } = asSessionUser(session, words)
  const options = { env: sessionEnvironment(session), timeout: 60_000, cwd: session.folder }
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(new Error(`${words.join(' ')}: ${stderr.trim() || error.message}`))
    })
  })
}
