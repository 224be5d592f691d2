import type { App } from 'electron'

/** The name by which Windows knows the program: the `appId` of the package, which its shortcut in the start menu bears. */
export const APP_USER_MODEL_ID = 'app.switchyard.console'

/** Lets notifications and the taskbar of Windows come under the program's own name. Before the app is ready. */
export function nameProgram(app: Pick<App, 'setAppUserModelId'>, platform: NodeJS.Platform): void {
  if (platform === 'win32') app.setAppUserModelId(APP_USER_MODEL_ID)
}
