/** `npm run contact-centre -- …`: installs what is missing, then runs the embedded contact centre. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureNodeModules } from './setup/node-modules.mjs'

await ensureNodeModules()

const entry = fileURLToPath(new URL('../electron/contact-centre/cli.ts', import.meta.url))
const child = spawn(process.execPath, ['--import', 'tsx', entry, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: fileURLToPath(new URL('..', import.meta.url)),
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => child.kill(signal))
}
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
