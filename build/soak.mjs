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
const SEEDS = 2 ** 31

/** `npm run soak [-- --minutes N --seed N]`: property tests and random sessions in turns, until the time is up. */
await runScript(async () => {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => {
      endRunningCommands()
      process.exit(1)
    })
  const { minutes, seed } = wishes()
  await ensureNodeModules()
  const end = Date.now() + minutes * 60_000
  const files = await propertyTests()
  say(
    `Soaking for ${minutes} minutes with seed ${seed}: ${files.length} files of properties, random sessions.`,
  )
  let failures = 0
  for (let turn = 0; Date.now() < end; turn += 1) {
    const turnSeed = (seed + turn * 1_000) % SEEDS
    const secondsLeft = Math.ceil((end - Date.now()) / 1_000)
    const isSession = turn % 2 === 0
    const isOk = isSession ? await session(turnSeed, secondsLeft) : await properties(files, turnSeed)
    if (isOk) continue
    failures += 1
    say(`FAILED with seed ${turnSeed} (${isSession ? 'session' : 'properties'}).`)
  }
  say(failures === 0 ? 'Nothing failed.' : `${failures} turns failed; their seeds are above.`)
  return failures === 0 ? 0 : 1
})

/** @returns {{ minutes: number, seed: number }} */
function wishes() {
  const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } })
  const minutes = Number(values.minutes ?? 10)
  const seed = Number(values.seed ?? Math.floor(Math.random() * SEEDS))
  if (!(minutes > 0) || !Number.isInteger(seed) || seed < 0)
    throw new SetUpFailure('--minutes takes a number above 0, --seed a whole number from 0.')
  return { minutes, seed }
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
 * @returns {Promise<boolean>} whether all held
 */
async function properties(files, seed) {
  const vitest = join(repository, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [
    'run',
    '--config',
    'build/vitest.config.ts',
    '--reporter=dot',
    '--testTimeout=150000',
    ...files,
  ]
  const { code, output } = await run(process.execPath, [vitest, ...args], {
    env: { ...process.env, SWITCHYARD_RUNS: String(FACTOR), SWITCHYARD_SEED: String(seed) },
  })
  say(code === 0 ? `Properties hold ${FACTOR} times over, seed ${seed}.` : output)
  return code === 0
}

/**
 * @param {number} seed
 * @param {number} secondsLeft
 * @returns {Promise<boolean>} whether the board was right at the end of every round
 */
async function session(seed, secondsLeft) {
  const script = join(repository, 'test', 'bench', 'soak', 'session.ts')
  const seconds = Math.min(SESSION_SECONDS, secondsLeft)
  const args = ['--expose-gc', '--import', 'tsx', script, String(seed), String(seconds)]
  const { code, output } = await run(process.execPath, args, {
    env: { ...process.env, TSX_TSCONFIG_PATH: join(repository, 'test', 'tsconfig.json') },
  })
  say(`Session, seed ${seed}: ${output.trim()}`)
  return code === 0
}
