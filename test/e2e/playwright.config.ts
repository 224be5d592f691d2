import { defineConfig } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { desktops } from './support/session'

const results = (name: string): string =>
  fileURLToPath(new URL(`../../test-results/${name}`, import.meta.url))

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: results('e2e'),
  workers: Math.max(1, desktops().length),
  fullyParallel: true,
  /** Limits end what hangs; they judge no speed, for a machine may be busy with others. */
  timeout: 240_000,
  expect: { timeout: 45_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: results('e2e.json') }]],
})
