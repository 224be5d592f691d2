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
    await expect(overview.getByText(/^Kept by this console since/)).toBeVisible({ timeout: 20_000 })
    await overview.getByRole('button', { name: /^E-mail/ }).click()
    await expect(page.getByRole('button', { name: 'Take away the filter “E-mail”' })).toBeVisible()
    await expect(grid.getByRole('row').nth(1)).toBeVisible()
  })
})
