import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Writes the templates in `build/policy` and the table of the administrator guide from the table of settings. */
const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const args = [vitest, 'run', '--config', 'build/vitest.config.ts', 'test/policy/policy-templates.test.ts']
const env = { ...process.env, WRITE_POLICY: '1' }
const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
process.exitCode = status ?? 1
