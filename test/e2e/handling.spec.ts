import { expect } from '@playwright/test'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import { test } from './support/stage'

const subject = 'Where is my parcel, order 2204'

function offer(centre: ContactCentre, medium: 'email' | 'chat'): string {
  const id = centre.world.arrive({ queueName: centre.world.queues[0] ?? '' }, { medium, subject })
  centre.world.invite(id, centre.world.supervisors[0]?.id ?? '')
  return id
}

test.describe('what is offered', () => {
  test('is told, and accepted into my hands', async ({ stage }) => {
    const { centre, board } = stage
    const id = offer(centre, 'email')
    await expect(board.page.getByText('Something is offered to you').first()).toBeVisible()
    const held = await board.openHeld()
    await held.getByRole('button', { name: 'Accept' }).click()
    await expect(held.getByRole('button', { name: 'Place…' })).toBeVisible()
    expect(centre.world.whereabouts(id)).toMatchObject({ state: 'Processing' })
  })

  test('is rejected from its details and goes back', async ({ stage }) => {
    const { centre, board } = stage
    const id = offer(centre, 'email')
    const held = await board.openHeld()
    await held.getByRole('button', { name: `Show details of ${subject}` }).click()
    await board.page.keyboard.press('Escape')
    await board.pane.getByRole('button', { name: 'Reject' }).click()
    await expect(board.page.getByRole('button', { name: /^With me/ })).toContainText('0')
    await expect(board.page.getByText('Something is offered to you')).toHaveCount(0)
    expect(centre.world.whereabouts(id)).toMatchObject({ at: 'queue' })
  })
})

test('case data of what I hold are changed, added and deleted', async ({ stage }) => {
  const { centre, board } = stage
  const id = offer(centre, 'email')
  centre.world.accept(id)
  const held = await board.openHeld()
  await held.getByRole('button', { name: `Show details of ${subject}` }).click()
  await board.page.keyboard.press('Escape')
  await board.pane.getByRole('tab', { name: /Case data/ }).click()
  const change = board.pane.getByRole('button', { name: 'Change OrderNumber' })
  await change.focus()
  await change.press('Enter')
  await board.pane.getByLabel('OrderNumber', { exact: true }).fill('2205')
  await board.page.keyboard.press('Enter')
  await expect(board.pane.getByText('2205')).toBeVisible()
  await board.pane.getByRole('button', { name: 'Add an entry' }).click()
  await board.pane.getByLabel('Key', { exact: true }).fill('Promised')
  await board.pane.getByLabel('Value', { exact: true }).fill('Call back on Monday')
  await board.page.keyboard.press('Enter')
  await expect(board.pane.getByText('Call back on Monday')).toBeVisible()
  const promised = board.pane.getByRole('button', { name: 'Change Promised' })
  await promised.focus()
  await promised.press('Enter')
  await board.pane.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(board.pane.getByText('Call back on Monday')).toHaveCount(0)
  await expect.poll(() => Object.keys(centre.world.find(id)?.caseData ?? {})).not.toContain('Promised')
  expect(centre.world.find(id)?.caseData).toMatchObject({ OrderNumber: '2205' })
})

test('a chat is accepted, answered and left', async ({ stage }) => {
  const { centre, board } = stage
  const id = offer(centre, 'chat')
  const held = await board.openHeld()
  await held.getByRole('button', { name: `Show details of ${subject}` }).click()
  await board.page.keyboard.press('Escape')
  await board.pane.getByRole('button', { name: 'Accept' }).click()
  const said = board.pane.getByRole('log')
  await expect(said).toContainText('can you help?')
  const message = board.pane.getByLabel('Message to the customer')
  await message.fill('Gladly. Which order is it about?')
  await message.press('Enter')
  await expect(said).toContainText('Gladly. Which order is it about?')
  await expect(message).toHaveValue('')
  centre.world.customerSays(id, 'It is order 2204.')
  await expect(said).toContainText('It is order 2204.')
  await board.pane.getByRole('button', { name: 'Leave chat…' }).click()
  await board.page.getByRole('dialog').getByRole('button', { name: 'Leave chat' }).click()
  await expect(board.pane.getByText(/^You have left this chat/)).toBeVisible()
  expect(centre.world.whereabouts(id)).toMatchObject({ state: 'LeftChat' })
})
