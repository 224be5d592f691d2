import { expect, type Page } from '@playwright/test'
import { agentName, emailArrives, test } from './support/stage'
import type { Stage } from './support/stage'

const subjects = ['Broken screen', 'Change of address', 'Invoice charged twice', 'Where is my parcel?']

/** Lets four e-mails arrive: two in a group's workbin, two with the first agent. */
async function fourArrive({ centre, board }: Stage): Promise<void> {
  const group = { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }
  const agent = { workbin: 'Draft', owner: centre.world.agents[0]?.id ?? '' }
  for (const [at, subject] of subjects.entries()) emailArrives(centre, at < 2 ? group : agent, subject)
  for (const subject of subjects) await expect(board.row(subject)).toBeVisible()
}

const tool = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first()

test.describe('the grid', () => {
  test('selects several with pointer and keyboard, all that match, and lets go', async ({ stage }) => {
    const { board } = stage
    const { page, grid } = board
    await fourArrive(stage)
    const selected = grid.locator('[role=row][aria-selected=true]')
    await board.row('Broken screen').click()
    await board.row('Where is my parcel?').click({ modifiers: ['ControlOrMeta'] })
    await expect(page.getByRole('toolbar').getByText('2 selected')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+a')
    await expect(selected).toHaveCount(4)
    await page.keyboard.press('Escape')
    await expect(selected).toHaveCount(0)
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page.getByRole('toolbar').getByText('2 selected')).toBeVisible()
  })

  test('shows and moves columns, and keeps them over a reload', async ({ stage }) => {
    const { board } = stage
    const { page, grid } = board
    await fourArrive(stage)
    await tool(page, 'Columns').click()
    await page.getByRole('checkbox', { name: 'State' }).click()
    await page.getByRole('button', { name: 'Move State to the left' }).click()
    await page.keyboard.press('Escape')
    await expect(grid.getByRole('columnheader').nth(-2)).toContainText('State')
    await page.reload()
    await board.live()
    await expect(grid.getByRole('columnheader').nth(-2)).toContainText('State')
  })

  test('groups and folds, filters by owner, and takes the filter away', async ({ stage }) => {
    const { centre, board } = stage
    const { page, grid } = board
    await fourArrive(stage)
    await page.getByRole('combobox', { name: 'Group the list' }).selectOption('owner')
    const group = grid.getByRole('row', { name: new RegExp(agentName(centre, 0)) }).first()
    await expect(group).toContainText('2 interactions')
    await group.click()
    await expect(board.row('Where is my parcel?')).toHaveCount(0)
    await group.click()
    await tool(page, 'Filter').click()
    await page
      .getByRole('group', { name: 'Owner' })
      .getByRole('checkbox', { name: agentName(centre, 0) })
      .click()
    await page.keyboard.press('Escape')
    await expect(board.row('Broken screen')).toHaveCount(0)
    await page.getByRole('button', { name: `Take away the filter “${agentName(centre, 0)}”` }).click()
    await expect(board.row('Broken screen')).toBeVisible()
  })

  test('saves a view and comes back to it with its key', async ({ stage }) => {
    const { board } = stage
    const { page, grid } = board
    await fourArrive(stage)
    await grid.getByRole('columnheader', { name: 'Subject' }).getByRole('button').click()
    await tool(page, 'Views').click()
    await page.getByRole('textbox', { name: 'Name of a view' }).fill('By subject')
    await page.getByRole('combobox', { name: 'Key of the view' }).selectOption('1')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'By Subject' }).click()
    const subject = grid.getByRole('columnheader', { name: 'Subject' })
    await expect(subject).toHaveAttribute('aria-sort', 'none')
    await page.keyboard.press('Alt+1')
    await expect(subject).toHaveAttribute('aria-sort', 'ascending')
  })

  test('keeps still while it is paused', async ({ stage }) => {
    const { centre, board } = stage
    await fourArrive(stage)
    await tool(board.page, 'Pause').click()
    emailArrives(centre, { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }, 'Late arrival')
    await expect(board.page.getByRole('button', { name: 'One change: apply' })).toBeVisible()
    await expect(board.row('Late arrival')).toHaveCount(0)
    await board.page.getByRole('button', { name: /^Paused at/ }).click()
    await expect(board.row('Late arrival')).toBeVisible()
  })
})
