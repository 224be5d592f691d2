import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { APP_SCHEME, appPageUrl, appSchemePrivileges } from './app-address'
import { createAppFileServer } from './app-files'

/** Tells Electron about the scheme. Must run before the app is ready, once. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: appSchemePrivileges }])
}

/**
 * Serves the page's files to a session. Its document comes at once, so that Chromium gets ready for it; scripts, which can
 * ask main for anything, come when `isReady` has resolved. `folder` is absolute and may lie inside the asar archive.
 */
export function serveApp(session: Session, folder: string, isReady: Promise<unknown>): void {
  const answer = createAppFileServer(folder, (path) => readFile(path))
  session.protocol.handle(APP_SCHEME, async (request) => {
    if (request.url !== appPageUrl) await isReady
    return answer({ url: request.url, method: request.method })
  })
}
