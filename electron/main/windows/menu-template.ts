import type { MenuItemConstructorOptions } from 'electron'

/** What decides the menu. `platform` is Node's word for the system. */
export interface MenuFacts {
  readonly platform: string
  readonly isPackaged: boolean
}

/**
 * The application menu: editing, zoom, window, quit; what the keyboard shortcuts of text fields need. Reload and
 * developer tools exist only when the program runs from its sources.
 */
export function applicationMenuTemplate({ platform, isPackaged }: MenuFacts): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const development: MenuItemConstructorOptions[] = isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
  return [
    isMac ? { role: 'appMenu' } : { label: '&File', submenu: [{ role: 'close' }, { role: 'quit' }] },
    { label: '&Edit', submenu: editing },
    { label: '&View', submenu: [...viewing, ...development] },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
  ]
}

const editing: MenuItemConstructorOptions[] = [
  { role: 'undo' },
  { role: 'redo' },
  { type: 'separator' },
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
]

const viewing: MenuItemConstructorOptions[] = [
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  { type: 'separator' },
  { role: 'togglefullscreen' },
]
