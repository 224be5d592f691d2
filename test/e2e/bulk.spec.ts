import { expect, type Locator } from '@playwright/test'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { BoardPage } from './support/board-page'
import { agentName, emailArrives, test } from './support/stage'

const subjects = ['Refund 1', 'Refund 2', 'Refund 3', 'Refund 4', 'Refund 5']
const first = (centre: ContactCentre): string => centre.world.agents[0]?.id ?? ''

function severalArrive(centre: ContactCentre): readonly string[] {
  return subjects.map((subject) => emailArrives(centre, { workbin: 'Draft', owner: first(centre) }, subject))
}

/** Selects everything that is shown, by the keyboard. */
async function selectAll(board: BoardPage): Promise<void> {
  await expect(board.row('Refund 5')).toBeVisible()
  await board.row('Refund 1').click()
  await board.grid.press('ControlOrMeta+a')
  await expect(board.page.getByRole('toolbar').getByText('5 selected')).toBeVisible()
}

async function previewTo(board: BoardPage, target: string): Promise<Locator> {
  const dialog = board.page.getByRole('dialog')
  await board.page.getByRole('toolbar').getByRole('button', { name: 'Reassign…' }).click()
  await dialog.getByLabel('Find a target').fill(target)
  await dialog.getByRole('option', { name: target }).first().click()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  return dialog
}

test.describe('several interactions at once', () => {
  test('are previewed, moved, and undone as a whole', async ({ stage }) => {
    const { centre, board } = stage
    const ids = severalArrive(centre)
    const group = centre.world.agentGroups[1] ?? ''
    await selectAll(board)
    const dialog = await previewTo(board, group)
    await expect(dialog.getByText('All 5 interactions will be moved')).toBeVisible()
    await dialog.getByRole('button', { name: 'Move 5' }).click()
    await expect(dialog.getByText('Moved all 5').first()).toBeVisible()
    for (const id of ids) expect(centre.world.whereabouts(id)).toMatchObject({ at: 'workbin' })

    await dialog.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(dialog.getByText('All 5 are back').first()).toBeVisible()
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await board.choose(agentName(centre, 0))
    await expect(board.row('Refund 5')).toBeVisible()
  })

  test('tell which one somebody else took meanwhile, and keep it apart from success', async ({ stage }) => {
    const { centre, board } = stage
    const [taken = ''] = severalArrive(centre)
    await selectAll(board)
    const dialog = await previewTo(board, centre.world.agentGroups[1] ?? '')
    await expect(dialog.getByText('All 5 interactions will be moved')).toBeVisible()
    stage.proxy.delayAnswers(700)
    centre.world.agentOpens(taken, centre.world.agents[1]?.id ?? '')
    await dialog.getByRole('button', { name: 'Move 5' }).click()
    await expect(dialog.getByText('4 of 5 moved').first()).toBeVisible()
    await expect(dialog.getByText('One is where it was.')).toBeVisible()
    await dialog.getByRole('button', { name: /^Unchanged/ }).click()
    await expect(dialog.getByRole('row').filter({ hasText: 'Refund 1' })).toBeVisible()
  })

  test('are pulled into my hands and put back from the result', async ({ stage }) => {
    const { centre, board } = stage
    const ids = severalArrive(centre)
    const dialog = board.page.getByRole('dialog')
    await selectAll(board)
    await board.page.getByRole('toolbar').getByRole('button', { name: 'Pull to me' }).click()
    await dialog.getByRole('button', { name: 'Pull 5' }).click()
    await expect(dialog.getByText('All 5 are with you now').first()).toBeVisible()
    await expect(board.page.getByText('With me').first()).toBeVisible()
    await dialog.getByRole('button', { name: 'Put 5 back' }).click()
    await expect(dialog.getByText('5 were undone').or(dialog.getByText('taken back')).first()).toBeVisible()
    for (const id of ids) expect(centre.world.whereabouts(id)).toMatchObject({ at: 'workbin' })
  })

  test('leave an agent’s workbins evenly, from the head of the board', async ({ stage }) => {
    const { centre, board } = stage
    const ids = severalArrive(centre)
    const dialog = board.page.getByRole('dialog')
    await board.choose(agentName(centre, 0))
    await board.page.getByRole('button', { name: 'Empty the workbins…' }).click()
    for (const group of centre.world.agentGroups.slice(0, 2)) {
      await dialog.getByLabel('Find a target').fill(group)
      await dialog.getByRole('option', { name: group }).first().click()
    }
    await dialog.getByRole('button', { name: 'Preview' }).click()
    await dialog.getByRole('button', { name: 'Move 5' }).click()
    await expect(dialog.getByText('Moved all 5').first()).toBeVisible()
    for (const id of ids) expect(centre.world.whereabouts(id)).toMatchObject({ at: 'workbin' })
  })

  test('are dragged onto a person of the tree', async ({ stage }) => {
    const { centre, board } = stage
    const ids = severalArrive(centre)
    centre.world.setOnShift(centre.world.agents[1]?.id ?? '', true)
    await selectAll(board)
    const person = board.tree.getByRole('treeitem', { name: agentName(centre, 1) }).first()
    await board.row('Refund 2').hover()
    await board.page.mouse.down()
    await person.hover()
    await person.hover()
    await board.page.mouse.up()
    const dialog = board.page.getByRole('dialog')
    await expect(dialog.getByText('All 5 interactions will be moved')).toBeVisible()
    await expect(dialog.getByText(/straight to people and cannot be undone/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Move 5' }).click()
    await expect(dialog.getByText('Moved all 5').first()).toBeVisible()
    const owner = centre.world.agents[1]?.id
    for (const id of ids) expect(centre.world.whereabouts(id)).toMatchObject({ userId: owner })
  })
})

test('one interaction that was moved is taken back from its note', async ({ stage }) => {
  const { centre, board } = stage
  const [id = ''] = severalArrive(centre)
  await board.reassign('Refund 1')
  await board.giveTo(centre.world.agentGroups[1] ?? '')
  await board.page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(board.page.getByText('One is back').first()).toBeVisible()
  expect(centre.world.whereabouts(id)).toMatchObject({ at: 'workbin' })
})
