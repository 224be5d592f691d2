import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setUp } from './setup.mjs'
import { packageForTests } from './setup/packaging.mjs'
import { repository } from './setup/places.mjs'
import { elapsed, runScript, say } from './setup/progress.mjs'
import { endRunningCommands, run } from './setup/processes.mjs'

const STEP_LIMIT_MS = 20 * 60_000
const results = join(repository, 'test-results')

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ name: string, work: () => Promise<boolean> }} Step */

await runScript(async () => {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, endRunningCommands)
  const begin = performance.now()
  await rm(results, { recursive: true, force: true })
  const runtime = await setUp({ desktopTests: process.platform === 'linux' })
  const read = await Promise.all([
    firstFailure([{ name: 'lint', work: () => tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') }]),
    firstFailure([
      { name: 'format', work: () => tool('prettier/bin/prettier.cjs', '--check', '.') },
      { name: 'types', work: () => tool('vue-tsc/bin/vue-tsc.js', '--build', 'tsconfig.json') },
      { name: 'dead code', work: () => tool('knip/bin/knip.js', '--config', 'build/knip.json') },
    ]),
  ])
  const failed =
    read.find(Boolean) ??
    (await firstFailure([
      { name: 'unit, component and integration tests', work: vitest },
      { name: 'package', work: async () => Boolean(await packageForTests(runtime)) },
      { name: 'end-to-end tests', work: () => node(join(repository, 'build', 'e2e.mjs')) },
    ]))
  say(
    failed === undefined
      ? `\nAll checks pass, ${elapsed(begin)}.`
      : `\nStopped: ${failed} failed, after ${elapsed(begin)}.`,
  )
  const count = add(await vitestCount(), await playwrightCount())
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
  process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`)
  return failed === undefined && count.failed === 0 ? 0 : 1
})

/**
 * Runs the steps in order and says how long each took.
 * @param {Step[]} steps
 * @returns {Promise<string | undefined>} the name of the step that failed; those after it did not run
 */
async function firstFailure(steps) {
  for (const { name, work } of steps) {
    say(`\n== ${name}`)
    const since = performance.now()
    const ok = await work()
    say(`== ${name}: ${ok ? 'ok' : 'FAILED'}, ${elapsed(since)}`)
    if (!ok) return name
  }
  return undefined
}

/**
 * @param {string} script inside node_modules
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function tool(script, ...args) {
  return node(join(repository, 'node_modules', script), ...args)
}

/**
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it ended well within the limit
 */
async function node(...args) {
  const { code } = await run(process.execPath, args, { show: true, limitMs: STEP_LIMIT_MS })
  if (code === 124) say(`It was ended after ${STEP_LIMIT_MS / 60_000} minutes.`)
  return code === 0
}

/** @returns {Promise<boolean>} */
function vitest() {
  const report = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, 'vitest.json')}`,
  ]
  return tool('vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts', ...report)
}

/** @returns {Promise<Count>} */
async function vitestCount() {
  const report = await numbersIn('vitest.json', (whole) => whole)
  return {
    passed: report['numPassedTests'] ?? 0,
    failed: report['numFailedTests'] ?? 0,
    skipped: report['numPendingTests'] ?? 0,
  }
}

/** @returns {Promise<Count>} */
async function playwrightCount() {
  const stats = await numbersIn('e2e.json', (whole) => whole['stats'])
  return {
    passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0),
    failed: stats['unexpected'] ?? 0,
    skipped: stats['skipped'] ?? 0,
  }
}

/**
 * @param {string} name of a report
 * @param {(whole: Record<string, Record<string, number>>) => Record<string, unknown> | undefined} part where the numbers are
 * @returns {Promise<Record<string, number>>} empty when there is no report
 */
async function numbersIn(name, part) {
  const whole = JSON.parse(await readFile(join(results, name), 'utf8').catch(() => '{}'))
  return /** @type {Record<string, number>} */ (part(whole) ?? {})
}

/**
 * @param {Count} one
 * @param {Count} other
 * @returns {Count}
 */
function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}
