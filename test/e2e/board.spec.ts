import { expect } from '@playwright/test'
import { agentName, emailArrives, test } from './support/stage'

test.describe('the board', () => {
  test('shows an arrival without being asked, marked as new', async ({ stage }) => {
    const { centre, board } = stage
    await expect(board.page.getByText('Nothing waits here')).toBeVisible()
    emailArrives(
      centre,
      { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' },
      'Where is my parcel?',
    )
    await expect(board.row('Where is my parcel?')).toBeVisible()
    await expect(board.row('Where is my parcel?')).toContainText('new')
    await expect(board.tree.getByRole('treeitem').first()).toContainText('1')
  })

  test('takes away what somebody else opens', async ({ stage }) => {
    const { centre, board } = stage
    const group = centre.world.agentGroups[0] ?? ''
    const id = emailArrives(centre, { workbin: 'AG_Inbound', owner: group }, 'Invoice charged twice')
    await expect(board.row('Invoice charged twice')).toBeVisible()
    centre.world.agentOpens(id, centre.world.agents[0]?.id ?? '')
    await expect(board.row('Invoice charged twice')).toHaveCount(0)
  })

  test('keeps still while the pointer is in the list, and brings the changes in on request', async ({
    stage,
  }) => {
    const { centre, board } = stage
    const owner = { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }
    emailArrives(centre, owner, 'First message')
    await board.row('First message').click()
    await board.leaveGrid()
    emailArrives(centre, owner, 'Second message')
    const chip = board.page.getByRole('button', { name: /change.*apply/ })
    await expect(chip).toBeVisible()
    await expect(board.row('Second message')).toHaveCount(0)
    await chip.click()
    await expect(board.row('Second message')).toBeVisible()
  })

  test('shows everything beneath the chosen node of the tree, and nothing else', async ({ stage }) => {
    const { centre, board } = stage
    emailArrives(centre, { workbin: 'Draft', owner: centre.world.agents[0]?.id ?? '' }, 'Of the first agent')
    emailArrives(
      centre,
      { workbin: 'PG_Inbound', owner: centre.world.placeGroups[0] ?? '' },
      'Of a place group',
    )
    await board.choose(agentName(centre, 0))
    await expect(board.row('Of the first agent')).toBeVisible()
    await expect(board.row('Of a place group')).toHaveCount(0)
    await board.choose(centre.world.placeGroups[0] ?? '')
    await expect(board.row('Of a place group')).toBeVisible()
    await expect(board.row('Of the first agent')).toHaveCount(0)
  })

  test('calls the own place, for which the server has no name, by that word', async ({ stage }) => {
    const { centre, board } = stage
    const { place = '' } = centre.world.supervisors[0] ?? {}
    emailArrives(centre, { workbin: 'Counter', owner: place }, 'Left at my counter')
    await expect(board.row('Left at my counter').getByRole('gridcell', { name: 'My place' })).toBeVisible()
    await board.page.getByRole('searchbox', { name: /Find/ }).fill('my place')
    await expect(board.row('Left at my counter')).toBeVisible()
  })

  test('finds by the words of a subject', async ({ stage }) => {
    const { centre, board } = stage
    const owner = { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }
    emailArrives(centre, owner, 'Broken screen')
    emailArrives(centre, owner, 'Change of address')
    await expect(board.row('Broken screen')).toBeVisible()
    await board.page.keyboard.press('ControlOrMeta+f')
    await board.page.keyboard.type('address')
    await expect(board.row('Broken screen')).toHaveCount(0)
    await expect(board.row('Change of address')).toBeVisible()
  })

  test('shows the message and the case data of the selected interaction as text', async ({ stage }) => {
    const { centre, board } = stage
    const owner = { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }
    const id = emailArrives(centre, owner, '<img src=x onerror=alert(1)> hostile')
    await board.row('hostile').click()
    await expect(
      board.pane.getByRole('heading', { name: '<img src=x onerror=alert(1)> hostile' }),
    ).toBeVisible()
    await board.pane.getByRole('tab', { name: /Case data/ }).click()
    await expect(board.pane.getByText(id).first()).toBeVisible()
    await expect(board.page.locator('img[src="x"]')).toHaveCount(0)
  })
})
