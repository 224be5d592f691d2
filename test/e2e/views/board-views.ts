import { expect } from '@playwright/test'
import { agentName, emailArrives, onStage, signIn, type Stage } from '../support/stage'
import { command, resize, usualSize, type Tour, type View } from './view'

/** About as many people and interactions as the demonstration has. */
const asInTheDemo = { agents: 60, interactions: 1_400 }
const wide = [1920, 1080] as const
const smallest = [1024, 700] as const
const still = async (): Promise<void> => undefined

/** Lets the list keep still, and things happen meanwhile: some arrive, somebody takes one, one changes. */
async function change({ board, centre }: Stage): Promise<void> {
  await board.page.getByRole('button', { name: 'Pause', exact: true }).click()
  const idAt = async (place: number): Promise<string> =>
    (await board.grid.locator('[data-interaction]').nth(place).getAttribute('data-interaction')) ?? ''
  centre.world.edit(await idAt(5), { CustomerSegment: 'platinum' })
  await board.page.keyboard.press('F5')
  centre.world.agentOpens(await idAt(3), centre.world.agents[4]?.id ?? '')
  const workbin = { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }
  for (const subject of ['Invoice charged twice', 'Change of address', 'Where is my parcel?'])
    emailArrives(centre, workbin, subject)
  await expect(board.page.getByRole('button', { name: '5 changes: apply' })).toBeVisible()
}

async function emptyWorkbin(stage: Stage): Promise<void> {
  const { board, centre } = stage
  const [agent, other] = centre.world.agents
  const draft = centre.world.instance('Draft', agent?.id ?? '')
  for (const id of centre.world.contents(draft)) centre.world.agentOpens(id, other?.id ?? '')
  await board.choose(agentName(centre, 0), 'Draft')
  await expect(board.page.getByText('Nothing waits here')).toBeVisible()
}

const lists: readonly View[] = [
  {
    name: 'board',
    open: async ({ board }) => {
      await board.grid.getByRole('row').nth(4).click()
      await expect(board.pane.getByRole('tabpanel')).toBeVisible()
      await board.leaveGrid()
    },
    ...{ sizes: [usualSize, wide, smallest], isInContrast: true },
  },
  { name: 'details', open: ({ board }) => board.page.getByRole('tab', { name: /Case data/ }).click() },
  {
    name: 'details-history',
    open: async ({ board }) => {
      await board.page.getByRole('tab', { name: /History/ }).click()
      await expect(board.page.getByText('Nothing seen yet')).toBeVisible()
    },
  },
  {
    name: 'cell',
    open: async ({ board }) => {
      await board.grid.press('ArrowDown')
      for (let cell = 0; cell < 7; cell += 1) await board.grid.press('ArrowRight')
      await expect(board.page.locator('.board-cell-note')).toContainText('In this workbin since')
    },
    leave: ({ board }) => board.grid.press('Escape'),
  },
  {
    name: 'details-nothing',
    open: async ({ board }) => {
      await board.page.getByRole('tab', { name: /Message/ }).click()
      await board.grid.press('Escape')
      await expect(board.page.getByText('Nothing selected')).toBeVisible()
    },
    leave: async ({ board }) => {
      await board.pane.getByRole('button', { name: 'Close details' }).click()
      await expect(board.pane).toHaveCount(0)
    },
  },
  {
    name: 'changes',
    open: change,
    leave: ({ board }) => board.page.getByRole('button', { name: /^Paused at/ }).click(),
  },
  {
    name: 'grouped',
    open: async ({ board }) => {
      await board.page.getByRole('combobox', { name: 'Group the list' }).selectOption('owner')
      await expect(board.grid.getByRole('gridcell', { expanded: true }).first()).toBeVisible()
    },
    leave: async ({ board }) => {
      await board.page.getByRole('combobox', { name: 'Group the list' }).selectOption('none')
    },
  },
  {
    name: 'filter',
    open: async ({ board }) => {
      await board.page.getByRole('button', { name: 'Filter', exact: true }).click()
      await board.page.getByRole('checkbox', { name: 'E-mail' }).click()
      await expect(board.page.getByRole('button', { name: 'Take away the filter “E-mail”' })).toBeVisible()
    },
  },
  {
    name: 'empty-filter',
    open: async ({ board }) => {
      await board.page.getByRole('searchbox', { name: 'Find an interaction' }).fill('no such words')
      await expect(board.page.getByText('Nothing passes the filters')).toBeVisible()
    },
    leave: ({ board }) => board.page.getByRole('button', { name: 'Clear all filters' }).last().click(),
  },
  {
    name: 'empty-search',
    open: async ({ board }) => {
      await board.page.getByRole('searchbox', { name: 'Find an interaction' }).fill('no such words')
      await expect(board.page.getByText('Nothing fits “no such words”')).toBeVisible()
    },
    leave: ({ board }) => board.page.getByRole('searchbox', { name: 'Find an interaction' }).fill(''),
  },
  {
    name: 'columns',
    open: async ({ board }) => {
      await board.page.getByRole('button', { name: 'Columns', exact: true }).click()
      await expect(board.page.getByRole('checkbox', { name: 'State' })).toBeVisible()
    },
  },
  {
    name: 'views',
    open: async ({ board }) => {
      await board.page.getByRole('button', { name: 'Views', exact: true }).click()
      for (const [name, key] of [
        ['Overdue e-mail of Claims', '1'],
        ['Oldest first', '2'],
      ] as const) {
        await board.page.getByRole('textbox', { name: 'Name of a view' }).fill(name)
        await board.page.getByRole('combobox', { name: 'Key of the view' }).selectOption(key)
        await board.page.getByRole('button', { name: 'Save', exact: true }).click()
      }
      await expect(board.page.getByRole('button', { name: 'Delete “Oldest first”' })).toBeVisible()
    },
  },
  { name: 'empty-workbin', open: emptyWorkbin, leave: still },
  {
    name: 'group',
    open: async ({ board }) => {
      await board.choose('Claims')
      await board.tree.press('ArrowRight')
      await board.tree.press('ControlOrMeta+d')
      await expect(board.tree.getByRole('treeitem', { level: 3 }).nth(3)).toBeVisible()
      for (let steps = 0; steps < 6; steps += 1) await board.tree.press('ArrowDown')
    },
    leave: still,
  },
  {
    name: 'overview',
    open: async ({ board }) => {
      await board.page.getByRole('button', { name: 'Overview', exact: true }).click()
      await expect(board.page.getByText(/^Kept by this console since/)).toBeVisible()
    },
    leave: ({ board }) => board.page.getByRole('button', { name: 'List', exact: true }).click(),
    ...{ sizes: [usualSize, wide], isInContrast: true },
  },
]

