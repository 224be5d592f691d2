import type { WebContents } from 'electron'
import type { EventWindow } from './event-hub'

/** Web contents as the event hub sees them. Make it once a window and hand out the same object every time. */
export function eventWindowOf(contents: WebContents): EventWindow {
  return {
    id: contents.id,
    send: (channel, payload) => {
      if (!contents.isDestroyed() && !contents.isCrashed()) contents.send(channel, payload)
    },
    onGone: (listener) => {
      contents.on('did-start-navigation', (details) => {
        if (details.isMainFrame && !details.isSameDocument) listener()
      })
      contents.on('render-process-gone', listener)
      contents.on('destroyed', listener)
    },
  }
}
