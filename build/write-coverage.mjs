import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Writes `docs/api-coverage.md` from the data in `test/conformance/operations`, and checks every row on the way. */
const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const args = [vitest, 'run', '--config', 'build/vitest.config.ts', 'test/conformance/coverage.test.ts']
const env = { ...process.env, WRITE_COVERAGE: '1' }
const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
process.exitCode = status ?? 1
