import type { App, BrowserWindow, NativeImage } from 'electron'
import { countOf } from '../texts'

/** Where a number can be put. */
export interface BadgeOptions {
  readonly app: Pick<App, 'setBadgeCount'>
  readonly platform: string
  readonly windows: () => readonly Pick<BrowserWindow, 'setOverlayIcon'>[]
  /** Draws a number as a plate. */
  readonly imageOf: (text: string) => NativeImage
}

/**
 * Puts the number of unread alerts on the icon of the program, where the system has a place for it: the dock of macOS, the
 * launchers of Linux desktops that know badges, a plate over the icon in the task bar of Windows. `words` say it to screen readers.
 */
export function createBadge(options: BadgeOptions): (count: number, words: string) => void {
  const { app, platform, windows, imageOf } = options
  return (count, words) => {
    if (platform !== 'win32') {
      app.setBadgeCount(count)
      return
    }
    const overlay = count > 0 ? imageOf(countOf(count)) : null
    for (const window of windows())
      window.setOverlayIcon(overlay, count > 0 ? `${countOf(count)}: ${words}` : '')
  }
}
