import { expect, type Locator } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { BRIDGE_KEY, type Bridge } from '@shared/contract'
import { boardPage } from './support/board-page'
import {
  clickNotification,
  closeNotifications,
  holdBusName,
  LAUNCHER,
  notificationsOnScreen,
  screenshotDesktop,
  setDoNotDisturb,
  startBareBus,
  TRAY_HOST,
  watchBadges,
  watchNotifications,
} from './support/desktop'
import { launchApp, newProfile, type LaunchedApp } from './support/launch-app'
import { agentName, emailArrives, onStage, signIn, test, type Stage } from './support/stage'
import { startServer } from './support/start-server'
import { trayIcons, type TrayIcon } from './support/tray'

const tray = async (): Promise<TrayIcon> => {
  await expect.poll(async () => (await trayIcons()).length).toBe(1)
  const [icon] = await trayIcons()
  if (!icon) throw new Error('no tray icon')
  return icon
}

const hostile = `<img src=x>\u202Egnp.exe\u0007 & <b>${'x'.repeat(1_000_000)}`
const pictures = process.env['SWITCHYARD_SCREENSHOTS'] ?? ''

/** The first click opens the bell's menu beside the name in the tree, the second makes the rule. */
async function makeRule({ board }: Pick<Stage, 'board'>, name: string, when: string): Promise<void> {
  const search = board.page.getByRole('searchbox', { name: 'Filter the tree' })
  await search.fill(name)
  const line = board.tree.getByRole('treeitem', { name }).last()
  await line.hover()
  await line.getByRole('button', { name: /^Alerts about/ }).click()
  await board.page.getByRole('menuitemcheckbox', { name: `Tell me when ${when}` }).click()
  await search.fill('')
}

function isWindowVisible({ app }: LaunchedApp): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false)
}

async function lookAway({ launched }: Stage): Promise<void> {
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur())
}

function bell({ board }: Stage): Locator {
  return board.page.getByRole('banner').getByRole('button', { name: /^Alerts/ })
}

async function takePicture(name: string, cut?: string, scale?: number): Promise<void> {
  if (pictures === '') return
  const file = fileURLToPath(new URL(`../../${pictures}/${name}.png`, import.meta.url))
  await screenshotDesktop(file, cut, scale)
}

