import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureNodeModules } from './setup/node-modules.mjs'
import { repository } from './setup/places.mjs'
import { endRunningCommands, run } from './setup/processes.mjs'
import { runScript, say, SetUpFailure } from './setup/progress.mjs'

/** How many times as many runs as usual each property gets in one turn. */
const FACTOR = 5
const SESSION_SECONDS = 180
/** The quick ones first: all of them to the end take about eight hours. */
const KINDS = /** @type {const} */ ([
  'session',
  'hour',
  'comeback',
  'properties',
  'kills',
  'app-kills',
  'schedules',
  'parsers',
])
/** What takes turns when there is an end in minutes. */
const IN_TURNS = /** @type {const} */ (['session', 'properties', 'kills'])
/**
 * How many times the usual runs, where it is not the factor.
 * @type {Record<string, number>}
 */
const LONG_RUNS = { parsers: 1_000, schedules: 100 }
const UNHURRIED_MS = 6 * 3_600_000
const SCHEDULES = [
  'test/unit/board/board-service.property.test.ts',
  'test/unit/transfers/transfer-service.property.test.ts',
  'test/unit/transfers/batches/batch-item.property.test.ts',
]
/** A move of 100 that is killed at each step takes that long on a machine that is busy. */
const KILLS_SECONDS = 1_800
const SEEDS = 2 ** 31
/** What hangs ends after half a day; a million inputs for each parser take a quarter of one. */
const LIMIT_MS = 12 * 3_600_000

/**
 * `npm run soak [-- --minutes N --seed N --runs N --only NAME]`: everything that may fail rarely, once to its end: `session`
 * (random days over a line that fails), `hour` (of traffic, in compressed time), `comeback` (of 2,000 owners at a server
 * that throttles), `properties` (each with more runs), `kills` (of a move at each of its steps), `app-kills` (the same with
 * the packaged app, on a desktop of its own), `schedules` (tens of thousands on the pure models), `parsers` (a million
 * inputs each). With minutes, sessions, properties and kills take turns until the time is up, or the one that is named.
 */
await runScript(async () => {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => {
      endRunningCommands()
      process.exit(1)
    })
  const { minutes, seed, runs, only } = wishes()
  await ensureNodeModules()
  const end = Date.now() + minutes * 60_000
  const kinds = only === undefined ? (minutes === Infinity ? KINDS : IN_TURNS) : [only]
  say(
    `Soaking with seed ${seed}: ${kinds.join(', ')}; ${minutes === Infinity ? 'once' : `${minutes} minutes`}.`,
  )
  let failures = 0
  for (let turn = 0; minutes === Infinity ? turn < kinds.length : Date.now() < end; turn += 1) {
    const kind = kinds[turn % kinds.length] ?? 'session'
    const turnSeed = (seed + turn * 1_000) % SEEDS
    const secondsLeft = Math.ceil((end - Date.now()) / 1_000)
    if (await endsWell(kind, { seed: turnSeed, secondsLeft, factor: runs ?? LONG_RUNS[kind] ?? FACTOR }))
      continue
    failures += 1
    say(`FAILED with seed ${turnSeed} (${kind}).`)
  }
  say(failures === 0 ? 'Nothing failed.' : `${failures} turns failed; their seeds are above.`)
  return failures === 0 ? 0 : 1
})

/** @typedef {(typeof KINDS)[number]} Kind */

/**
 * @param {Kind} kind
 * @param {{ seed: number, secondsLeft: number, factor: number }} how
 * @returns {Promise<boolean>}
 */
async function endsWell(kind, { seed, secondsLeft, factor }) {
  const turns = {
    session: () => session(seed, secondsLeft),
    properties: async () => properties(await propertyTests(), seed, factor),
    kills: () => kills(secondsLeft),
    'app-kills': () => appKills(Math.min(KILLS_SECONDS, secondsLeft)),
    parsers: () => properties(['test/fuzz'], seed, factor),
    schedules: () => properties(SCHEDULES, seed, factor),
    hour: () => told('An hour of traffic', 'hour.ts', seed),
    comeback: () => told('2,000 owners come back', 'comeback.ts', seed),
  }
  return turns[kind]()
}

