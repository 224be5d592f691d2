import { expect } from '@playwright/test'
import { join } from 'node:path'
import { openTlsFront } from '@support/tls-front'
import { openPasswordProxy } from '@support/password-proxy'
import { currentSession, runInSession } from '../support/session'
import { onStage, signIn, type Stage } from '../support/stage'
import { underPolicy } from '../support/under-policy'
import { startUpdateServer } from '../support/update-server'
import { command, letGo, resize, usualSize, type Tour, type View } from './view'

const still = async (): Promise<void> => undefined

async function openSettings({ board }: Stage): Promise<void> {
  await board.page.keyboard.press('ControlOrMeta+,')
  await expect(board.page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
}

const windows: readonly View[] = [
  { name: 'settings', open: openSettings, leave: still },
  {
    name: 'settings-search',
    open: ({ board }) => board.page.getByRole('searchbox', { name: 'Search the settings' }).fill('amber'),
    leave: still,
  },
  {
    name: 'settings-nothing',
    open: ({ board }) =>
      board.page.getByRole('searchbox', { name: 'Search the settings' }).fill('no such words'),
    leave: ({ board }) => board.page.getByRole('searchbox', { name: 'Search the settings' }).fill(''),
  },
  {
    name: 'settings-experts',
    open: async ({ board }) => {
      const experts = board.page.getByRole('button', { name: 'For experts' })
      await experts.click()
      await experts.evaluate((element) => element.scrollIntoView())
    },
  },
  {
    name: 'diagnostics',
    open: async ({ board }) => {
      await command(board.page, 'diagnostics')
      await expect(board.page.getByRole('dialog').getByRole('listitem')).toHaveCount(12)
    },
  },
  {
    name: 'support-bundle',
    open: async ({ board }) => {
      await command(board.page, 'export support bundle')
      const bundle = board.page.getByRole('dialog', { name: 'Support bundle' })
      await bundle.getByRole('button', { name: /settings\.json/ }).click()
      await expect(bundle.locator('pre')).toContainText('"theme"')
    },
  },
  {
    name: 'about',
    open: async ({ board }) => {
      await command(board.page, 'about switchyard')
      await board.page
        .locator('summary')
        .filter({ hasText: /^\s*vue / })
        .click()
      await expect(board.page.locator('details[open] pre')).toBeVisible()
    },
  },
]

/** Before anybody is signed in, and the windows that the program opens about itself. */
export const programTour: Tour = {
  name: 'the program',
  onStage: (walk) =>
    onStage({}, async (stage) => {
      await resize(stage.launched, usualSize)
      await walk(stage)
    }),
  views: [
    {
      name: 'sign-in',
      open: ({ board }) => expect(board.page.getByLabel('Server address')).toBeFocused(),
      sizes: [usualSize, [1920, 1080]],
    },
    {
      name: 'sign-in-failed',
      open: async ({ board, proxy, centre }) => {
        await board.signIn(proxy.url, centre.supervisor.userName, 'not this')
        await expect(board.page.getByText(/does not accept this user name/)).toBeVisible()
      },
    },
    {
      name: 'signing-in',
      open: async ({ board, proxy, centre }) => {
        proxy.setMode('black-hole')
        await board.signIn(proxy.url, centre.supervisor.userName, centre.supervisor.password)
        await expect(board.page.getByRole('button', { name: 'Cancel' })).toBeVisible()
      },
      leave: async ({ board, proxy }) => {
        await board.page.getByRole('button', { name: 'Cancel' }).click()
        proxy.setMode('pass')
      },
    },
    {
      name: 'certificate',
      open: async ({ board, centre }) => {
        const front = await openTlsFront(centre.port)
        await board.signIn(front.url, centre.supervisor.userName, centre.supervisor.password)
        await expect(board.page.getByRole('dialog', { name: /is not trusted/ })).toBeVisible()
        await front.close()
      },
    },
    {
      name: 'empty-board',
      open: async (stage) => {
        await signIn(stage)
        await expect(stage.board.page.getByText('Nothing waits here').first()).toBeVisible()
      },
    },
    ...windows,
  ],
}

/** As the administrator guide shows them. */
const companyRules = [
  {
    ...{ id: 'claims-flood', name: 'Flood in Claims' },
    place: { kind: 'owner', key: 'AgentGroup:Claims', withMembers: true },
    trigger: { kind: 'spike', count: 50, minutes: 5 },
    tellsAlways: true,
  },
  {
    id: 'vip',
    place: { kind: 'all' },
    trigger: { kind: 'waits', minutes: 60 },
    condition: { data: [{ key: 'VIP' }] },
  },
]

/** A console whose administrator named the server of newer versions, and gave everybody the same alert rules. */
export const updatesTour: Tour = {
  name: 'updates and alerts by policy',
  isUnderPolicy: true,
  onStage: async (walk) => {
    const updates = await startUpdateServer()
    const program = await underPolicy({
      enforced: {
        ...{ updateServer: [updates.url], updateKey: [updates.key], alertRules: companyRules },
        alertTimes: { quiet: { from: 1_200, until: 420 } },
      },
    })
    const folder = await runInSession(['mktemp', '-d', join(currentSession().folder, 'updates-XXXXXX')])
    const installed = join(folder.trim(), 'Switchyard.AppImage')
    await runInSession(['sh', '-c', `echo old > ${installed}`])
    updates.offer({ version: '99.1.0', file: 'a newer program' })
    await onStage({ launch: { program, env: { APPIMAGE: installed } } }, async (stage) => {
      await resize(stage.launched, usualSize)
      await walk(stage)
    }).finally(updates.close)
  },
  views: [
    {
      name: 'update',
      open: async (stage) => {
        await signIn(stage)
        await command(stage.board.page, 'check for updates')
        await expect(stage.board.page.getByText('Version 99.1.0 of Switchyard is available.')).toBeVisible()
      },
      leave: still,
    },
    {
      name: 'update-ready',
      open: async ({ board }) => {
        await board.page.getByRole('button', { name: 'Download' }).click()
        await expect(board.page.getByText('Version 99.1.0 is ready to be installed.')).toBeVisible()
      },
      leave: ({ board }) => board.page.getByRole('button', { name: 'Later' }).click(),
    },
    {
      name: 'alerts-rules-locked',
      open: async ({ board }) => {
        await command(board.page, 'alert rules')
        await expect(board.page.getByRole('dialog').getByText('Set by your administrator')).toBeVisible()
      },
      leave: still,
    },
    {
      name: 'alerts-times-locked',
      open: async ({ board }) => {
        await board.page.getByRole('dialog').getByRole('tab', { name: 'Quiet times' }).click()
        await expect(board.page.getByLabel('From').first()).toBeDisabled()
      },
    },
  ],
}

/** A console whose administrator has decided some of the settings. */
export const policyTour: Tour = {
  name: 'a policy',
  isUnderPolicy: true,
  onStage: async (walk) => {
    const program = await underPolicy({
      enforced: {
        ...{ theme: 'light', demoAllowed: false, allowedServers: ['https://gws.example.com'] },
        ...{ ageAmberMinutes: 240, dialect: { queuesFrom: 'none' } },
      },
    })
    await onStage({ launch: { program } }, async (stage) => {
      await resize(stage.launched, usualSize)
      await walk(stage)
    })
  },
  views: [
    {
      name: 'sign-in-not-allowed',
      open: async ({ board }) => {
        await board.signIn('http://127.0.0.1:9', 'supervisor', 'any')
        await expect(board.page.getByText(/administrator/).first()).toBeVisible()
      },
      leave: still,
    },
    {
      name: 'settings-locked',
      open: async (stage) => {
        await openSettings(stage)
        await expect(stage.board.page.getByText('Set by your administrator').first()).toBeVisible()
      },
    },
  ],
}

/** A console behind a proxy that wants to know who it is. */
export const proxyTour: Tour = {
  name: 'a proxy',
  onStage: async (walk) => {
    const proxy = await openPasswordProxy('noor', 'open sesame')
    const args = [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>']
    await onStage({ launch: { args } }, async (stage) => {
      await resize(stage.launched, usualSize)
      await walk(stage)
    }).finally(proxy.close)
  },
  views: [
    {
      name: 'proxy',
      open: async ({ board, centre }) => {
        await board.signIn(centre.url, centre.supervisor.userName, centre.supervisor.password)
        await expect(board.page.getByRole('dialog', { name: 'Sign in to the proxy' })).toBeVisible()
      },
      leave: letGo,
    },
  ],
}
