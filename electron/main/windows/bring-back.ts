import type { BrowserWindow } from 'electron'
import { broughtBack, type Rectangle } from './window-state'

/** A window as far as it is looked at and moved. */
export type MovableWindow = Pick<
  BrowserWindow,
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'getMinimumSize'
  | 'setMinimumSize'
  | 'isMaximized'
  | 'maximize'
  | 'unmaximize'
>

/**
 * Moves the windows that nobody can reach any more, because their screen is gone or smaller now, to the first of the
 * screens. One that was maximised is so again. `workAreas` are the usable parts of the screens, the primary one first.
 */
export function bringBack(windows: readonly MovableWindow[], workAreas: readonly Rectangle[]): void {
  const places = broughtBack(windows.map(boundsOf), workAreas)
  windows.forEach((window, index) => {
    const place = places[index]
    if (place) move(window, place)
  })
}

/** A minimised window lies nowhere; where it comes back to counts. */
function boundsOf(window: MovableWindow): Rectangle {
  return window.isMaximized() ? window.getBounds() : window.getNormalBounds()
}

function move(window: MovableWindow, place: Rectangle): void {
  const wasMaximized = window.isMaximized()
  if (wasMaximized) window.unmaximize()
  const [width = 0, height = 0] = window.getMinimumSize()
  window.setMinimumSize(Math.min(width, place.width), Math.min(height, place.height))
  window.setBounds(place)
  if (wasMaximized) window.maximize()
}
