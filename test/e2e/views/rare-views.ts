import { expect } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { initialColumns, noFilter } from '@shared/domain/grid-look'
import { VIEW_FILE_ENDING } from '@shared/domain/handed-over'
import { viewFileText } from '@main/files/view-file'
import { newProfile } from '../support/launch-app'
import { runInSession } from '../support/session'
import { emailArrives, onStage, signIn, type Stage } from '../support/stage'
import { resize, usualSize, type Tour } from './view'

const still = async (): Promise<void> => undefined

function enter({ board, proxy, centre }: Stage): Promise<void> {
  return board.signIn(proxy.url, centre.supervisor.userName, centre.supervisor.password)
}

async function signOut({ board }: Stage): Promise<void> {
  await board.page.getByRole('button', { name: 'Account and appearance' }).click()
  await board.page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(board.page.getByRole('heading', { name: 'Sign in to Switchyard' })).toBeVisible()
}

/** A start on settings of which some cannot be read. */
export const damagedTour: Tour = {
  name: 'settings that were damaged',
  onStage: async (walk) => {
    const profileDir = await newProfile()
    const text =
      '{"version":3,"settings":{"theme":"sepia","compact":7,"ageAmberMinutes":"long"},"remembered":{}}'
    const args = ['sh', '-c', `printf '%s' '${text}' > ${profileDir}/settings.json`]
    await runInSession(args)
    await onStage({ server: { agents: 6, interactions: 40 }, launch: { profileDir } }, async (stage) => {
      await resize(stage.launched, usualSize)
      await walk(stage)
    })
  },
  views: [
    {
      name: 'damaged-sign-in',
      open: ({ board }) =>
        expect(board.page.getByText(/could not be read and are at their default/)).toBeVisible(),
      leave: still,
    },
    {
      name: 'damaged-board',
      open: async (stage) => {
        await signIn(stage)
        await expect(stage.board.page.getByText(/could not be read and are at their default/)).toBeVisible()
      },
      leave: still,
    },
  ],
}

/** What hardly anybody ever sees: nothing that can be read, no workbins, views from somebody else, a window that broke. */
export const rareTour: Tour = {
  name: 'what is rare',
  onStage: (walk) =>
    onStage({ server: { agents: 6, interactions: 40 } }, async (stage) => {
      await resize(stage.launched, usualSize)
      await signIn(stage)
      await signOut(stage)
      await walk(stage)
    }),
  views: [
    {
      name: 'sign-in-busy',
      open: async (stage) => {
        const busy = { status: 429, headers: { 'Retry-After': '59' }, body: '' }
        stage.proxy.answerTo('GET /api/v2/workbins?fields', busy)
        await enter(stage)
        await expect(
          stage.board.page.getByText('The server is busy and wants to be left alone'),
        ).toBeVisible()
      },
      leave: async ({ board }) => {
        await board.page.getByRole('button', { name: 'Cancel' }).click()
        await expect(board.page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled()
      },
    },
    {
      name: 'not-readable',
      open: async (stage) => {
        stage.centre.setInteractionServerLink(false)
        await enter(stage)
        await expect(stage.board.page.getByText('This could not be read')).toBeVisible()
      },
      leave: async (stage) => {
        stage.centre.setInteractionServerLink(true)
        await signOut(stage)
      },
    },
    {
      name: 'no-workbins',
      open: async (stage) => {
        const none = { status: 200, body: '{"statusCode":0,"workbins":[]}' }
        stage.proxy.answerTo('GET /api/v2/workbins?fields', none)
        await enter(stage)
        await expect(stage.board.page.getByText('This server lists no workbins for you')).toBeVisible()
      },
      leave: async (stage) => {
        await signOut(stage)
        await signIn(stage)
      },
    },
    {
      name: 'views-handed-over',
      open: async ({ board, launched }) => {
        const path = join(launched.profileDir, `Team.${VIEW_FILE_ENDING}`)
        const look = {
          shortcut: null,
          columns: initialColumns,
          order: [],
          grouping: 'none',
          filter: noFilter,
        } as const
        await writeFile(path, viewFileText([{ name: 'Overdue of Claims', ...look }]), { mode: 0o644 })
        await launched.app.evaluate(
          ({ app }, file) => app.emit('second-instance', {}, ['switchyard', file], '/'),
          path,
        )
        await expect(board.page.getByRole('dialog', { name: 'Add one view?' })).toBeVisible()
      },
    },
    {
      name: 'broken-window',
      open: async ({ board, centre }) => {
        await board.page.evaluate(() => {
          const broken = {
            get: () => {
              throw new Error('broken for a test')
            },
          }
          Object.defineProperty(Intl.NumberFormat.prototype, 'format', broken)
        })
        emailArrives(centre, { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }, 'One more')
        await expect(board.page.getByText('Something in this window broke')).toBeVisible()
      },
      leave: still,
    },
  ],
}
