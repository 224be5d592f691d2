import type { App } from 'electron'
import type { HandOver } from './hand-over'

/** What the system asks for. */
export interface SystemRequests extends Pick<HandOver, 'openLink' | 'openFile'> {
  /** Brings the window back. */
  readonly show: () => void
}

/**
 * macOS tells about links, files and a click in the Dock by events, some before the app is ready; elsewhere they are
 * arguments.
 */
export function listenForSystemRequests(
  app: Pick<App, 'on'>,
  { openLink, openFile, show }: SystemRequests,
): void {
  app.on('open-url', (event, url) => {
    event.preventDefault()
    openLink(url)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(path)
  })
  app.on('activate', show)
}
