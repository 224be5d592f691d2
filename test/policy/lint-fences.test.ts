import { join } from 'node:path'
import { ESLint, Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '../contract/import-graph'

const fenceRules = [
  'no-restricted-imports',
  'no-console',
  'no-restricted-properties',
  'import-x/no-default-export',
]
const eslint = new ESLint({ cwd: root })

/** What the project's own configuration says about a line of code, were it in that file. Fences only, no types. */
async function findings(file: string, code: string): Promise<readonly (string | null)[]> {
  const config = (await eslint.calculateConfigForFile(join(root, file))) as Linter.Config
  const rules = Object.fromEntries(
    Object.entries(config.rules ?? {}).filter(([name]) => fenceRules.includes(name)),
  )
  const messages = new Linter().verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: config.plugins ?? {},
      rules,
    },
    { filename: file },
  )
  return messages.map((message) => message.ruleId)
}

describe('the lint fences', () => {
  beforeAll(() => findings('electron/shared/result.ts', ''))

  it.each([
    ['electron/shared/domain/board.ts', "import { app } from 'electron'"],
    ['electron/shared/domain/board.ts', "import { ref } from 'vue'"],
    ['electron/main/gws/me.ts', "import { net } from 'electron'"],
    ['electron/main/board/board-service.ts', "import { startCentre } from '../../contact-centre/centre'"],
    ['electron/main/alerts/watches.ts', "import { Notification } from 'electron'"],
    ['electron/main/windows/main-window.ts', "import { ipcMain } from 'electron'"],
    ['electron/preload/index.ts', "import { readFile } from 'node:fs/promises'"],
    ['electron/preload/index.ts', "import { nothingToLoad } from '@shared/domain/board'"],
    ['electron/contact-centre/centre.ts', "import { ok } from '@shared/result'"],
    ['renderer/app/main.ts', "import { createLog } from '../../electron/main/diagnostics/log'"],
    ['renderer/app/main.ts', "import { ipcRenderer } from 'electron'"],
  ])('refuse in %s: %s', async (file, code) => {
    expect(await findings(file, code)).toContain('no-restricted-imports')
  })

  it.each([
    ['electron/main/board/board-service.ts', "console.log('x')", 'no-console'],
    ['renderer/app/main.ts', "console.log('x')", 'no-console'],
    ['electron/shared/domain/board.ts', 'export const at = Date.now()', 'no-restricted-properties'],
    ['electron/main/board/board-service.ts', 'export default 1', 'import-x/no-default-export'],
  ])('refuse in %s: %s (%s)', async (file, code, rule) => {
    expect(await findings(file, code)).toContain(rule)
  })

  it.each([
    ['electron/main/ipc/register-handlers.ts', "import { ipcMain } from 'electron'"],
    ['electron/main/alerts/outputs/tray.ts', "import { Tray } from 'electron'"],
    ['electron/preload/index.ts', "import { contextBridge, ipcRenderer } from 'electron'"],
    ['electron/preload/index.ts', "import { BRIDGE_KEY } from '@shared/contract'"],
    ['renderer/app/main.ts', "import { ok } from '@shared/result'"],
    ['electron/contact-centre/cli.ts', "console.log('x')"],
  ])('let pass in %s: %s', async (file, code) => {
    expect(await findings(file, code)).toEqual([])
  })
})
