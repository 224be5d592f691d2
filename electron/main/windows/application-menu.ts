import { Menu } from 'electron'
import { applicationMenuTemplate, type MenuFacts } from './menu-template'

/** Sets the application menu. */
export function installApplicationMenu(facts: MenuFacts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(applicationMenuTemplate(facts)))
}
