import type { App } from 'electron'
import type { HandOver } from './hand-over'

/** macOS tells about links and files by events, some before the app is ready; elsewhere they are arguments. */
export function listenForSystemRequests(
  app: Pick<App, 'on'>,
  { openLink, openFile }: Pick<HandOver, 'openLink' | 'openFile'>,
): void {
  app.on('open-url', (event, url) => {
    event.preventDefault()
    openLink(url)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(path)
  })
}
