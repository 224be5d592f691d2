import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { endGroup } from './processes.mjs'

/** How long the app may take to end by itself when it is asked to. */
const GRACE_MS = 5000
/** What Chromium, GTK and the graphics libraries say on a machine without a bus, a sound card or a graphics card. */
const NOISE =
  /^\[\d+:(?:\d+:)?\d+\/\d+\.\d+:|^(?:MESA|libEGL|libva|libGL|ALSA|Fontconfig|dconf|DevTools)\b|-(?:WARNING|CRITICAL) \*\*|^\s*$/

/**
 * @typedef {object} RunningElectron
 * @property {Promise<number>} ended the app's exit code; 128 plus the signal's number is not distinguished from 1
 * @property {() => Promise<void>} stop asks it to end, and ends it and all its children when it does not
 */

/**
 * Starts Electron in a process group of its own. Its stdout is this process's stdout; stderr passes through a filter.
 * @param {{ executable: string, args: string[], env: NodeJS.ProcessEnv, verbose: boolean }} launch
 * @returns {RunningElectron}
 */
export function runElectron(launch) {
  const child = spawn(launch.executable, launch.args, {
    env: launch.env,
    stdio: ['ignore', 'inherit', launch.verbose ? 'inherit' : 'pipe'],
    detached: process.platform !== 'win32',
  })
  if (child.stderr) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (!NOISE.test(line)) process.stderr.write(`${line}\n`)
    })
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`Electron could not be started: ${error.message}\n`)
      resolve(1)
    })
    child.once('exit', (code) => {
      endGroup(child, 'SIGKILL')
      resolve(code ?? 1)
    })
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const timer = setTimeout(() => endGroup(child, 'SIGKILL'), GRACE_MS)
    await ended
    clearTimeout(timer)
  }
  return { ended, stop }
}
