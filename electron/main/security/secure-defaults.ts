import type { App, Session } from 'electron'
import { APP_SCHEME, isAppUrl } from './app-address'
import { restrictPermissions } from './permissions'

/**
 * Switches that hold for the whole program; call before the app is ready. There is deliberately no handler for
 * `certificate-error`: without one Chromium refuses. Only the sessions that talk to a server know exceptions.
 */
export function applySecureDefaults(app: Pick<App, 'enableSandbox'>): void {
  app.enableSandbox()
}

/** The session of our own windows: no permissions, no downloads, no network, no dictionaries from anywhere. */
export function secureWindowSession(session: Session): void {
  restrictPermissions(session, isAppUrl)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isLocal(details.url) })
  })
}

function isLocal(address: string): boolean {
  const scheme = address.slice(0, address.indexOf(':'))
  return scheme === APP_SCHEME ? isAppUrl(address) : ['data', 'blob', 'devtools'].includes(scheme)
}
