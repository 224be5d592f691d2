import { _electron } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { currentSession, runInSession, sessionEnvironment } from './session'

/** How to start the app. */
export interface LaunchOptions {
  /** Our own switches, such as `--demo`. */
  readonly args?: readonly string[]
  /** A profile of an earlier launch; without it the app starts with a new, empty one. */
  readonly profileDir?: string
  /** What to start instead of the app itself, which starts it in the end. */
  readonly program?: string
  readonly env?: Readonly<Record<string, string>>
}

/** The packaged app, running. */
export interface LaunchedApp {
  readonly app: ElectronApplication
  /** Its first window. */
  readonly window: Page
  readonly profileDir: string
  /** What the app has written to stdout and stderr so far. */
  output(): string
  /** Ends it as a user would quit; nothing is left running. */
  close(): Promise<void>
  /** Ends it as a crash or a power cut would. */
  kill(): Promise<void>
}

/** Starts the packaged app with its sandbox on and a profile of its own. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const session = currentSession()
  const profileDir = options.profileDir ?? (await newProfile())
  const app = await _electron.launch({
    executablePath: options.program ?? session.app,
    args: [`--user-data-dir=${profileDir}`, ...(options.args ?? [])],
    env: { ...sessionEnvironment(session), ...options.env },
    cwd: session.folder,
    chromiumSandbox: true,
    timeout: 90_000,
  })
  let written = ''
  const collect = (chunk: unknown): void => {
    written += String(chunk)
  }
  const child = app.process()
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  const window = await app.firstWindow()
  return {
    app,
    window,
    profileDir,
    output: () => written,
    close: () => quit(app, child),
    kill: () => killAtOnce(child),
  }
}

/** The command lines of the app's processes (main, renderer, …), as the operating system has them. Linux only. */
export async function processCommandLines(profileDir: string): Promise<string[]> {
  const lines = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  )
  return lines
    .map((line) => line.replaceAll('\0', ' ').trim())
    .filter((line) => line.includes(`--user-data-dir=${profileDir}`))
}

/** A new, empty profile: its folder, made as the user who runs the app. */
export async function newProfile(): Promise<string> {
  const { folder } = currentSession()
  if (process.platform !== 'linux') return join(folder, `switchyard-${String(Date.now())}`)
  return (await runInSession(['mktemp', '-d', join(folder, 'profile-XXXXXX')])).trim()
}

/** As somebody quits who is asked about unfinished work and means it. */
async function quit(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const quitTwice = app.evaluate(({ app: electronApp }) => {
    electronApp.quit()
    electronApp.quit()
  })
  await quitTwice.catch(() => undefined)
  const timer = setTimeout(() => child.kill('SIGKILL'), 30_000)
  await ended
  clearTimeout(timer)
}

async function killAtOnce(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGKILL')
  await ended
}
