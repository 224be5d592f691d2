import { chromium, type Browser, type Page } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { currentSession, runInSession, sessionEnvironment } from '../e2e/support/session'
import { eventually } from '@support/signed-in'
import { wallClock } from './measure'

/** A program with one window that was started without a test driver: only Chromium's own debugging port is open. */
export interface OpenProgram {
  readonly page: Page
  readonly pid: number
  /** From the start of the process to the first paint with contents, ms. */
  readonly firstPaintMs: number
  close(): Promise<void>
}

/** The product's packaged app. */
export const ourApp = (): string => currentSession().app

/** One window and one line of HTML in the same runtime. */
export const bareApp = (): string => process.env['SWITCHYARD_BENCH_BARE'] ?? ''

/** Here Chromium tells its port; what the start before told is of no use. */
const PORT_FILE = 'DevToolsActivePort'
const START_LIMIT_MS = 30_000
const CONNECT_LIMIT_MS = 8_000
const CONNECT_ATTEMPTS = 3

/** Starts a program with a new profile, or one that `newProfile` made, and waits until it has painted. */
export async function openProgram(
  executable: string,
  args: readonly string[] = [],
  kept?: string,
): Promise<OpenProgram> {
  const session = currentSession()
  const profile = kept ?? (await newProfile())
  await runInSession(['rm', '-f', join(profile, PORT_FILE)])
  const startedAt = wallClock()
  const child = spawn(executable, [`--user-data-dir=${profile}`, '--remote-debugging-port=0', ...args], {
    env: sessionEnvironment(session),
    cwd: session.folder,
    stdio: 'ignore',
  })
  const close = async (): Promise<void> => {
    await end(child)
    if (kept === undefined) await removeProfile(profile)
  }
  try {
    const port = await debuggingPort(profile)
    const browser = await connectTo(`http://127.0.0.1:${port}`)
    const page = await firstPage(() => browser.contexts().flatMap((context) => context.pages()))
    const firstPaintMs = (await firstPaintOf(page)) - startedAt
    return { page, pid: child.pid ?? 0, firstPaintMs, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The folder of a new, empty profile. */
export async function newProfile(): Promise<string> {
  return (await runInSession(['mktemp', '-d', join(currentSession().folder, 'bench-XXXXXX')])).trim()
}

/** Removes a profile whose program has ended. */
export async function removeProfile(profile: string): Promise<void> {
  await runInSession(['rm', '-rf', profile])
}

/** A connection that is made while the window comes up is sometimes never answered; the next one is. */
async function connectTo(address: string): Promise<Browser> {
  for (let attempt = 1; attempt < CONNECT_ATTEMPTS; attempt += 1) {
    const browser = await chromium
      .connectOverCDP(address, { timeout: CONNECT_LIMIT_MS })
      .catch(() => undefined)
    if (browser) return browser
  }
  return chromium.connectOverCDP(address, { timeout: CONNECT_LIMIT_MS })
}

async function debuggingPort(profile: string): Promise<string> {
  let port = ''
  await eventually(
    'the debugging port is open',
    async () => {
      const text = await readFile(join(profile, PORT_FILE), 'utf8').catch(() => '')
      port = text.split('\n')[0] ?? ''
      return port !== ''
    },
    START_LIMIT_MS,
  )
  return port
}

async function firstPage(pages: () => readonly Page[]): Promise<Page> {
  await eventually('there is a window', () => pages().length > 0, START_LIMIT_MS)
  const [page] = pages()
  if (!page) throw new Error('there is no window')
  return page
}

/** Milliseconds since the epoch; the page itself remembers it, so that asking late costs nothing. */
async function firstPaintOf(page: Page): Promise<number> {
  const look = (): Promise<number> =>
    page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      return paint ? performance.timeOrigin + paint.startTime : 0
    })
  await eventually('the window has painted', async () => (await look()) > 0, START_LIMIT_MS)
  return look()
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 8_000)
  await ended
  clearTimeout(timer)
}
