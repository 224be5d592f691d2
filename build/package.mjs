import { setUp } from './setup.mjs'
import { packageForTests, packageRelease } from './setup/packaging.mjs'
import { runScript, say } from './setup/progress.mjs'

await runScript(async () => {
  const runtime = await setUp()
  const forTests = process.argv.includes('--test-build')
  say(`The app is ${await (forTests ? packageForTests(runtime) : packageRelease(runtime))}`)
  return 0
})
