import type { MenuItemConstructorOptions } from 'electron'
import type { MainTexts } from '../texts/main-texts'

/** What macOS shows under the name of the program, in the words of the program's own language. */
export function macMenu(
  { menu }: MainTexts,
  onSettings: NonNullable<MenuItemConstructorOptions['click']>,
): MenuItemConstructorOptions {
  return {
    label: 'Switchyard',
    submenu: [
      { role: 'about', label: menu.aboutProgram },
      { type: 'separator' },
      { label: menu.settings, accelerator: 'Command+,', click: onSettings },
      { type: 'separator' },
      { role: 'services', label: menu.services },
      { type: 'separator' },
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.showAll },
      { type: 'separator' },
      { role: 'quit', label: menu.quit },
    ],
  }
}
