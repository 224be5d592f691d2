import { expect } from '@playwright/test'
import { clickNotification, closeNotifications, watchNotifications } from './support/desktop'
import { agentName, emailArrives, test } from './support/stage'
import { trayIcons, type TrayIcon } from './support/tray'

const tray = async (): Promise<TrayIcon> => {
  await expect.poll(async () => (await trayIcons()).length).toBe(1)
  const [icon] = await trayIcons()
  if (!icon) throw new Error('no tray icon')
  return icon
}

test.describe('on the desktop', () => {
  test('the tray says how the line stands, and its menu signs out', async ({ stage }) => {
    const icon = await tray()
    expect(await icon.tooltip()).toContain('live')
    const labels = (await icon.menu()).map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['Show Switchyard', 'Sign out', 'Quit']))
    await icon.choose('Sign out')
    await expect(stage.board.page.getByRole('heading', { name: 'Sign in to Switchyard' })).toBeVisible()
    await expect.poll(() => icon.tooltip()).toContain('signed out')
  })

  test('closing the window keeps the program in the tray, and says so once', async ({ stage }) => {
    const icon = await tray()
    const watch = await watchNotifications()
    const closeWindow = (): Promise<void> =>
      stage.launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    const isVisible = (): Promise<boolean> =>
      stage.launched.app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false,
      )
    await closeWindow()
    await expect.poll(isVisible).toBe(false)
    await expect.poll(() => watch.sent.length).toBe(1)
    await icon.choose('Show Switchyard')
    await expect.poll(isVisible).toBe(true)
    await closeWindow()
    await expect.poll(isVisible).toBe(false)
    expect(watch.sent).toHaveLength(1)
    watch.stop()
  })

  test('an arrival in a watched workbin is notified once, and a click opens it', async ({ stage }) => {
    const { centre, board, launched } = stage
    const name = agentName(centre, 0)
    await closeNotifications()
    await board.page.getByRole('searchbox', { name: 'Filter the tree' }).fill(name)
    const line = board.tree.getByRole('treeitem', { name }).last()
    await line.hover()
    await line.getByRole('button', { name: /^Notify me/ }).click()
    const watch = await watchNotifications()
    await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur())
    emailArrives(centre, { workbin: 'Draft', owner: centre.world.agents[0]?.id ?? '' }, 'Please call back')
    emailArrives(centre, { workbin: 'Draft', owner: centre.world.agents[1]?.id ?? '' }, 'Not watched')
    await expect.poll(() => watch.sent.length).toBe(1)
    expect(watch.sent[0]?.body).toContain(name)
    expect(`${watch.sent[0]?.title ?? ''} ${watch.sent[0]?.body ?? ''}`).not.toContain('Please call back')
    await clickNotification()
    await expect(board.page.getByRole('heading', { name: 'Draft', level: 1 })).toBeVisible()
    await expect(board.pane.getByRole('heading', { name: 'Please call back' })).toBeVisible()
    watch.stop()
  })
})
