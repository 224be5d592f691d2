import { listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { contentFaults, fuseFaults } from '../../build/setup/release/check.mjs'
import { launchApp, processCommandLines } from './support/launch-app'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const ON = '1'.charCodeAt(0)

test.describe('the release package', () => {
  test.skip(process.platform !== 'linux', 'reads the unpacked app where Linux has it')

  test('has every fuse set to its safe side, and knows each', async () => {
    expect(await fuseFaults(at('dist/linux-unpacked/switchyard'))).toEqual([])
  })

  test('differs from the package under test in one fuse only', async () => {
    const release = await getCurrentFuseWire(at('dist/linux-unpacked/switchyard'))
    const underTest = await getCurrentFuseWire(at('dist-test/linux-unpacked/switchyard'))
    expect(underTest).toEqual({ ...release, [FuseV1Options.EnableNodeCliInspectArguments]: ON })
  })

  test('holds the built app, its icons and nothing else', () => {
    const archive = at('dist/linux-unpacked/resources/app.asar')
    expect(contentFaults(archive)).toEqual([])
    const files = listPackage(archive, { isPack: false })
    expect(files).toContain('/out/licences.json')
    expect(files).toContain('/out/main/index.js')
  })
})

test("the packaged app runs its renderer inside Chromium's sandbox", async () => {
  test.skip(process.platform !== 'linux', 'reads the command lines that Linux shows')
  const launched = await launchApp()
  try {
    const lines = await processCommandLines(launched.profileDir)
    expect(lines.filter((line) => line.includes('--type=renderer'))).not.toEqual([])
    expect(lines.filter((line) => line.includes('--no-sandbox'))).toEqual([])
  } finally {
    await launched.close()
  }
})
