import { defineConfig } from '@playwright/test'
import { fileURLToPath } from 'node:url'

const results = (name: string): string =>
  fileURLToPath(new URL(`../../test-results/${name}`, import.meta.url))
/** Which of the parts that run beside each other this is; empty when there is one. */
const part = process.env['SWITCHYARD_E2E_PART'] ?? ''

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: results(`e2e${part}`),
  workers: 1,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: results(`e2e${part}.json`) }]],
})
