import type { ElectronApplication, Page } from '@playwright/test'
import { BRIDGE_KEY } from '@shared/contract'

/** What came of attempts to open windows: the addresses for which the page got one, and how many there are. */
export interface Refusals {
  readonly opened: readonly string[]
  readonly windows: number
}

/** What windows Electron says each page has been made with; the method is not in its public types. */
export function preferencesOfWindows(app: ElectronApplication): Promise<Record<string, unknown>[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const known = webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      return { ...known.getLastWebPreferences(), session: undefined }
    }),
  )
}

/** Asks for what pages may ask people for, and gives the answers. */
export function permissionsAnswered(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const state = async (name: string): Promise<string> =>
      (await navigator.permissions.query({ name: name as PermissionName })).state
    return {
      ...{
        camera: await state('camera'),
        notifications: await Notification.requestPermission(),
        place: await state('geolocation'),
      },
      ...{ midi: await state('midi'), readClipboard: await state('clipboard-read') },
    }
  })
}

/** Tries to open windows by script and by links. */
export async function openingsRefused(app: ElectronApplication, page: Page): Promise<Refusals> {
  const opened = await page.evaluate(() => {
    const addresses = ['https://example.com/', 'about:blank', 'app://switchyard/index.html']
    for (const address of addresses) {
      const link = Object.assign(document.createElement('a'), { href: address, target: '_blank' })
      document.body.append(link)
      link.click()
      link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }))
      link.remove()
    }
    return addresses.filter((address) => window.open(address) !== null)
  })
  return { opened, windows: await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length) }
}

/** Follows links that want a window of their own, and gives what was handed to the system to open. */
export async function linksOpenedBy(
  app: ElectronApplication,
  page: Page,
  links: readonly string[],
): Promise<readonly string[]> {
  await app.evaluate(({ shell }) => {
    const handed: string[] = []
    Object.assign(globalThis, { handed })
    const take = (address: string): Promise<never> => {
      handed.push(address)
      return Promise.reject(new Error('a test'))
    }
    Object.assign(shell, { openExternal: take, openPath: take })
  })
  await page.evaluate((addresses) => {
    for (const address of addresses) window.open(address)
    return new Promise((resolve) => setTimeout(resolve, 150))
  }, links)
  return app.evaluate(() => (globalThis as unknown as { handed: string[] }).handed)
}

/** Gives a command from a window that the program did not make, on our page and with our preload; what came of it. */
export function givesCommandFromForeignWindow(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ app: program, BrowserWindow }, key) => {
    const preload = `${program.getAppPath()}/out/preload/index.cjs`
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await foreign.loadURL('app://switchyard/index.html')
    const command = `window['${key}'].settings.change({}).then(() => 'taken', (error) => String(error))`
    const answer: unknown = await foreign.webContents.executeJavaScript(command)
    foreign.destroy()
    return String(answer)
  }, BRIDGE_KEY)
}
