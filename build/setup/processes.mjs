import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { repository } from './places.mjs'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the repository by default
 * @property {NodeJS.ProcessEnv} [env] instead of this process's environment
 * @property {boolean} [show] true: the output goes to the terminal, and is not collected
 * @property {number} [limitMs] the command and everything it started end after this many milliseconds
 */

/**
 * @typedef {object} RunResult
 * @property {number} code the exit code; 127 when the command could not be started, 124 when its time was up
 * @property {string} output what it wrote, stdout first, empty with `show`
 */

/** @type {Set<import('node:child_process').ChildProcess>} the commands that run now, each leading its own group */
const running = new Set()

/**
 * Runs a command to its end. It leads a process group of its own, so that its end is the end of all it started.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>} never rejects
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? repository,
      env: options.env ?? process.env,
      stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32' && command.endsWith('.cmd'),
    })
    running.add(child)
    let stdout = ''
    let stderr = ''
    let timedOut = false
    child.stdout?.on('data', (chunk) => (stdout += String(chunk)))
    child.stderr?.on('data', (chunk) => (stderr += String(chunk)))
    const timer = setTimeout(
      () => {
        timedOut = true
        endGroup(child, 'SIGKILL')
      },
      options.limitMs ?? 30 * 60_000,
    )
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ code: timedOut ? 124 : code, output: stdout + stderr })
    }
    child.on('error', () => finish(127))
    child.on('close', (code) => finish(code ?? 1))
  })
}

/** Ends every command that `run` still has under way. */
export function endRunningCommands() {
  for (const child of running) endGroup(child, 'SIGKILL')
}

/**
 * Sends a signal to a child that was started `detached`, and to everything in its process group.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 * @returns {void}
 */
export function endGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}

/**
 * @param {string} command
 * @returns {string | undefined} its full path, when the search path has it
 */
export function onPath(command) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return [...folders, '/usr/sbin', '/sbin']
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path))
}

/** @returns {boolean} whether this process runs as root */
export function isRoot() {
  return process.getuid?.() === 0
}

/** @returns {string} npm's name on this system */
export function npmCommand() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm'
}
