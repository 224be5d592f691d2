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
  reporter: [['list'], ['json', { outputFile: results('e2e.json') }]],
})
