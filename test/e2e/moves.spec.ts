import { expect } from '@playwright/test'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import { boardPage } from './support/board-page'
import { launchApp } from './support/launch-app'
import { agentName, emailArrives, test } from './support/stage'

const subject = 'Refund for order 1187'

const sources: Record<string, (centre: ContactCentre) => { workbin: string; owner: string }> = {
  'an agent': (centre) => ({ workbin: 'Draft', owner: centre.world.agents[0]?.id ?? '' }),
  'an AgentGroup': (centre) => ({ workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }),
  'a PlaceGroup': (centre) => ({ workbin: 'PG_Inbound', owner: centre.world.placeGroups[0] ?? '' }),
}

test.describe('pulling', () => {
  for (const [name, where] of Object.entries(sources)) {
    test(`out of the workbin of ${name} puts the interaction into my hands`, async ({ stage }) => {
      const { centre, board } = stage
      const id = emailArrives(centre, where(centre), subject)
      await board.row(subject).click()
      await board.page.getByRole('toolbar').getByRole('button', { name: 'Pull to me' }).click()
      await expect(board.page.getByRole('button', { name: /^With me/ })).toContainText('1')
      const held = await board.openHeld()
      await expect(held.getByText(subject)).toBeVisible()
      expect(centre.world.whereabouts(id)).toMatchObject({ at: 'user' })
    })
  }

  test('what somebody else has just taken says by whom, and changes nothing', async ({ stage }) => {
    const { centre, board, proxy } = stage
    const id = emailArrives(centre, sources['an AgentGroup']?.(centre) ?? { workbin: '', owner: '' }, subject)
    await board.row(subject).click()
    proxy.delayAnswers(1_500)
    centre.world.agentOpens(id, centre.world.agents[1]?.id ?? '')
    await board.page.getByRole('toolbar').getByRole('button', { name: 'Pull to me' }).click()
    await expect(board.page.getByText(`${agentName(centre, 1)} was faster`).first()).toBeVisible()
    expect(centre.world.whereabouts(id)).toMatchObject({ userId: centre.world.agents[1]?.id })
  })
})

const targets: Record<string, { readonly find: (centre: ContactCentre) => string; readonly at: string }> = {
  'an agent': { find: (centre) => agentName(centre, 1), at: 'user' },
  'an AgentGroup’s workbin': { find: (centre) => centre.world.agentGroups[1] ?? '', at: 'workbin' },
  'a PlaceGroup’s workbin': { find: (centre) => centre.world.placeGroups[1] ?? '', at: 'workbin' },
  'my own workbin': { find: () => 'Pending customer', at: 'workbin' },
  'a queue': { find: (centre) => centre.world.queues[0] ?? '', at: 'queue' },
}

test.describe('reassigning', () => {
  for (const [name, { find, at }] of Object.entries(targets)) {
    test(`to ${name} leaves nothing in my hands`, async ({ stage }) => {
      const { centre, board } = stage
      centre.world.setOnShift(centre.world.agents[1]?.id ?? '', true)
      const id = emailArrives(centre, sources['an agent']?.(centre) ?? { workbin: '', owner: '' }, subject)
      await board.reassign(subject)
      await board.giveTo(find(centre))
      await expect(board.page.getByText(/^Given to/).first()).toBeVisible()
      await expect(board.page.getByRole('button', { name: /^With me/ })).toContainText('0')
      expect(centre.world.whereabouts(id)).toMatchObject({ at })
    })
  }

  test('to nobody keeps it with me', async ({ stage }) => {
    const { centre, board } = stage
    const id = emailArrives(centre, sources['an agent']?.(centre) ?? { workbin: '', owner: '' }, subject)
    await board.reassign(subject)
    await board.giveTo(/^Keep it with me/)
    await expect(board.page.getByRole('button', { name: /^With me/ })).toContainText('1')
    expect(centre.world.whereabouts(id)).toMatchObject({ at: 'user' })
  })

  test('to a queue that does not exist leaves it with me, says so first, and puts it back', async ({
    stage,
  }) => {
    const { centre, board } = stage
    const where = sources['an AgentGroup']?.(centre) ?? { workbin: '', owner: '' }
    const id = emailArrives(centre, where, subject)
    const dialog = await board.reassign(subject)
    await dialog.getByLabel('Find a target').fill('No such queue')
    await dialog.getByRole('option').last().click()
    await dialog.getByRole('button', { name: /^Give to/ }).click()
    await expect(dialog.getByText('It is with you now')).toBeVisible()
    await dialog.getByRole('button', { name: 'Put back' }).click()
    await expect(board.page.getByText(/^Put back in/).first()).toBeVisible()
    expect(centre.world.whereabouts(id)).toMatchObject({ at: 'workbin' })
    await expect(board.row(subject)).toBeVisible()
  })

  test('what I hold goes on to its place from “With me”', async ({ stage }) => {
    const { centre, board } = stage
    const id = emailArrives(centre, sources['a PlaceGroup']?.(centre) ?? { workbin: '', owner: '' }, subject)
    await board.row(subject).click()
    await board.page.getByRole('toolbar').getByRole('button', { name: 'Pull to me' }).click()
    await expect(board.page.getByRole('button', { name: /^With me/ })).toContainText('1')
    const held = await board.openHeld()
    await held.getByRole('button', { name: 'Place…' }).click()
    await board.giveTo(centre.world.queues[0] ?? '')
    await expect(board.page.getByRole('button', { name: /^With me/ })).toContainText('0')
    expect(centre.world.whereabouts(id)).toMatchObject({ at: 'queue' })
  })

  test('what was held when the program was killed is with me at the next start', async ({ stage }) => {
    const { centre, board, launched, proxy } = stage
    emailArrives(centre, sources['an agent']?.(centre) ?? { workbin: '', owner: '' }, subject)
    await board.row(subject).click()
    await board.page.getByRole('toolbar').getByRole('button', { name: 'Pull to me' }).click()
    await expect(board.page.getByRole('button', { name: /^With me/ })).toContainText('1')
    await launched.kill()
    const again = await launchApp({ profileDir: launched.profileDir })
    const next = boardPage(again.window)
    try {
      await next.signIn(proxy.url, centre.supervisor.userName, centre.supervisor.password)
      await next.live()
      const held = await next.openHeld()
      await expect(held.getByText(subject)).toBeVisible()
      await expect(held.getByText(/From Draft/)).toBeVisible()
    } finally {
      await again.close()
    }
  })
})
