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

/** The number on the icon. */
export interface Badge {
  readonly set: (count: number, words: string) => void
  /** A window is to be seen that was not: in the task bar of Windows its icon begins without a plate. */
  readonly shown: () => void
}

/**
 * Puts the number of unread alerts on the icon of the program, where the system has a place for it: the dock of macOS, the
 * launchers of Linux desktops that know badges, a plate over the icon in the task bar of Windows. `words` say it to screen readers.
 */
export function createBadge(options: BadgeOptions): Badge {
  const { app, platform, windows, imageOf } = options
  let last = { count: 0, words: '' }
  const lay = (): void => {
    const { count, words } = last
    const overlay = count > 0 ? imageOf(countOf(count)) : null
    for (const window of windows())
      window.setOverlayIcon(overlay, count > 0 ? `${countOf(count)}: ${words}` : '')
  }
  return {
    set: (count, words) => {
      last = { count, words }
      if (platform === 'win32') lay()
      else app.setBadgeCount(count)
    },
    shown: () => {
      if (platform === 'win32' && last.count > 0) lay()
    },
  }
}
