import { expect } from '@playwright/test'
import { test } from './support/stage'

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
    await expect(overview.getByText(/^Kept by this console since/)).toBeVisible()
    await overview.getByRole('button', { name: /^E-mail/ }).click()
    await expect(page.getByRole('button', { name: 'Take away the filter “E-mail”' })).toBeVisible()
    await expect(grid.getByRole('row').nth(1)).toBeVisible()
  })

  test('a favourite comes and goes at the top, and leaves the line under the pointer', async ({ stage }) => {
    const { tree } = stage.board
    const line = tree.getByRole('treeitem', { level: 2 }).nth(6)
    const name = (await line.locator('.name').textContent()) ?? ''
    const same = tree.getByRole('treeitem', { name }).last()
    const favourites = tree.getByRole('treeitem', { level: 1, name: /^Favourites/ })
    await line.hover()
    const before = await line.boundingBox()
    for (const count of [1, 0]) {
      await same.getByRole('button', { name: /favourites/ }).click()
      await expect(favourites).toHaveCount(count)
      await expect.poll(async () => (await same.boundingBox())?.y).toBe(before?.y)
    }
  })
})
