import type { App, WebContents } from 'electron'
import type { Log } from '../diagnostics/log'

/** Which addresses are ours, and what to do with a link that wants a window of its own. */
export interface NavigationRules {
  readonly isAppUrl: (address: string) => boolean
  readonly openLink: (address: string) => void
  readonly log: Log
}

/**
 * Fences every page that this program will ever hold, whoever makes it: no way out of our own origin (frames and
 * redirects included), no new window, no webview. Call before the first window is made.
 */
export function fenceNavigation(app: App, rules: NavigationRules): void {
  app.on('web-contents-created', (_event, contents) => {
    fence(contents, rules)
  })
}

function fence(contents: WebContents, { isAppUrl, openLink, log }: NavigationRules): void {
  const refuseForeign = (event: { readonly url: string; readonly preventDefault: () => void }): void => {
    if (isAppUrl(event.url)) return
    event.preventDefault()
    log.warn('navigation away from the app refused')
  }
  contents.on('will-navigate', refuseForeign)
  contents.on('will-frame-navigate', refuseForeign)
  contents.on('will-redirect', refuseForeign)
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
    log.warn('webview refused')
  })
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url)
    return { action: 'deny' }
  })
}
