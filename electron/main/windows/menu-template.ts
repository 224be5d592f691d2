import type { MenuItemConstructorOptions } from 'electron'
import type { ZoomStep } from '@shared/contract'
import { helpActions, type MenuAction } from '@shared/domain/menu-action'
import type { MainTexts } from '../texts/main-texts'
import { macMenu } from './mac-menu'

/** What decides the menu. `platform` is Node's word for the system. */
export interface MenuFacts {
  readonly platform: string
  readonly isPackaged: boolean
  readonly texts: MainTexts
  readonly onNewWindow: () => void
  readonly onZoom: (step: ZoomStep) => void
  /** `windowId`: of the web contents of the window in which it was chosen. */
  readonly onAction: (action: MenuAction, windowId: number | undefined) => void
}

/**
 * The application menu: windows, editing, zoom, quit; what the keyboard shortcuts of text fields need. Reload and
 * developer tools exist only when the program runs from its sources.
 */
export function applicationMenuTemplate(facts: MenuFacts): MenuItemConstructorOptions[] {
  const { platform, isPackaged, texts, onNewWindow, onAction } = facts
  const { menu } = texts
  const isMac = platform === 'darwin'
  const newWindow = { label: menu.newWindow, accelerator: 'CmdOrCtrl+N', click: onNewWindow }
  const close = { role: 'close', label: menu.close } as const
  const leaving = isMac ? [close] : [close, { role: 'quit', label: menu.quit } as const]
  const development: MenuItemConstructorOptions[] = isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
  const windows: MenuItemConstructorOptions[] = [{ role: 'minimize', label: menu.minimize }]
  return [
    ...(isMac ? [macMenu(texts, (_item, window) => onAction('settings', idOf(window)))] : []),
    { label: menu.file, submenu: [newWindow, { type: 'separator' }, ...leaving] },
    { label: menu.edit, submenu: editing(facts) },
    { label: menu.view, submenu: [...viewing(facts), ...development] },
    ...(isMac ? [{ label: menu.window, role: 'windowMenu', submenu: windows } as const] : []),
    { label: menu.help, role: 'help', submenu: helping(facts) },
  ]
}

function editing({ texts: { menu } }: MenuFacts): MenuItemConstructorOptions[] {
  return [
    { role: 'undo', label: menu.undo },
    { role: 'redo', label: menu.redo },
    { type: 'separator' },
    { role: 'cut', label: menu.cut },
    { role: 'copy', label: menu.copy },
    { role: 'paste', label: menu.paste },
    { role: 'selectAll', label: menu.selectAll },
  ]
}

function helping({ texts: { menu }, onAction }: MenuFacts): MenuItemConstructorOptions[] {
  return helpActions.map((action) => ({
    label: menu[action],
    click: (_item, window) => onAction(action, idOf(window)),
  }))
}

function idOf(window: Electron.BaseWindow | undefined): number | undefined {
  return window && 'webContents' in window ? (window as Electron.BrowserWindow).webContents.id : undefined
}

/** Keyboards differ in where plus is: it is taken with Shift and without, and on the block of digits. */
function viewing({ texts: { menu }, onZoom }: MenuFacts): MenuItemConstructorOptions[] {
  const zoom = (label: string, step: ZoomStep, ...keys: readonly string[]): MenuItemConstructorOptions[] =>
    keys.map((key, index) => ({
      ...{ label, accelerator: `CmdOrCtrl+${key}`, click: () => onZoom(step) },
      ...{ visible: index === 0, acceleratorWorksWhenHidden: true },
    }))
  return [
    ...zoom(menu.normalSize, 'normal', '0', 'num0'),
    ...zoom(menu.larger, 'larger', 'Plus', '=', 'numadd'),
    ...zoom(menu.smaller, 'smaller', '-', 'numsub'),
    { type: 'separator' },
    { role: 'togglefullscreen', label: menu.fullScreen },
  ]
}
