import { expect } from '@playwright/test'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import { agentName, emailArrives, onStage, signIn, type Stage } from '../support/stage'
import { command, resize, usualSize, type Tour, type View } from './view'

const still = async (): Promise<void> => undefined
const subjects = { email: 'Where is my parcel, order 2204', chat: 'The app does not start any more' }

/** Routing offers something to the supervisor. */
function offer(centre: ContactCentre, medium: 'email' | 'chat'): string {
  const id = centre.world.arrive(
    { queueName: centre.world.queues[0] ?? '' },
    { medium, subject: subjects[medium] },
  )
  centre.world.invite(id, centre.world.supervisors[0]?.id ?? '')
  return id
}

async function showHeld({ board }: Stage, subject: string): Promise<void> {
  const held = await board.openHeld()
  await held.getByRole('button', { name: `Show details of ${subject}` }).click()
  await board.page.keyboard.press('Escape')
  await expect(board.pane.getByRole('heading', { name: subject })).toBeVisible()
}

async function pickTargets({ board }: Stage, count: number): Promise<void> {
  const dialog = board.page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Evenly' }).click()
  await dialog.getByRole('button', { name: 'Groups' }).click()
  for (let at = 0; at < count; at += 1) await dialog.getByRole('option').nth(at).click()
}

const several: readonly View[] = [
  {
    name: 'reassign',
    open: async ({ board }) => {
      await board.grid.getByRole('row').nth(4).click()
      await board.page.getByRole('toolbar').getByRole('button', { name: 'Reassign…' }).click()
      const dialog = board.page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'People' }).click()
      await dialog.getByRole('option', { name: 'Signed out' }).first().click()
      await expect(dialog.getByText(/is signed out: the server may refuse/)).toBeVisible()
    },
  },
  {
    name: 'bulk-selected',
    open: async ({ board, centre }) => {
      await board.choose(agentName(centre, 1))
      await board.grid.getByRole('row').nth(2).click()
      await board.grid.press('ControlOrMeta+a')
      await expect(board.page.getByRole('toolbar').getByText(/^\d+ selected$/)).toBeVisible()
      await board.leaveGrid()
    },
    leave: still,
  },
  {
    name: 'bulk-choose',
    open: async (stage) => {
      const dialog = stage.board.page.getByRole('dialog')
      await stage.board.page.getByRole('toolbar').getByRole('button', { name: 'Reassign…' }).click()
      await pickTargets(stage, 3)
      await dialog.getByLabel('Reason').fill('Amara is ill today')
    },
    leave: still,
  },
  {
    name: 'bulk-preview',
    open: async ({ board }) => {
      const dialog = board.page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Preview' }).click()
      await expect(dialog.getByRole('button', { name: /^Move \d+/ })).toBeVisible()
    },
    leave: still,
  },
  {
    name: 'bulk-progress',
    open: async ({ board, proxy }) => {
      const dialog = board.page.getByRole('dialog')
      proxy.delayAnswers(1_500)
      await dialog.getByRole('button', { name: /^Move \d+/ }).click()
      await expect(dialog.getByRole('progressbar')).toBeVisible()
    },
    leave: async ({ proxy }) => proxy.delayAnswers(0),
  },
  {
    name: 'bulk-result',
    open: async ({ board }) => {
      await expect(board.page.getByRole('dialog', { name: 'How the move came out' })).toBeVisible({
        timeout: 60_000,
      })
    },
  },
  {
    name: 'empty-an-agent',
    open: async ({ board, centre }) => {
      await board.choose(agentName(centre, 2))
      await board.page.getByRole('button', { name: 'Empty the workbins…' }).click()
      await expect(board.page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'action-log',
    open: async ({ board }) => {
      await command(board.page, 'action log')
      await expect(board.page.getByRole('dialog').getByRole('row').nth(4)).toBeVisible()
    },
  },
]

const held: readonly View[] = [
  {
    name: 'offered',
    open: async (stage) => {
      offer(stage.centre, 'email')
      await expect(stage.board.page.getByText('Something is offered to you').first()).toBeVisible()
      await showHeld(stage, subjects.email)
    },
    leave: ({ board }) => board.pane.getByRole('button', { name: 'Accept' }).click(),
  },
  {
    name: 'case-data',
    open: async ({ board }) => {
      await board.pane.getByRole('tab', { name: /Case data/ }).click()
      await board.pane.getByRole('button', { name: 'Add an entry' }).click()
      await board.pane.getByLabel('Key', { exact: true }).fill('Promised')
    },
    leave: ({ board }) => board.pane.getByRole('button', { name: 'Cancel' }).click(),
  },
  {
    name: 'details-held-history',
    open: async ({ board }) => {
      await board.pane.getByRole('tab', { name: /History/ }).click()
      await expect(board.pane.getByText('Accepted by you')).toBeVisible()
    },
    leave: still,
  },
  {
    name: 'chat',
    open: async (stage) => {
      const { board, centre } = stage
      const id = offer(centre, 'chat')
      await showHeld(stage, subjects.chat)
      await board.pane.getByRole('button', { name: 'Accept' }).click()
      await expect(board.pane.getByRole('log')).toContainText('can you help?')
      const message = board.pane.getByLabel('Message to the customer')
      await message.fill('Gladly. Which phone is it?')
      await message.press('Enter')
      await expect(message).toHaveValue('')
      centre.world.customerSays(id, 'The one from order 2204.')
      await expect(board.pane.getByRole('log')).toContainText('The one from order 2204.')
    },
    leave: still,
  },
  {
    name: 'chat-leave',
    open: async ({ board }) => {
      await board.pane.getByRole('button', { name: 'Leave chat…' }).click()
      await expect(board.page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'with-me',
    open: async ({ board }) => {
      await expect((await board.openHeld()).getByRole('button', { name: 'Place…' }).first()).toBeVisible()
    },
  },
  {
    name: 'leave',
    open: async ({ board }) => {
      await command(board.page, 'sign out')
      await expect(board.page.getByRole('dialog', { name: 'Something is unfinished' })).toBeVisible()
    },
  },
]

async function makeRules({ board, centre }: Stage): Promise<void> {
  const { page } = board
  const search = page.getByRole('searchbox', { name: 'Filter the tree' })
  for (const [at, what] of ['something arrives', 'something leaves', 'there are more than 20'].entries()) {
    await search.fill(agentName(centre, at))
    const line = board.tree.getByRole('treeitem', { name: agentName(centre, at) }).last()
    await line.hover()
    await line.getByRole('button', { name: /^Alerts about/ }).click()
    await page.getByRole('menuitemcheckbox', { name: `Tell me when ${what}` }).click()
  }
  await search.fill('')
}

const alerts: readonly View[] = [
  {
    name: 'alerts-menu',
    open: async (stage) => {
      await makeRules(stage)
      const line = stage.board.tree.getByRole('treeitem', { level: 2 }).first()
      await line.hover()
      await line.getByRole('button', { name: /^Alerts about/ }).click()
      await expect(stage.board.page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'alerts-inbox',
    open: async ({ board, centre }) => {
      const [first, , third] = centre.world.agents
      for (let count = 0; count < 22; count += 1)
        emailArrives(centre, { workbin: 'Draft', owner: third?.id ?? '' }, `Claim ${String(count)}`)
      emailArrives(centre, { workbin: 'Draft', owner: first?.id ?? '' }, 'Where is my refund?')
      await expect(board.page.getByRole('button', { name: 'Alerts: 2 unread' })).toBeVisible()
      await board.page.keyboard.press('ControlOrMeta+i')
      await expect(board.page.getByRole('dialog', { name: 'Alerts' })).toBeVisible()
    },
    leave: still,
    sizes: [usualSize, [1920, 1080]],
  },
  {
    name: 'alerts-rules',
    open: ({ board }) => board.page.getByRole('dialog').getByRole('tab', { name: 'Rules' }).click(),
    leave: still,
  },
  {
    name: 'alerts-form',
    open: async ({ board, centre }) => {
      const dialog = board.page.getByRole('dialog', { name: 'Alerts' })
      await dialog.getByRole('button', { name: 'New rule' }).click()
      await dialog.getByLabel('Whose work').selectOption({ label: 'One person, group or workbin…' })
      await dialog.getByLabel('Name', { exact: true }).fill(centre.world.agentGroups[0] ?? '')
      await dialog.getByRole('checkbox', { name: 'Its members’ workbins, too' }).check()
    },
    leave: ({ board }) => board.page.getByRole('button', { name: 'Cancel' }).click(),
  },
  {
    name: 'alerts-times',
    open: async ({ board }) => {
      const dialog = board.page.getByRole('dialog', { name: 'Alerts' })
      await dialog.getByRole('tab', { name: 'Quiet times' }).click()
      for (const name of ['Quiet hours', 'Shift']) await dialog.getByRole('switch', { name }).click()
      await expect(dialog.getByLabel('From').first()).toBeVisible()
    },
  },
]

/** Moving one and several, what is held, and what is told about. */
export const workTour: Tour = {
  name: 'the work',
  onStage: (walk) =>
    onStage({ server: { agents: 12, interactions: 240 } }, async (stage) => {
      await signIn(stage)
      await resize(stage.launched, usualSize)
      await walk(stage)
    }),
  views: [...several, ...held, ...alerts],
}
