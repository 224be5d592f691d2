import { expect, test } from '@playwright/test'
import { boardPage } from './support/board-page'
import { launchApp, newProfile } from './support/launch-app'
import { runInSession } from './support/session'
import { emailArrives, onStage, signIn } from './support/stage'
import { mayPutPolicy, underPolicy } from './support/under-policy'

test('a policy at its documented place locks what it names, and keeps other servers out', async () => {
  test.skip(!mayPutPolicy(), 'only root of a Linux can put a policy in place')
  const program = await underPolicy({
    enforced: {
      ...{ theme: 'light', demoAllowed: false, allowedServers: ['https://gws.example.com'] },
      dialect: { queuesFrom: 'none' },
    },
    default: { compact: true, servers: ['https://gws.example.com'] },
  })
  const launched = await launchApp({ program })
  const { window } = launched
  const settings = window.getByRole('dialog', { name: 'Settings' })
  const group = (name: string): ReturnType<typeof settings.getByRole> =>
    settings.getByRole('group', { name, exact: true })
  const locked = 'Set by your administrator'
  try {
    await expect(window.getByRole('heading', { name: 'Sign in to Switchyard' })).toBeVisible()
    await expect(window.getByRole('button', { name: 'Explore with demo data' })).toHaveCount(0)
    await expect(window.getByLabel('Server address')).toHaveValue('https://gws.example.com')
    await boardPage(window).signIn('http://127.0.0.1:9', 'supervisor', 'any')
    await expect(window.getByText(/administrator/).first()).toBeVisible()

    await window.keyboard.press('ControlOrMeta+,')
    await expect(group('Light or dark')).toContainText(locked)
    await expect(group('Language')).not.toContainText(locked)
    await expect(settings.getByRole('switch', { name: 'Compact rows' })).toBeChecked()
    await settings.getByRole('button', { name: 'For experts' }).click()
    await expect(settings.getByText(locked)).toHaveCount(2)
  } finally {
    await launched.close()
  }
})

test('a policy whose settings cannot be told keeps everybody out, and says so before anybody tries', async () => {
  test.skip(!mayPutPolicy(), 'only root of a Linux can put a policy in place')
  const launched = await launchApp({ program: await underPolicy({ enforcd: { demoAllowed: true } }) })
  const { window } = launched
  try {
    await expect(window.getByRole('alert')).toContainText('policy for this program cannot be read')
    await expect(window.getByRole('alert')).toContainText('enforcd')
    await window.getByLabel('Server address').fill('https://gws.example.com')
    await window.getByLabel('User name').fill('n.haddad')
    await expect(window.getByRole('button', { name: 'Sign in', exact: true })).toBeDisabled()
    await expect(window.getByRole('button', { name: 'Explore with demo data' })).toHaveCount(0)
  } finally {
    await launched.close()
  }
})

test('records, session and ways of the server are in the whole program as a policy has them', async () => {
  test.skip(!mayPutPolicy(), 'only root of a Linux can put a policy in place')
  const profileDir = await newProfile()
  const inProfile = (words: string): Promise<string> =>
    runInSession(['sh', '-c', `cd ${profileDir} && ${words}`])
  await inProfile('mkdir logs action-log && truncate -s 999000 logs/main.log logs/main.log.1 logs/main.log.2')
  await inProfile('touch action-log/actions-1500000000000.jsonl action-log/actions-1500000600000.jsonl')
  const enforced = {
    ...{ sessionLimitMinutes: 1, actionLogDays: 1, logLevel: 'debug', logFiles: 2 },
    dialect: { agentGroupsFrom: 'list', agentGroupList: ['Night desk'], sessionKeptBy: 'nothing' },
  }
  const program = await underPolicy({ enforced })
  await onStage({ launch: { program, profileDir } }, async (stage) => {
    const { board, centre } = stage
    await signIn(stage)
    await board.page.getByRole('searchbox', { name: 'Filter the tree' }).fill('Night desk')
    await expect(board.tree.getByRole('treeitem', { name: /^Night desk/ })).toBeVisible()
    emailArrives(centre, { workbin: 'Draft', owner: centre.world.agents[0]?.id ?? '' }, 'To be taken')
    await board.row('To be taken').click()
    await board.page.getByRole('toolbar').getByRole('button', { name: 'Pull to me' }).click()
    await expect
      .poll(() => inProfile('ls action-log'))
      .toMatch(/^actions-1500000600000\.jsonl\nactions-\d{13}\.jsonl\n$/)
    expect(await inProfile('ls logs')).toBe('main.log\nmain.log.1\n')
    expect(await inProfile('cat logs/main.log')).toMatch(/ debug \[/)
    await expect(board.page.getByText(/^Your session on the server ends at/)).toBeVisible()
  })
})

test('damaged settings are kept beside the repaired ones', async () => {
  test.skip(process.platform !== 'linux', 'writes the settings with the shell of Linux')
  const first = await launchApp()
  const { profileDir } = first
  await first.window.getByRole('heading', { name: 'Sign in to Switchyard' }).waitFor()
  await first.close()
  const file = `${profileDir}/settings.json`
  const text = '{"version":2,"settings":{"theme":"sepia","compact":true},"remembered":{}}'
  await runInSession(['sh', '-c', `printf '%s' '${text}' > ${file}`])
  const second = await launchApp({ profileDir })
  try {
    await second.window.getByRole('heading', { name: 'Sign in to Switchyard' }).waitFor()
    await second.window.keyboard.press('ControlOrMeta+,')
    await expect(second.window.getByRole('switch', { name: 'Compact rows' })).toBeChecked()
    expect(await runInSession(['cat', `${file}.damaged-1`])).toBe(text)
  } finally {
    await second.close()
  }
})