test.describe('on the desktop', () => {
  test.skip(process.platform !== 'linux', 'looks at tray and notifications on the message bus of Linux')
  test('the tray says how the line stands, and its menu signs out', async ({ stage }) => {
    const icon = await tray()
    expect(await icon.tooltip()).toContain('live')
    const labels = (await icon.menu()).map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['Show Switchyard', 'Pause alerts', 'Sign out', 'Quit']))
    await icon.choose('Sign out')
    await expect(stage.board.page.getByRole('heading', { name: 'Sign in to Switchyard' })).toBeVisible()
    await expect.poll(() => icon.tooltip()).toContain('signed out')
    expect((await icon.menu()).map(({ label }) => label)).toContain('Sign in…')
  })

  test('closing the window keeps the program in the tray, and says so once', async ({ stage }) => {
    const icon = await tray()
    const watch = await watchNotifications()
    const closeWindow = (): Promise<void> =>
      stage.launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    const isVisible = (): Promise<boolean> => isWindowVisible(stage.launched)
    await closeWindow()
    await expect.poll(isVisible).toBe(false)
    await expect.poll(() => watch.sent.length).toBe(1)
    await icon.choose('Show Switchyard')
    await expect.poll(isVisible).toBe(true)
    await expect(stage.board.page.getByText('Switchyard keeps running', { exact: true })).toBeVisible()
    await closeWindow()
    await expect.poll(isVisible).toBe(false)
    expect(watch.sent).toHaveLength(1)
    watch.stop()
  })

  test('a rule of two clicks tells an arrival once, and a click opens it', async ({ stage }) => {
    const { centre, board } = stage
    const name = agentName(centre, 0)
    await closeNotifications()
    await makeRule(stage, name, 'something arrives')
    const watch = await watchNotifications()
    await lookAway(stage)
    emailArrives(centre, { workbin: 'Draft', owner: centre.world.agents[0]?.id ?? '' }, 'Please call back')
    emailArrives(centre, { workbin: 'Draft', owner: centre.world.agents[1]?.id ?? '' }, 'Not told')
    await expect.poll(() => watch.sent.length).toBe(1)
    expect(watch.sent[0]?.body).toContain(name)
    expect(`${watch.sent[0]?.title ?? ''} ${watch.sent[0]?.body ?? ''}`).not.toContain('Please call back')
    await clickNotification()
    await expect(board.page.getByRole('heading', { name: 'Draft', level: 1 })).toBeVisible()
    await expect(board.pane.getByRole('heading', { name: 'Please call back' })).toBeVisible()
    await expect(bell(stage)).toHaveAccessibleName('Alerts')
    watch.stop()
  })

  test('a burst of hostile texts is one message of plain text with the right count', async ({ stage }) => {
    const { centre, board } = stage
    await closeNotifications()
    await makeRule(stage, agentName(centre, 0), 'something arrives')
    await board.page.evaluate(async (key) => {
      const bridge = (window as unknown as Record<string, Bridge>)[key]
      await bridge?.settings.change({ customerTextInAlerts: true })
    }, BRIDGE_KEY)
    const watch = await watchNotifications()
    await lookAway(stage)
    const draft = { workbin: 'Draft', owner: centre.world.agents[0]?.id ?? '' }
    emailArrives(centre, draft, hostile)
    await expect.poll(() => watch.sent.length).toBe(1)
    const body = watch.sent[0]?.body ?? ''
    expect(body).toContain('‹img src=x› gnp.exe')
    expect(body).not.toMatch(/[<>&]|\p{Cf}/u)
    expect(body.length).toBeLessThan(300)
    for (let count = 0; count < 39; count += 1) emailArrives(centre, draft, `Claim ${String(count)}`)
    await expect.poll(() => watch.sent.at(-1)?.title).toBe('40 new in Draft')
    expect(watch.sent.length).toBeLessThan(5)
    expect(await notificationsOnScreen()).toBe(1)
    await expect(bell(stage)).toHaveAccessibleName('Alerts: 40 unread')
    const icon = await tray()
    await expect.poll(() => icon.tooltip()).toContain('40 new')
    expect(await icon.picture(), 'the plate of the number').toContain('0xff, 0xb3, 0x26, 0x1e')
    await takePicture('alert-desktop')
    await takePicture('alert-tray', '240x28+0+0', 300)
    await takePicture('alert-toast', '360x92+1560+988', 200)
    await closeNotifications()
    watch.stop()
  })

  test('what do-not-disturb and a pause hold back is in the inbox, and the tray leads there', async ({
    stage,
  }) => {
    const { centre, board } = stage
    const icon = await tray()
    await closeNotifications()
    await makeRule(stage, agentName(centre, 0), 'something arrives')
    const watch = await watchNotifications()
    await setDoNotDisturb(true)
    const draft = { workbin: 'Draft', owner: centre.world.agents[0]?.id ?? '' }
    emailArrives(centre, draft, 'While busy')
    await expect(bell(stage)).toHaveAccessibleName('Alerts: one unread')
    await setDoNotDisturb(false)
    await icon.choose('For an hour')
    await expect.poll(() => icon.tooltip()).toContain('alerts paused')
    await stage.board.page.waitForTimeout(10_500)
    emailArrives(centre, draft, 'While paused')
    await expect(bell(stage)).toHaveAccessibleName('Alerts: 2 unread, paused')
    expect(watch.sent).toEqual([])
    await bell(stage).click()
    const dialog = board.page.getByRole('dialog', { name: 'Alerts' })
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Held back' })).toHaveCount(2)
    await dialog.getByRole('button', { name: /While paused/ }).click()
    await expect(board.pane.getByRole('heading', { name: 'While paused' })).toBeVisible()
    await icon.choose('Resume alerts')
    emailArrives(centre, draft, 'Loud again')
    await expect.poll(() => watch.sent.length).toBe(1)
    await expect.poll(async () => (await icon.menu()).map(({ label }) => label)).toContain('One unread alert')
    await icon.choose('New in Draft')
    await expect(board.pane.getByRole('heading', { name: 'Loud again' })).toBeVisible()
    watch.stop()
  })
})

test('a desktop without tray and notifications leaves everything to the window, and it says so once', async () => {
  test.skip(process.platform !== 'linux', 'starts a message bus of Linux')
  const bus = await startBareBus()
  const centre = await startServer({ agents: 2, interactions: 0, tempo: 0, seed: 3 })
  const launched = await launchApp({ env: { DBUS_SESSION_BUS_ADDRESS: bus.address } })
  const board = boardPage(launched.window)
  try {
    await board.signIn(centre.url, centre.supervisor.userName, centre.supervisor.password)
    await board.live()
    await makeRule({ board }, agentName(centre, 0), 'something arrives')
    emailArrives(centre, { workbin: 'Draft', owner: centre.world.agents[0]?.id ?? '' }, 'In the window')
    const says = (text: string): Promise<void> =>
      expect(board.page.getByText(text, { exact: true })).toBeVisible()
    await says('This desktop shows no notifications')
    await board.page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(board.pane.getByRole('heading', { name: 'In the window' })).toBeVisible()
    await says('This desktop shows no tray icons')
  } finally {
    await launched.close()
    await centre.stop()
    await bus.stop()
  }
})