/** @returns {{ minutes: number, seed: number, runs: number | undefined, only: Kind | undefined }} */
function wishes() {
  const text = /** @type {const} */ ({ type: 'string' })
  const { values } = parseArgs({ options: { minutes: text, seed: text, runs: text, only: text } })
  const minutes = Number(values.minutes ?? Infinity)
  const runs = values.runs === undefined ? undefined : Number(values.runs)
  const seed = Number(values.seed ?? Math.floor(Math.random() * SEEDS))
  const only = KINDS.find((kind) => kind === values.only)
  if (!(minutes > 0) || !Number.isInteger(seed) || seed < 0)
    throw new SetUpFailure('--minutes takes a number above 0, --seed a whole number from 0.')
  if (runs !== undefined && !(runs >= 1))
    throw new SetUpFailure('--runs takes a number from 1: how many times the usual runs.')
  if (values.only !== undefined && only === undefined)
    throw new SetUpFailure(`--only takes one of ${KINDS.join(', ')}.`)
  return { minutes, seed, runs, only }
}

/** @returns {Promise<string[]>} the test files that take their number of runs from outside */
async function propertyTests() {
  const folder = join(repository, 'test')
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.test.ts'))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return names.filter((_, at) => texts[at]?.includes("'@support/runs'")).map((name) => join('test', name))
}

/**
 * @param {string[]} files
 * @param {number} seed
 * @param {number} factor how many times the usual runs
 * @returns {Promise<boolean>} whether all held
 */
async function properties(files, seed, factor) {
  const vitest = join(repository, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [
    'run',
    '--config',
    'build/vitest.config.ts',
    '--reporter=dot',
    `--testTimeout=${String(factor > FACTOR ? UNHURRIED_MS : 150_000)}`,
    ...files,
  ]
  const { code, output } = await run(process.execPath, [vitest, ...args], {
    env: { ...process.env, SWITCHYARD_RUNS: String(factor), SWITCHYARD_SEED: String(seed) },
    limitMs: LIMIT_MS,
  })
  say(code === 0 ? `Properties hold ${factor} times over, seed ${seed}.` : output)
  return code === 0
}

/**
 * @param {number} seed
 * @param {number} secondsLeft
 * @returns {Promise<boolean>} whether the board was right at the end of every round
 */
async function session(seed, secondsLeft) {
  const { code, output } = await script('session.ts', [seed, Math.min(SESSION_SECONDS, secondsLeft)])
  say(`Session, seed ${seed}: ${output}`)
  return code === 0
}

/**
 * @param {number} secondsLeft
 * @returns {Promise<boolean>} whether each life after a kill found everything, and the move came to its end
 */
async function kills(secondsLeft) {
  const { code, output } = await script('kills.ts', [Math.min(KILLS_SECONDS, secondsLeft)])
  say(`Kills: ${output}`)
  return code === 0
}

/**
 * @param {number} secondsLeft
 * @returns {Promise<boolean>} whether the packaged app came back from each kill and ended the move
 */
async function appKills(secondsLeft) {
  const { code } = await run(process.execPath, [join(repository, 'build', 'e2e.mjs'), 'app-kills'], {
    show: true,
    env: { ...process.env, SWITCHYARD_APP_KILLS: String(secondsLeft) },
    limitMs: LIMIT_MS,
  })
  return code === 0
}

/**
 * @param {string} title
 * @param {string} name of a file of the soak
 * @param {number} seed
 * @returns {Promise<boolean>} whether it ended well
 */
async function told(title, name, seed) {
  const { code, output } = await script(name, [seed])
  say(`${title}, seed ${seed}: ${output}`)
  return code === 0
}

/**
 * @param {string} name of a file of the soak
 * @param {number[]} numbers what it is called with
 * @returns {Promise<{ code: number, output: string }>}
 */
async function script(name, numbers) {
  const path = join(repository, 'test', 'bench', 'soak', name)
  const { code, output } = await run(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', path, ...numbers.map(String)],
    {
      env: { ...process.env, TSX_TSCONFIG_PATH: join(repository, 'test', 'tsconfig.json') },
      limitMs: LIMIT_MS,
    },
  )
  return { code, output: output.trim() }
}
