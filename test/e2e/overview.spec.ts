import { expect } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { test } from './support/stage'

const folder = process.env['SWITCHYARD_SCREENSHOTS'] ?? ''

test.describe('the tree and the overview', () => {
  test.use({ serverOptions: { agents: 12, interactions: 160 } })

  test('a group shows its agents, and the overview of it filters the list', async ({ stage }) => {
    const { board, centre } = stage
    const { page, tree, grid } = board
    const [name = ''] = centre.world.agentGroups
    await tree.getByRole('treeitem', { name }).first().click()
    await tree.press('ArrowRight')
    const member = centre.world.agents.find(({ groups }) => groups.includes(name))
    const line = tree.getByRole('treeitem', {
      name: `${member?.firstName ?? '?'} ${member?.lastName ?? ''}`,
      level: 3,
    })
    await expect(line).toBeVisible()

    await page.getByRole('button', { name: 'Overview', exact: true }).click()
    const overview = page.getByRole('region', { name: `Overview of ${name}` })
    await expect(overview.getByText(/^Kept by this console since/)).toBeVisible({ timeout: 20_000 })
    await overview.getByRole('button', { name: /^E-mail/ }).click()
    await expect(page.getByRole('button', { name: 'Take away the filter “E-mail”' })).toBeVisible()
    await expect(grid.getByRole('row').nth(1)).toBeVisible()
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`has its pictures in ${theme} colours`, async ({ stage }) => {
      test.skip(folder === '', 'made on request only')
      const { board, launched } = stage
      const { page, tree } = board
      const shot = (name: string): Promise<Buffer> =>
        page.screenshot({
          path: fileURLToPath(new URL(`../../${folder}/${name}-${theme}.png`, import.meta.url)),
        })
      await board.setTheme(theme)
      await tree.getByRole('treeitem', { name: 'Claims' }).first().click()
      await tree.press('ArrowRight')
      await tree.press('Control+d')
      await page.getByRole('button', { name: 'Overview', exact: true }).click()
      await expect(page.getByText(/^Kept by this console since/)).toBeVisible({ timeout: 20_000 })
      for (const [width, height] of [
        [1280, 800],
        [1920, 1080],
      ] as const) {
        await launched.app.evaluate(
          ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0], size[1]),
          [width, height] as const,
        )
        await page.waitForTimeout(600)
        await shot(`overview-${String(width)}x${String(height)}`)
      }
      await page.emulateMedia({ forcedColors: 'active' })
      await shot('overview-high-contrast')
    })
  }
})
