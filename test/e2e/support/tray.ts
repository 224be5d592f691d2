import { expect } from '@playwright/test'
import { runInSession } from './session'

/** An entry of the tray icon's menu, those of its submenus included. */
export interface TrayMenuEntry {
  readonly id: number
  readonly label: string
  readonly enabled: boolean
}

/** The app's icon in the panel's tray, read and operated over the message bus as a panel does it. */
export interface TrayIcon {
  tooltip(): Promise<string>
  /** Its picture as the panel gets it: sizes and bytes of alpha, red, green and blue, in hexadecimal. */
  picture(): Promise<string>
  menu(): Promise<TrayMenuEntry[]>
  /** Chooses the menu entry with this label; looks again when the menu has changed meanwhile, throws when there is none. */
  choose(label: string): Promise<void>
  /** A left click on the icon. */
  activate(): Promise<void>
}

const ITEM = 'org.kde.StatusNotifierItem'
const MENU = 'com.canonical.dbusmenu'

/** The tray icons that the panel knows now. */
export async function trayIcons(): Promise<TrayIcon[]> {
  const watcher = { name: 'org.kde.StatusNotifierWatcher', path: '/StatusNotifierWatcher' }
  const text = await property(watcher, watcher.name, 'RegisteredStatusNotifierItems')
  return strings(text).map((address) => {
    const slash = address.indexOf('/')
    return trayIcon({ name: address.slice(0, slash), path: address.slice(slash) })
  })
}

/** Where something is on the message bus. */
interface BusObject {
  readonly name: string
  readonly path: string
}

function trayIcon(item: BusObject): TrayIcon {
  const menuObject = async (): Promise<BusObject> => {
    const path = /'(\/[^']*)'/.exec(await property(item, ITEM, 'Menu'))?.[1]
    if (path === undefined) throw new Error('the tray icon has no menu')
    return { name: item.name, path }
  }
  const menu = async (): Promise<TrayMenuEntry[]> =>
    entriesIn(await call(await menuObject(), `${MENU}.GetLayout`, ['--', '0', '-1', '@as []']))
  return {
    tooltip: async () =>
      strings(await property(item, ITEM, 'ToolTip'))
        .filter((text) => text !== '')
        .join(' '),
    menu,
    picture: () => property(item, ITEM, 'IconPixmap'),
    choose: (label) =>
      expect(async () => {
        const entry = (await menu()).find((candidate) => candidate.label === label)
        if (entry === undefined) throw new Error(`the tray menu has no entry "${label}"`)
        await call(await menuObject(), `${MENU}.Event`, [String(entry.id), 'clicked', "<''>", 'uint32 0'])
      }).toPass({ timeout: 45_000 }),
    activate: async () => {
      await call(item, `${ITEM}.Activate`, ['0', '0'])
    },
  }
}

function entriesIn(layout: string): TrayMenuEntry[] {
  return [...layout.matchAll(/\((\d+), \{([^}]*)\}/g)].flatMap(([, id, properties = '']) => {
    const label = /'label': <("[^"]*"|'[^']*')>/.exec(properties)?.[1]?.slice(1, -1)
    if (label === undefined) return []
    return [
      { id: Number(id), label: label.replaceAll('_', ''), enabled: !/'enabled': <false>/.test(properties) },
    ]
  })
}

function property(object: BusObject, owner: string, name: string): Promise<string> {
  return call(object, 'org.freedesktop.DBus.Properties.Get', [owner, name])
}

function call(object: BusObject, method: string, args: readonly string[]): Promise<string> {
  const target = ['--dest', object.name, '--object-path', object.path, '--method', method]
  return runInSession(['gdbus', 'call', '--session', ...target, ...args])
}

/** The strings in what gdbus prints; it quotes with apostrophes, or with quotation marks around an apostrophe. */
function strings(text: string): string[] {
  return [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map((match) => match[1] ?? match[2] ?? '')
}
