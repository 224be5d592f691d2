import { test } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { boardPage, type BoardPage } from './support/board-page'
import { launchApp } from './support/launch-app'

const folder = process.env['SWITCHYARD_SCREENSHOTS'] ?? ''
const sizes = [
  [1280, 800],
  [1920, 1080],
] as const

/** A bulk from its choice to its result: the work of all people, so that it takes a while. */
async function takeBulk(board: BoardPage, shot: (name: string) => string): Promise<void> {
  const { page } = board
  const dialog = page.getByRole('dialog')
  await board.tree.getByRole('treeitem', { name: 'People' }).first().click()
  await board.grid.getByRole('row').nth(2).click()
  await board.grid.press('Control+a')
  await page.screenshot({ path: shot('bulk-selected') })
  await page.getByRole('toolbar').getByRole('button', { name: 'Reassign…' }).click()
  await dialog.getByRole('button', { name: 'Evenly' }).click()
  await dialog.getByRole('button', { name: 'Groups' }).click()
  for (const at of [0, 2, 4]) await dialog.getByRole('option').nth(at).click()
  await dialog.getByLabel('Reason').fill('Amara is ill today')
  await page.screenshot({ path: shot('bulk-choose') })
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: /^Move \d+/ }).waitFor()
  await page.screenshot({ path: shot('bulk-preview') })
  await dialog.getByRole('button', { name: /^Move \d+/ }).click()
  await dialog.getByRole('progressbar').waitFor()
  await page.waitForTimeout(500)
  await page.screenshot({ path: shot('bulk-progress') })
  await page.getByRole('dialog', { name: 'How the move came out' }).waitFor({ timeout: 120_000 })
  await page.screenshot({ path: shot('bulk-result') })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /Account and appearance/ }).click()
  await page.getByRole('menuitem', { name: 'Action log…' }).click()
  await page.getByRole('dialog').getByRole('row').nth(5).waitFor()
  await page.screenshot({ path: shot('action-log') })
  await page.keyboard.press('Escape')
}

/** `SWITCHYARD_SCREENSHOTS=docs/images npm run test:e2e -- screenshots` makes the pictures of the documents anew. */
test.describe('the pictures of the documents', () => {
  test.skip(folder === '', 'made on request only')
  test.setTimeout(240_000)

  for (const theme of ['light', 'dark'] as const) {
    test(`in ${theme} colours`, async () => {
      const shot = (name: string): string =>
        fileURLToPath(new URL(`../../${folder}/${name}.png`, import.meta.url))
      const launched = await launchApp()
      const { window, app } = launched
      const board = boardPage(window)
      const resize = (width: number, height: number): Promise<void> =>
        app.evaluate(
          ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0], size[1]),
          [width, height] as const,
        )
      try {
        await board.setTheme(theme)
        await resize(1280, 800)
        await window.screenshot({ path: shot(`sign-in-${theme}`) })
        await window.getByRole('button', { name: 'Explore with demo data' }).click()
        await board.live()
        await board.grid.getByRole('row').nth(4).click()
        for (const [width, height] of sizes) {
          await resize(width, height)
          await window.mouse.move(400, 20)
          await window.waitForTimeout(600)
          await window.screenshot({ path: shot(`board-${width}x${height}-${theme}`) })
        }
        await resize(1280, 800)
        await window.getByRole('tab', { name: /Case data/ }).click()
        await window.screenshot({ path: shot(`details-${theme}`) })
        await window.getByRole('toolbar').getByRole('button', { name: 'Reassign…' }).click()
        await window.waitForTimeout(600)
        await window.screenshot({ path: shot(`reassign-${theme}`) })
        await window.keyboard.press('Escape')
        await window.keyboard.press('Control+k')
        await window.getByRole('combobox').fill('draft')
        await window.waitForTimeout(600)
        await window.screenshot({ path: shot(`commands-${theme}`) })
        await window.keyboard.press('Escape')
        await window.keyboard.press('?')
        await window.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
        await window.waitForTimeout(600)
        await window.screenshot({ path: shot(`shortcuts-${theme}`) })
        await window.keyboard.press('Escape')
        await board.grid.focus()
        await window.keyboard.press('Shift+F10')
        await window.waitForTimeout(600)
        await window.screenshot({ path: shot(`menu-${theme}`) })
        await window.keyboard.press('Escape')
        await window.getByRole('menu').waitFor({ state: 'hidden' })
        await window.getByRole('toolbar').getByRole('button', { name: 'Pull to me' }).click()
        await board.openHeld()
        await window.waitForTimeout(600)
        await window.screenshot({ path: shot(`with-me-${theme}`) })
        await window.keyboard.press('Escape')
        await resize(1024, 700)
        await window.screenshot({ path: shot(`board-1024x700-${theme}`) })
        await window.emulateMedia({ forcedColors: 'active' })
        await window.screenshot({ path: shot(`high-contrast-${theme}`) })
        await window.emulateMedia({ forcedColors: 'none' })
        await resize(1280, 800)
        await takeBulk(board, (name) => shot(`${name}-${theme}`))
      } finally {
        await launched.close()
      }
    })
  }
})
