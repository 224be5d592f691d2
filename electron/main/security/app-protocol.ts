import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { APP_SCHEME, appSchemePrivileges } from './app-address'
import { createAppFileServer } from './app-files'

/** Tells Electron about the scheme. Must run before the app is ready, once. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: appSchemePrivileges }])
}

/** Serves the page's files to a session. `folder` is absolute and may lie inside the asar archive. */
export function serveApp(session: Session, folder: string): void {
  const answer = createAppFileServer(folder, (path) => readFile(path))
  session.protocol.handle(APP_SCHEME, (request) => answer({ url: request.url, method: request.method }))
}
