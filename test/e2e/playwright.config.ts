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
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  /** A machine that others use, too, may starve a desktop for seconds. What passed only then is reported as flaky: a bug. */
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: results('e2e.json') }]],
})
