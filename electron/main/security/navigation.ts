import type { App, WebContents } from 'electron'
import type { Log } from '../diagnostics/log'

/** Which addresses are ours, and what to do with a link that wants a window of its own. */
export interface NavigationRules {
  readonly isAppUrl: (address: string) => boolean
  readonly openLink: (address: string) => void
  /** Whether the contents are a sign-in window, which shows foreign pages: there any web address is allowed, and nothing else. */
  readonly isSignInWindow: (contents: Pick<WebContents, 'id'>) => boolean
  readonly log: Log
}

/**
 * Fences every page that this program will ever hold, whoever makes it: no way out of our own origin (frames and
 * redirects included), no new window, no webview. A sign-in window may go to web addresses, and nowhere else. Call before the first window is made.
 */
export function fenceNavigation(app: App, rules: NavigationRules): void {
  app.on('web-contents-created', (_event, contents) => {
    fence(contents, rules)
  })
}

function fence(contents: WebContents, { isAppUrl, isSignInWindow, openLink, log }: NavigationRules): void {
  const isAllowed = (address: string): boolean =>
    isSignInWindow(contents) ? isWebAddress(address) : isAppUrl(address)
  const refuseForeign = (event: { readonly url: string; readonly preventDefault: () => void }): void => {
    if (isAllowed(event.url)) return
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

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && ['https:', 'http:'].includes(new URL(address).protocol)
}
