import type { WebPreferences } from 'electron'

/**
 * The preferences of every window, shipped and tested alike. `preloadPath` is absolute. Developer tools exist only
 * when the program runs from its sources.
 */
export function webPreferencesOf(facts: { preloadPath: string; isPackaged: boolean }): WebPreferences {
  return {
    preload: facts.preloadPath,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !facts.isPackaged,
  }
}
