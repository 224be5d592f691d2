import { expect } from '@playwright/test'
import { BRIDGE_KEY, type Bridge } from '@shared/contract'
import { boardPage } from '../support/board-page'
import { launchApp } from '../support/launch-app'
import { emailArrives, onStage, signIn, type Stage } from '../support/stage'
import { resize, usualSize, type Tour } from './view'

const still = async (): Promise<void> => undefined
const server = { agents: 12, interactions: 160 }

/** The shortest age of a session that can be set, so that its warning comes after half of it. */
async function setShortSessions({ board }: Stage): Promise<void> {
  await board.page.evaluate(async (key) => {
    await (window as unknown as Record<string, Bridge>)[key]?.settings.change({
      sessionLimitMinutes: 1,
      dialect: { sessionKeptBy: 'nothing' },
    })
  }, BRIDGE_KEY)
}

async function begin(stage: Stage, walk: (stage: Stage) => Promise<void>): Promise<void> {
  await signIn(stage)
  await resize(stage.launched, usualSize)
  await walk(stage)
}

/** A line that is lost for longer than the server remembers it, a server behind the server that is away, a session that ends. */
export const troubleTour: Tour = {
  name: 'trouble',
  onStage: (walk) => onStage({ server: { ...server, maxIntervalMs: 1_500 } }, (stage) => begin(stage, walk)),
  views: [
    {
      name: 'services',
      open: async ({ board, centre }) => {
        centre.setInteractionServerLink(false)
        await expect(board.page.getByText(/Interaction Server has not worked since/)).toBeVisible()
      },
      leave: async ({ board, centre }) => {
        centre.setInteractionServerLink(true)
        await expect(board.page.getByText(/Interaction Server has not worked since/)).toBeHidden()
      },
    },
    {
      name: 'line-lost',
      open: async ({ board, proxy }) => {
        proxy.setMode('refuse')
        proxy.cut()
        await expect(board.page.getByText(/^Reconnecting, as of/)).toBeVisible()
      },
      leave: still,
    },
    {
      name: 'meanwhile',
      open: async ({ board, proxy, centre }) => {
        await expect.poll(() => centre.subscriptionCount).toBe(0)
        const [group = '', other = ''] = centre.world.agentGroups
        for (const owner of [group, group, other])
          emailArrives(centre, { workbin: 'AG_Inbound', owner }, 'Came while the line was away')
        proxy.setMode('pass')
        await expect(board.page.getByText(/While the line was away/)).toBeVisible()
        await board.live()
      },
      leave: ({ board }) => board.page.getByRole('button', { name: 'Got it' }).click(),
    },
    {
      name: 'session-lost',
      open: async ({ board, centre }) => {
        centre.expireSessions()
        await expect(board.page.getByRole('dialog', { name: 'Your session has ended' })).toBeVisible()
      },
      leave: still,
    },
  ],
}

/** A session that comes of age, which takes half a minute. */
export const ageingTour: Tour = {
  name: 'a session of age',
  onStage: (walk) =>
    onStage({ server }, async (stage) => {
      await setShortSessions(stage)
      await begin(stage, walk)
    }),
  views: [
    {
      name: 'session-age',
      open: ({ board }) => expect(board.page.getByText(/Your session on the server ends at/)).toBeVisible(),
      leave: still,
    },
    {
      name: 'session-renewal',
      open: async ({ board }) => {
        await board.page.getByRole('button', { name: 'Sign in again' }).click()
        await expect(board.page.getByRole('dialog', { name: 'Sign in again' })).toBeVisible()
      },
    },
  ],
}

/** A start after the program was killed in the middle of a move. */
export const recoveryTour: Tour = {
  name: 'a start after a kill',
  onStage: (walk) =>
    onStage({ server }, async (stage) => {
      const { board, centre, launched, proxy } = stage
      const [from = '', to = ''] = centre.world.agentGroups
      emailArrives(centre, { workbin: 'AG_Inbound', owner: from }, 'Refund for order 1187')
      await signIn(stage)
      await board.choose(from)
      await board.reassign('Refund for order 1187')
      const frozen = proxy.freezeAt('"operationName":"Pull', 'answered')
      await board.giveTo(to)
      await frozen
      await launched.kill()
      proxy.cut()
      proxy.setMode('pass')
      const again = await launchApp({ profileDir: launched.profileDir })
      try {
        const next = { ...stage, launched: again, board: boardPage(again.window) }
        await begin(next, walk)
      } finally {
        await again.close()
      }
    }),
  views: [
    {
      name: 'recovery',
      open: ({ board }) =>
        expect(board.page.getByRole('dialog', { name: 'Moves that were cut off' })).toBeVisible(),
    },
  ],
}
