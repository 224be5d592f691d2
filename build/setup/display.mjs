import { spawn } from 'node:child_process'
import { say, SetUpFailure } from './progress.mjs'
import { endGroup } from './processes.mjs'

const START_LIMIT_MS = 60_000

/**
 * @typedef {object} Display
 * @property {Record<string, string>} env what programs need in their environment to reach it
 * @property {() => void} stop ends it, if it was started here
 */

/** @returns {boolean} whether this session has no screen to show a window on */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
}

/**
 * The screen to run on: the session's own, else a virtual one, which is said.
 * @returns {Promise<Display>}
 * @throws {SetUpFailure} when no virtual display starts
 */
export async function withDisplay() {
  if (!needsVirtualDisplay()) return { env: {}, stop: () => undefined }
  const display = await startVirtualDisplay([])
  say(`There is no display here, so a virtual one is used (${display.env['DISPLAY']}).`)
  return display
}

/**
 * Starts a virtual display of 1920 by 1080 on a free number.
 * @param {string[]} prefix a command that the server is run with, such as one that changes the user
 * @returns {Promise<Display>}
 * @throws {SetUpFailure} when it does not start
 */
export function startVirtualDisplay(prefix) {
  const words = [
    ...prefix,
    'Xvfb',
    '-displayfd',
    '1',
    '-screen',
    '0',
    '1920x1080x24',
    '-nolisten',
    'tcp',
    '-noreset',
  ]
  const server = spawn(String(words[0]), words.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  return new Promise((resolve, reject) => {
    let complaint = ''
    let numberText = ''
    const fail = () => {
      endGroup(server, 'SIGKILL')
      reject(new SetUpFailure(`The virtual display (Xvfb) did not start. ${complaint.trim()}`))
    }
    const timer = setTimeout(fail, START_LIMIT_MS)
    server.once('error', fail)
    server.once('exit', fail)
    server.stderr.on('data', (chunk) => (complaint += String(chunk)))
    server.stdout.on('data', (chunk) => {
      numberText += String(chunk)
      if (!numberText.includes('\n')) return
      clearTimeout(timer)
      server.off('exit', fail)
      resolve({ env: { DISPLAY: `:${numberText.trim()}` }, stop: () => endGroup(server, 'SIGTERM') })
    })
  })
}