test('that there is no tray is said only when somebody sees the window', async () => {
  test.skip(process.platform !== 'linux', 'starts a message bus of Linux')
  const bus = await startBareBus()
  const launched = await launchApp({ env: { DBUS_SESSION_BUS_ADDRESS: bus.address } })
  const { app, window } = launched
  const note = window.getByText('This desktop shows no tray icons', { exact: true })
  try {
    await expect(window.getByRole('heading', { name: 'Sign in to Switchyard' })).toBeVisible()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    // It is sure of itself eight seconds after the start.
    await window.waitForTimeout(14_000)
    await expect(note).toHaveCount(0)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show())
    await expect(note).toBeVisible()
  } finally {
    await launched.close()
    await bus.stop()
  }
})

test('a hidden start on a desktop without a tray opens the window, the second time, too', async () => {
  test.skip(process.platform !== 'linux', 'starts a message bus of Linux')
  const bus = await startBareBus()
  const profileDir = await newProfile()
  try {
    for (const time of ['first', 'second']) {
      const env = { DBUS_SESSION_BUS_ADDRESS: bus.address }
      const launched = await launchApp({ profileDir, args: ['--hidden'], env })
      try {
        await expect.poll(() => isWindowVisible(launched), { message: time }).toBe(true)
      } finally {
        await launched.close()
      }
    }
  } finally {
    await bus.stop()
  }
})

test('a hidden start with a link shows the window that follows it', async () => {
  test.skip(process.platform !== 'linux', 'starts a message bus of Linux')
  const bus = await startBareBus()
  const host = await holdBusName(TRAY_HOST, bus.address)
  const env = { DBUS_SESSION_BUS_ADDRESS: bus.address }
  const hidden = await launchApp({ args: ['--hidden'], env })
  const led = await launchApp({ args: ['--hidden', 'switchyard://view/Late'], env })
  try {
    await expect.poll(() => isWindowVisible(led)).toBe(true)
    expect(await isWindowVisible(hidden)).toBe(false)
  } finally {
    await hidden.close()
    await led.close()
    host.stop()
    await bus.stop()
  }
})

test('a window that was closed to a tray comes back when the tray is gone', async () => {
  test.skip(process.platform !== 'linux', 'starts a message bus of Linux')
  const bus = await startBareBus()
  const host = await holdBusName(TRAY_HOST, bus.address)
  const launched = await launchApp({ env: { DBUS_SESSION_BUS_ADDRESS: bus.address } })
  const close = (): Promise<void> =>
    launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  try {
    await expect.poll(() => isWindowVisible(launched)).toBe(true)
    await expect(launched.window.getByRole('heading', { name: 'Sign in to Switchyard' })).toBeVisible()
    await launched.window.waitForTimeout(2_000)
    await close()
    await expect.poll(() => isWindowVisible(launched)).toBe(false)
    host.stop()
    await launched.app.evaluate(({ app }) => app.emit('second-instance', {}, [], ''))
    await expect.poll(() => isWindowVisible(launched)).toBe(true)
    await close()
    await expect.poll(() => isWindowVisible(launched)).toBe(false)
    await expect.poll(() => isWindowVisible(launched)).toBe(true)
  } finally {
    host.stop()
    await launched.close()
    await bus.stop()
  }
})

test('a launcher that shows numbers on icons is told how much is unread, by the name of the installed program', async () => {
  test.skip(process.platform !== 'linux', 'listens to the message bus of Linux')
  const launcher = await holdBusName(LAUNCHER)
  const watch = await watchBadges()
  try {
    await onStage({ launch: { env: { XDG_CURRENT_DESKTOP: 'Unity' } } }, async (stage) => {
      const { centre } = stage
      await signIn(stage)
      await lookAway(stage)
      await makeRule(stage, agentName(centre, 0), 'something arrives')
      const draft = { workbin: 'Draft', owner: centre.world.agents[0]?.id ?? '' }
      for (const subject of ['One', 'Two', 'Three']) emailArrives(centre, draft, subject)
      await expect.poll(() => watch.heard()).toMatch(/"count"\s+variant\s+int64 3\s/)
      expect(watch.heard()).toContain('string "application://switchyard.desktop"')
    })
  } finally {
    watch.stop()
    launcher.stop()
  }
})
