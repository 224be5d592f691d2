import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { fileURLToPath } from 'node:url'
import { aliases } from './aliases'
import { noteBundledPackages } from './setup/bundled-packages.mjs'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Everything is bundled, so that the package holds no node_modules; only Electron and Node's own modules stay outside. */
const bundled = { externalizeDeps: false, minify: true, sourcemap: false, emptyOutDir: true } as const

export default defineConfig({
  main: {
    resolve: { alias: aliases },
    plugins: [noteBundledPackages('main')],
    build: {
      ...bundled,
      outDir: at('out/main'),
      rolldownOptions: {
        input: {
          index: at('electron/main/index.ts'),
          'contact-centre': at('electron/contact-centre/utility-process.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve: { alias: aliases },
    plugins: [noteBundledPackages('preload')],
    build: {
      ...bundled,
      outDir: at('out/preload'),
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    resolve: { alias: aliases },
    plugins: [vue(), noteBundledPackages('renderer')],
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __VUE_I18N_LEGACY_API__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
      __INTLIFY_DROP_MESSAGE_COMPILER__: 'false',
    },
    build: {
      ...bundled,
      outDir: at('out/renderer'),
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
})
