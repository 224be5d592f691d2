import prettier from 'eslint-config-prettier'
import importX from 'eslint-plugin-import-x'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

const allSource = ['**/*.{ts,mjs,vue}']
const product = ['electron/**/*.ts', 'renderer/**/*.{ts,vue}']
const typed = ['**/*.ts', '**/*.vue']
const mainFiles = ['electron/main/**/*.ts']
const electronSpeakers = [
  'electron/main/*.ts',
  'electron/main/{lifecycle,windows,security,ipc}/**/*.ts',
  'electron/main/alerts/outputs/**/*.ts',
]

/** Forbids imports by pattern; `message` says what to do instead. */
const forbid = (...zones) => ({
  'no-restricted-imports': ['error', { patterns: zones.map(([regex, message]) => ({ regex, message })) }],
})
const electronZone = [
  '^electron(/|$)',
  'electron is spoken only in the shell of main; take what you need as a parameter',
]
const nodeZone = ['^node:', 'this layer has no Node built-ins']
const vueZone = ['^(vue|pinia|vue-i18n|@vueuse/.*|reka-ui|@lucide/.*)$', 'vue belongs to the renderer']
const mainZone = ['(^|/)main/|^@main/', 'main is reached through the contract only']
const centreZone = [
  'contact-centre/(?!start)|^@contact-centre/',
  'the embedded contact centre is reached over its wire only',
]
const rendererZone = ['(^|/)renderer/|^@/', 'the renderer is reached through the contract only']
const preloadZone = ['(^|/)preload/|^@preload/', 'the preload is nobody’s library']
const testZone = ['(^|/)test/|^@support/', 'the product does not import its tests']

const strictRules = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
  ],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/explicit-module-boundary-types': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/no-confusing-void-expression': 'off',
  '@typescript-eslint/no-invalid-void-type': 'off',
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  '@typescript-eslint/unified-signatures': 'off',
  '@typescript-eslint/no-meaningless-void-operator': 'off',
  '@typescript-eslint/no-duplicate-type-constituents': 'off',
  '@typescript-eslint/no-dynamic-delete': 'off',
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/no-unsafe-enum-assignment': 'off',
  'no-restricted-syntax': [
    'error',
    { selector: 'TSEnumDeclaration', message: 'use a list of names and its union' },
  ],
}

const importRules = {
  'import-x/no-default-export': 'error',
  'import-x/no-mutable-exports': 'error',
  'import-x/no-duplicates': 'error',
  'import-x/first': 'error',
  'import-x/newline-after-import': 'error',
}

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'out/',
      'dist/',
      'dist-test/',
      'release/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      '.cache/',
      'bench-results/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: allSource,
    plugins: { 'import-x': importX },
    rules: {
      ...importRules,
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-debugger': 'error',
    },
  },
  {
    files: typed,
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: strictRules,
  },
  {
    files: product,
    rules: {
      'no-console': 'error',
      complexity: ['error', 12],
      'max-params': ['error', 4],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
    },
  },
  {
    files: ['electron/**/*.ts', 'renderer/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['electron/contact-centre/cli.ts', 'electron/main/diagnostics/**/*.ts'],
    rules: { 'no-console': 'off' },
  },

  {
    files: ['electron/shared/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'time comes in as a parameter' },
        { object: 'Math', property: 'random', message: 'chance comes in as a parameter' },
      ],
    },
  },
  {
    files: ['electron/shared/**/*.ts'],
    rules: forbid(electronZone, nodeZone, vueZone, mainZone, centreZone, rendererZone, preloadZone, testZone),
  },
  {
    files: ['electron/preload/**/*.ts'],
    rules: forbid(nodeZone, vueZone, mainZone, centreZone, rendererZone, testZone, [
      '^@shared/(?!contract$)',
      'the preload may import the contract only',
    ]),
  },
  {
    files: ['electron/contact-centre/**/*.ts'],
    rules: forbid(electronZone, vueZone, mainZone, rendererZone, preloadZone, testZone, [
      '^@shared/|(^|/)shared/',
      'client and server share the documented wire format, no code',
    ]),
  },
  {
    files: ['renderer/**/*.{ts,vue}'],
    rules: forbid(electronZone, nodeZone, mainZone, centreZone, preloadZone, testZone),
  },
  {
    files: mainFiles,
    ignores: electronSpeakers,
    rules: forbid(electronZone, vueZone, centreZone, rendererZone, preloadZone, testZone),
  },
  {
    files: electronSpeakers,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain'],
              message: 'commands are registered in register-handlers.ts only',
            },
            {
              name: 'electron',
              importNames: ['ipcRenderer', 'contextBridge'],
              message: 'these belong to the preload',
            },
          ],
          patterns: [vueZone, centreZone, rendererZone, preloadZone, testZone].map(([regex, message]) => ({
            regex,
            message,
          })),
        },
      ],
    },
  },
  {
    files: ['electron/main/ipc/register-handlers.ts'],
    rules: forbid(vueZone, centreZone, rendererZone, preloadZone, testZone),
  },

  ...vue.configs['flat/recommended'].map((config) => ({ ...config, files: ['**/*.vue'] })),
  {
    files: ['**/*.vue'],
    languageOptions: {
      parser: vueParser,
      globals: globals.browser,
      parserOptions: {
        parser: tseslint.parser,
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      'import-x/no-default-export': 'off',
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/multi-word-component-names': ['error', { ignores: ['App'] }],
      'vue/define-emits-declaration': ['error', 'type-based'],
      'vue/define-props-declaration': ['error', 'type-based'],
      // The default of a destructured prop looks useless to a checker that does not know the macro.
      '@typescript-eslint/no-useless-default-assignment': 'off',
      'vue/no-undef-properties': 'error',
      'vue/no-ref-object-reactivity-loss': 'error',
      'vue/no-v-html': 'error',
      'vue/no-unused-refs': 'error',
      'vue/no-template-target-blank': 'error',
    },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.config.{ts,mjs}', 'build/vitest*.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['**/*.mjs', 'build/**/*.{js,cjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  prettier,
)
