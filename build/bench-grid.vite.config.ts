import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { testAliases } from './aliases'

/** The page in which the bench compares the product's grid with another. */
export default defineConfig({
  root: fileURLToPath(new URL('../test/bench/grid', import.meta.url)),
  logLevel: 'error',
  resolve: { alias: testAliases },
  plugins: [vue()],
  build: { emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
})
