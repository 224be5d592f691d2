import vue from '@vitejs/plugin-vue'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { testAliases } from './aliases'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [vue()],
  resolve: { alias: testAliases },
  test: {
    reporters: ['default'],
    /** One more than the cores of a small machine: many integration tests wait for a server's time. */
    maxWorkers: Math.max(3, availableParallelism() - 1),
    /** Limits end what hangs; they judge no speed, for a machine may be busy with others. */
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          environment: 'node',
          include: ['test/{unit,contract,policy,fuzz}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          isolate: false,
          environment: 'happy-dom',
          setupFiles: ['test/support/leave-nothing-behind.ts'],
          include: ['test/component/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          isolate: false,
          environment: 'node',
          include: ['test/{integration,conformance}/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
