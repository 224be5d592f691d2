import { join } from 'node:path'
import { forgetBundledPackages } from './bundled-packages.mjs'
import { fingerprint, unlessUnchanged } from './fingerprint.mjs'
import { writeLicences } from './licences.mjs'
import { repository } from './places.mjs'
import { elapsed, say, SetUpFailure } from './progress.mjs'
import { run } from './processes.mjs'

/** Everything that the built app is made of. */
const INPUTS = [
  'electron',
  'renderer',
  'build/electron.vite.config.ts',
  'build/setup/bundled-packages.mjs',
  'build/setup/licences.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
]

/**
 * Builds the app into `out/`, unless nothing it is made of has changed.
 * @returns {Promise<string>} the fingerprint of what `out/` was built from
 * @throws {SetUpFailure} with the bundler's own words when the code does not build
 */
export async function buildApplication() {
  const print = await fingerprint(INPUTS)
  const stamp = join(repository, 'node_modules', '.cache', 'switchyard', 'build.stamp')
  const output = join(repository, 'out', 'main', 'index.js')
  await unlessUnchanged({ stamp, print, output }, async () => {
    say('Building the app …')
    const since = performance.now()
    await forgetBundledPackages()
    const script = join(repository, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const config = join('build', 'electron.vite.config.ts')
    const result = await run(process.execPath, [script, 'build', '--config', config], { limitMs: 5 * 60_000 })
    if (result.code !== 0)
      throw new SetUpFailure(`${result.output.trim()}\n\nThe app does not build; see above.`)
    await writeLicences(join(repository, 'out', 'licences.json'))
    say(`Built in ${elapsed(since)}.`)
  })
  return print
}
