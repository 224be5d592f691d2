import { extractFile, listPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { launchApp, processCommandLines } from './support/launch-app'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const OFF = '0'.charCodeAt(0)
const ON = '1'.charCodeAt(0)

test.describe('the release package', () => {
  test.skip(process.platform !== 'linux', 'reads the unpacked app where Linux has it')

  test('has every fuse set to its safe side', async () => {
    const { version, ...fuses } = await getCurrentFuseWire(at('dist/linux-unpacked/switchyard'))
    expect(version).toBe(FuseVersion.V1)
    expect({ [FuseV1Options.WasmTrapHandlers]: ON, ...fuses }).toEqual({
      [FuseV1Options.RunAsNode]: OFF,
      [FuseV1Options.EnableCookieEncryption]: ON,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
      [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
      [FuseV1Options.OnlyLoadAppFromAsar]: ON,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: OFF,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
      // Newer than the Electron of closed networks; where the runtime has it, it counts.
      [FuseV1Options.WasmTrapHandlers]: ON,
    })
  })

  test('differs from the package under test in one fuse only', async () => {
    const release = await getCurrentFuseWire(at('dist/linux-unpacked/switchyard'))
    const underTest = await getCurrentFuseWire(at('dist-test/linux-unpacked/switchyard'))
    expect(underTest).toEqual({ ...release, [FuseV1Options.EnableNodeCliInspectArguments]: ON })
  })

  test('holds the built app, its icons and nothing else', () => {
    const files = listPackage(at('dist/linux-unpacked/resources/app.asar'), { isPack: false })
    const allowed = [
      /^\/(?:build|build\/icons|build\/icons\/(?:tray|app)|out|out\/main|out\/preload|out\/renderer|out\/renderer\/assets)$/,
      /^\/package\.json$/,
      /^\/out\/licences\.json$/,
      /^\/build\/icons\/tray\/[\w@-]+\.png$/,
      /^\/build\/icons\/app\/256x256\.png$/,
      /^\/out\/main\/[\w-]+\.js$/,
      /^\/out\/preload\/index\.cjs$/,
      /^\/out\/renderer\/index\.html$/,
      /^\/out\/renderer\/assets\/[\w.-]+\.(?:js|css|woff2|svg|png)$/,
    ]
    expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([])
    expect(files).toEqual(expect.arrayContaining(['/out/main/index.js', '/out/licences.json']))
  })
})

test('the release package brings its own licence', () => {
  test.skip(process.platform !== 'linux', 'reads the unpacked app where Linux has it')
  const brought = readFileSync(at('dist/linux-unpacked/resources/LICENSE.txt'), 'utf8')
  expect(brought).toBe(readFileSync(at('LICENSE'), 'utf8'))
})

test('the release package names the licences of what it is made of, and of nothing else', () => {
  test.skip(process.platform !== 'linux', 'reads the unpacked app where Linux has it')
  const text = extractFile(at('dist/linux-unpacked/resources/app.asar'), 'out/licences.json').toString()
  const names = (JSON.parse(text) as { name: string }[]).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['cometd', 'electron', 'electron-updater', 'reka-ui', 'vue']))
  expect(names.filter((name) => /^(typescript|vite|@vue\/compiler|@babel|@types)/.test(name))).toEqual([])
})

/**
 * The most that all scripts and styles may weigh together, loaded at once or later, in kilobytes; the page's own
 * compressed. Whoever needs more says why in the commit.
 */
const BUDGET = { 'page scripts': 340, 'page styles': 20, 'main scripts': 845, preload: 3, archive: 2_450 }

test('the release package stays within its budget', () => {
  test.skip(process.platform !== 'linux', 'reads the unpacked app where Linux has it')
  const archive = at('dist/linux-unpacked/resources/app.asar')
  const files = listPackage(archive, { isPack: false })
  const parts = (pattern: RegExp): readonly Buffer[] =>
    files.filter((file) => pattern.test(file)).map((file) => extractFile(archive, file.slice(1)))
  const sum = (of: readonly Buffer[]): number => of.reduce((total, part) => total + part.length, 0)
  const compressed = (pattern: RegExp): readonly Buffer[] => parts(pattern).map((part) => gzipSync(part))
  const weights = {
    'page scripts': sum(compressed(/^\/out\/renderer\/.+\.js$/)),
    'page styles': sum(compressed(/^\/out\/renderer\/.+\.css$/)),
    'main scripts': sum(parts(/^\/out\/main\/.+\.js$/)),
    preload: sum(parts(/^\/out\/preload\/index\.cjs$/)),
    archive: statSync(archive).size,
  }
  const over = Object.entries(BUDGET).filter(
    ([part, most]) => weights[part as keyof typeof weights] > most * 1_000,
  )
  expect(Object.values(weights).filter((weight) => weight === 0)).toEqual([])
  expect(over, JSON.stringify(weights)).toEqual([])
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
