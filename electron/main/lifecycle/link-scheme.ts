import type { App } from 'electron'
import { LINK_SCHEME } from '@shared/domain/link'

/**
 * On Windows no installer says who follows `switchyard://` links, so the program tells the system at each start: for this
 * user, and for the copy that runs. Elsewhere the package says it. One that runs from its sources takes no links.
 */
export function registerLinks(
  app: Pick<App, 'isPackaged' | 'setAsDefaultProtocolClient'>,
  platform: NodeJS.Platform,
): void {
  if (app.isPackaged && platform === 'win32') app.setAsDefaultProtocolClient(LINK_SCHEME)
}
