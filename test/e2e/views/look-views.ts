import { expect } from '@playwright/test'
import { BRIDGE_KEY, type Bridge, type Commands } from '@shared/contract'
import { onStage, signIn, type Stage } from '../support/stage'
import { resize, usualSize, type Tour } from './view'

type Change = Commands['settings.change']['input']

async function set({ board }: Stage, change: Change): Promise<void> {
  await board.page.evaluate(
    async ([key, next]) => {
      await (window as unknown as Record<string, Bridge>)[key]?.settings.change(next)
    },
    [BRIDGE_KEY, change] as const,
  )
}

async function choose({ board }: Stage): Promise<void> {
  await board.grid.getByRole('row').nth(4).click()
  await expect(board.pane.getByRole('tabpanel')).toBeVisible()
  await board.leaveGrid()
}

/** The board as somebody may have it: lines closer together, another language; a line on its way to the tree, and one that somebody took. */
export const lookTour: Tour = {
  name: 'the board in other looks',
  onStage: (walk) =>
    onStage({ server: { agents: 60, interactions: 1_400 } }, async (stage) => {
      await signIn(stage)
      await resize(stage.launched, usualSize)
      await choose(stage)
      await walk(stage)
    }),
  views: [
    {
      name: 'compact',
      open: (stage) => set(stage, { compact: true }),
      leave: (stage) => set(stage, { compact: false }),
    },
    ...(['de', 'ja'] as const).map((language) => ({
      name: `board-${language}`,
      open: async (stage: Stage) => {
        await set(stage, { language })
        await expect(stage.board.page.locator(`html[lang=${language}]`)).toBeAttached()
      },
      leave: (stage: Stage) => set(stage, { language: 'en' }),
    })),
    {
      name: 'zoom-200',
      open: async ({ board }) => {
        await board.zoom('larger', 5)
        await board.pane.getByRole('button', { name: 'Close' }).click()
        await board.leaveGrid()
      },
      leave: ({ board }) => board.zoom('normal'),
    },
    {
      name: 'dragged',
      open: async ({ board }) => {
        const person = board.tree.getByRole('treeitem', { level: 2 }).nth(5)
        await board.grid.getByRole('row').nth(6).hover()
        await board.page.mouse.down()
        await person.hover()
        await person.hover()
      },
      leave: async ({ board }) => {
        await board.page.keyboard.press('Escape')
        await board.page.mouse.up()
        await board.leaveGrid()
      },
    },
    {
      name: 'details-gone',
      open: async (stage) => {
        const { board, centre } = stage
        await choose(stage)
        const chosen = board.grid.locator('[role=row][aria-selected=true]')
        const id = (await chosen.getAttribute('data-interaction')) ?? ''
        centre.world.agentOpens(id, centre.world.agents[4]?.id ?? '')
        centre.world.agentCompletes(id)
        await expect(board.pane.getByText('No longer here')).toBeVisible()
      },
    },
  ],
}
