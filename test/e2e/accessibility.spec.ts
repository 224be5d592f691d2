import { expect, test, type Locator, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import { boardPage, type BoardPage } from './support/board-page'
import { launchApp } from './support/launch-app'
import { startServer } from './support/start-server'

/** What axe finds wrong on the page now, one line for each element. The source is evaluated: the page takes no scripts. */
async function violationsOn(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (given) => (window as unknown as { axe: Pick<typeof axe, 'run'> }).axe.run(given),
    options,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
  )
}

/** Signs in to this contact centre, walks through the screen, and calls `look` at each of its views. */
async function walk(
  board: BoardPage,
  centre: ContactCentre,
  look: (view: string) => Promise<void>,
): Promise<void> {
  const { page, grid } = board
  const { userName, password } = centre.supervisor
  const dialog = page.getByRole('dialog')
  const toolbar = page.getByRole('toolbar')
  const find = page.getByRole('searchbox', { name: 'Find an interaction' })

  await look('sign-in')
  await board.signIn(centre.url, userName, 'not this')
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused()
  await look('a sign-in that failed')

  await board.signIn(centre.url, userName, password)
  await board.live()
  await expect(grid.getByRole('row').nth(1)).toBeVisible()
  await look('the board')
  await find.fill('no such words')
  await expect(page.getByText('Nothing fits “no such words”')).toBeVisible()
  await look('a search that finds nothing')
  await find.fill('')

  const group = board.tree.getByRole('treeitem', { name: 'Claims' }).first()
  await group.click()
  await group.press('ArrowRight')
  await expect(board.tree.getByRole('treeitem', { level: 3 }).nth(3)).toBeVisible()
  await look('a group with its members')
  await board.tree.getByRole('treeitem', { name: 'All workbins' }).click()

  await grid.getByRole('row').nth(2).click()
  await page.getByRole('tab', { name: /Case data/ }).click()
  await expect(page.getByRole('tabpanel')).toBeVisible()
  await look('details with case data')
  await toolbar.getByRole('button', { name: 'Reassign…' }).click()
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await look('the reassign dialog')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('a')
  await look('the palette')
  await page.getByRole('combobox').fill('no such words')
  await look('the palette when nothing fits')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await look('the list of shortcuts')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await board.grid.focus()
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await look('the menu of a row')
  await page.keyboard.press('Escape')
  await board.tree.focus()
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await look('the menu of a node')
  await page.keyboard.press('Escape')
  await board.zoom('larger', 5)
  await look('the board at twice the size')
  await board.zoom('normal')

  await toolbar.getByRole('button', { name: 'Pull to me' }).click()
  await expect((await board.openHeld()).getByRole('button', { name: 'Put back' })).toBeVisible()
  await look('what is with me')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Account and appearance' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await look('the account menu')
  await page.keyboard.press('Escape')

  centre.expireSessions()
  await expect(page.getByRole('dialog', { name: 'Your session has ended' })).toBeVisible({ timeout: 30_000 })
  await look('a session that has ended')
}

const rules = { light: {}, dark: { runOnly: ['color-contrast'] } } satisfies Record<string, RunOptions>

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with the ${theme} screen`, async () => {
    test.setTimeout(180_000)
    const centre = await startServer({ agents: 12, interactions: 80, tempo: 0, seed: 3 })
    const launched = await launchApp()
    const board = boardPage(launched.window)
    try {
      await board.setTheme(theme)
      await walk(board, centre, async (view) => {
        expect.soft(await violationsOn(board.page, rules[theme]), view).toEqual([])
      })
    } finally {
      await launched.close()
      await centre.stop()
    }
  })
}

test('the way from signing in to choosing a target needs no mouse', async () => {
  const launched = await launchApp()
  const board = boardPage(launched.window)
  const { page } = board
  const press = (key: string): Promise<void> => page.keyboard.press(key)
  const tabTo = async (wanted: Locator): Promise<void> => {
    for (let steps = 0; steps < 40; steps += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await press('Tab')
    }
    await expect(wanted).toBeFocused()
  }
  try {
    await expect(page.getByLabel('Server address')).toBeFocused()
    await tabTo(page.getByRole('button', { name: 'Explore with demo data' }))
    await press('Enter')
    await board.live()

    await tabTo(board.tree)
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await press(key)
    await expect(board.tree.getByRole('treeitem', { selected: true })).toHaveAttribute('aria-level', '2')

    await tabTo(board.grid)
    await press('ArrowDown')
    await expect(board.grid.getByRole('row', { selected: true })).toHaveCount(1)

    await tabTo(page.getByRole('toolbar').getByRole('button', { name: 'Reassign…' }))
    await press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(page.getByLabel('Find a target')).toBeFocused()
    await press('ArrowDown')
    await press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(board.grid.getByRole('row', { selected: true })).toHaveCount(1)
  } finally {
    await launched.close()
  }
})