const menus: readonly View[] = [
  {
    name: 'menu',
    open: async ({ board }) => {
      await board.grid.getByRole('row').nth(4).click()
      await board.grid.press('Shift+F10')
      await expect(board.page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'menu-of-a-node',
    open: async ({ board }) => {
      await board.tree.focus()
      await board.page.keyboard.press('Shift+F10')
      await expect(board.page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'account',
    open: async ({ board }) => {
      await board.page.getByRole('button', { name: 'Account and appearance' }).click()
      await expect(board.page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'commands',
    open: async ({ board }) => {
      await board.page.keyboard.press('ControlOrMeta+k')
      await board.page.getByRole('combobox').first().fill('draft')
      await expect(board.page.getByRole('option').nth(3)).toBeVisible()
    },
  },
  {
    name: 'commands-nothing',
    open: async ({ board }) => {
      await board.page.keyboard.press('ControlOrMeta+k')
      await board.page.getByRole('combobox').first().fill('no such words')
      await expect(board.page.getByRole('option')).toHaveCount(0)
    },
  },
  {
    name: 'shortcuts',
    open: async ({ board }) => {
      await board.grid.focus()
      await board.page.keyboard.press('?')
      await expect(board.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    },
  },
]

/** The board, what its tools open, and its menus. */
export const boardTour: Tour = {
  name: 'the board',
  onStage: (walk) =>
    onStage({ server: asInTheDemo }, async (stage) => {
      await signIn(stage)
      await resize(stage.launched, usualSize)
      await walk(stage)
    }),
  views: [...lists, ...menus],
}

/** A board that is being read, that could be read in part, and that could not be read. */
export const readingTour: Tour = {
  name: 'a board that is being read',
  onStage: (walk) =>
    onStage({ server: { agents: 60, interactions: 600 } }, async (stage) => {
      await resize(stage.launched, usualSize)
      await walk(stage)
    }),
  views: [
    {
      name: 'loading',
      open: async ({ board, proxy, centre }) => {
        proxy.delayAnswers(200)
        await board.signIn(proxy.url, centre.supervisor.userName, centre.supervisor.password)
        await expect(board.page.getByText(/^Reading \d+ of/)).toBeVisible()
        proxy.delayAnswers(1_200)
      },
      leave: still,
    },
    {
      name: 'given-up',
      open: async ({ board }) => {
        await board.page.getByRole('button', { name: 'Stop reading', exact: true }).click()
        await expect(board.page.getByText(/^The reading was stopped: /)).toBeVisible()
      },
      leave: async ({ board }) => {
        await board.page.getByRole('button', { name: 'Read on', exact: true }).first().click()
      },
    },
    {
      name: 'partial',
      open: async ({ board, proxy, centre }) => {
        await expect(board.grid.getByRole('row').nth(8)).toBeVisible()
        centre.setInteractionServerLink(false)
        proxy.delayAnswers(0)
        await expect(board.page.getByText(/owners could not be read/)).toBeVisible()
        await board.leaveGrid()
      },
      leave: async ({ board, centre }) => {
        centre.setInteractionServerLink(true)
        await board.live()
      },
    },
    {
      name: 'loading-busy',
      open: async ({ board, proxy }) => {
        proxy.answerTo('/workbins', { status: 429, headers: { 'Retry-After': '59' }, body: '' })
        await command(board.page, 'Read again: All workbins')
        await expect(board.page.getByText(/^Reading \d+ of \d+, server busy until/)).toBeVisible()
      },
      leave: still,
    },
  ],
}
