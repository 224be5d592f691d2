import { expect } from '@playwright/test'
import { boardPage } from './support/board-page'
import { launchApp } from './support/launch-app'
import { emailArrives, test } from './support/stage'

const subject = 'Refund for order 1187'

test.describe('what is unfinished', () => {
  test('is named before signing out, and one can stay', async ({ stage }) => {
    const { centre, board } = stage
    emailArrives(centre, { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }, subject)
    await board.row(subject).click()
    await board.page.getByRole('toolbar').getByRole('button', { name: 'Pull to me' }).click()
    await expect(board.page.getByRole('button', { name: /^With me/ })).toContainText('1')
    await board.page.getByRole('button', { name: /Account and appearance/ }).click()
    await board.page.getByRole('menuitem', { name: 'Sign out' }).click()
    const dialog = board.page.getByRole('dialog', { name: 'Something is unfinished' })
    await expect(dialog.getByText(subject)).toBeVisible()
    await dialog.getByRole('button', { name: 'Stay signed in' }).click()
    await expect(board.grid).toBeVisible()
  })

  /** The driver of the test would lose its line if the system really told of sleep; Linux tells it twice. */
  test('stays where it is when the computer falls asleep, is named, and can be put back', async ({
    stage,
  }) => {
    const { centre, board, launched } = stage
    const owner = centre.world.agentGroups[0] ?? ''
    const id = emailArrives(centre, { workbin: 'AG_Inbound', owner }, subject)
    await board.row(subject).click()
    await board.page.getByRole('toolbar').getByRole('button', { name: 'Pull to me' }).click()
    await expect(board.page.getByRole('button', { name: /^With me/ })).toContainText('1')
    await launched.app.evaluate(({ powerMonitor }) => {
      for (const event of ['suspend', 'suspend', 'resume', 'resume'] as const) powerMonitor.emit(event)
    })
    const dialog = board.page.getByRole('dialog', { name: 'Something is unfinished' })
    await expect(dialog.getByText(subject)).toBeVisible()
    expect(centre.world.whereabouts(id)).toMatchObject({ at: 'user' })
    await dialog.getByRole('button', { name: 'Put back what is with me' }).click()
    const place = { at: 'workbin', instance: { owner: { id: owner } } }
    await expect.poll(() => centre.world.whereabouts(id)).toMatchObject(place)
  })

  test('is named before quitting, and one can stay', async ({ stage }) => {
    const { centre, board, launched } = stage
    emailArrives(centre, { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }, subject)
    await board.row(subject).click()
    await board.page.getByRole('toolbar').getByRole('button', { name: 'Pull to me' }).click()
    await expect(board.page.getByRole('button', { name: /^With me/ })).toContainText('1')
    await launched.app.evaluate(({ app }) => app.quit())
    const dialog = board.page.getByRole('dialog', { name: 'Something is unfinished' })
    await expect(dialog.getByText(subject)).toBeVisible()
    await dialog.getByRole('button', { name: 'Do not quit' }).click()
    await expect(board.grid).toBeVisible()
  })
})

/** Where the program is killed in the middle of a move, and where its interaction is then. */
const kills = [
  { step: 'the pull was asked', text: '"operationName":"Pull', when: 'asked', found: 'It is where it was' },
  { step: 'the pull was answered', text: '"operationName":"Pull', when: 'answered', found: 'It is with you' },
  {
    step: 'the placing was answered',
    text: '"operationName":"Add',
    when: 'answered',
    found: 'It has arrived',
  },
] as const

test.describe('a program that is killed', () => {
  for (const { step, text, when, found } of kills) {
    test(`when ${step} says at the next start where the interaction is, and ends the move`, async ({
      stage,
    }) => {
      const { centre, board, launched, proxy } = stage
      const [from = '', to = ''] = centre.world.agentGroups
      const id = emailArrives(centre, { workbin: 'AG_Inbound', owner: from }, subject)
      await board.reassign(subject)
      const frozen = proxy.freezeAt(text, when)
      await board.giveTo(to)
      await frozen
      await launched.kill()
      proxy.cut()
      proxy.setMode('pass')
      const again = await launchApp({ profileDir: launched.profileDir })
      const next = boardPage(again.window)
      try {
        await next.signIn(proxy.url, centre.supervisor.userName, centre.supervisor.password)
        const dialog = again.window.getByRole('dialog', { name: 'Moves that were cut off' })
        await expect(dialog.getByText(found)).toBeVisible()
        const finish = dialog.getByRole('button', { name: 'Finish' })
        if (await finish.isVisible()) await finish.click()
        else await dialog.getByRole('button', { name: 'Take off the list' }).click()
        await expect(dialog).toBeHidden()
        await expect(next.page.getByRole('button', { name: /^With me/ })).toContainText('0')
        expect(centre.world.whereabouts(id)).toMatchObject({
          at: 'workbin',
          instance: { owner: { id: to } },
        })
      } finally {
        await again.close()
      }
    })
  }
})

test('the action log shows what was done and how it came out', async ({ stage }) => {
  const { centre, board } = stage
  emailArrives(centre, { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }, subject)
  await board.reassign(subject)
  await board.page.getByRole('dialog').getByLabel('Reason').fill('Wrong group')
  await board.giveTo(centre.world.agentGroups[1] ?? '')
  await expect(board.page.getByText(/^Given to/).first()).toBeVisible()
  await board.page.getByRole('button', { name: /Account and appearance/ }).click()
  await board.page.getByRole('menuitem', { name: 'Action log…' }).click()
  const dialog = board.page.getByRole('dialog', { name: 'Action log' })
  const line = dialog.getByRole('row').filter({ hasText: subject })
  await expect(line).toContainText('Wrong group')
  await expect(line).toContainText('Moved')
  await dialog.getByRole('searchbox', { name: 'Find in the action log' }).fill('no such words')
  await expect(dialog.getByText('Nothing fits')).toBeVisible()
})
