import { BrowserWindow, type WebContents } from 'electron'
import type { Log } from '../diagnostics/log'
import { createReloadLimit } from './reload-limit'
import { workAreas } from './screens'
import { backgroundOf, isDarkNow, onThemeChange } from './theme'
import { webPreferencesOf } from './web-preferences'
import { placeWindow, type WindowPlace, type WindowState } from './window-state'

/** A window that has not moved for so long stays there. */
const SETTLED_MS = 500

/** What the main window is made of. Paths are absolute. */
export interface MainWindowOptions {
  readonly preloadPath: string
  readonly pageUrl: string
  readonly iconPath?: string
  readonly isPackaged: boolean
  /** Do not show the window when its page is ready; `show` does later. */
  readonly startHidden: boolean
  readonly savedState: WindowState | null
  readonly saveState: (state: WindowState) => void
  /** Asked at each close: true hides the window (the tray brings it back), false lets it go. */
  readonly staysInTray: () => boolean
  readonly onClosedToTray: () => void
  /** How much larger than normal the page is drawn; asked when it has loaded. */
  readonly zoom: () => number
  /** The user turned to the window. */
  readonly onFocused: () => void
  /** It was hidden or an icon, and is to be seen again. */
  readonly onShown: () => void
  /** The page crashed too often; there is no use in loading it again. */
  readonly onPageLost: () => void
  readonly now: () => number
  readonly log: Log
}

/** The window of the program. */
export interface MainWindow {
  readonly contents: WebContents
  readonly isAlive: () => boolean
  /** Neither hidden nor an icon. */
  readonly isVisible: () => boolean
  readonly isHidden: () => boolean
  readonly isFocused: () => boolean
  /** Brings the window to the front, from the tray, from the task bar, from behind. */
  readonly show: () => void
  /** Saves where the window is now, as far as somebody sees it. */
  readonly keepState: () => void
  readonly zoomTo: (factor: number) => void
}

/** Makes the main window with the shipped preferences and loads the page. */
export function createMainWindow(options: MainWindowOptions): MainWindow {
  const place = placeWindow(options.savedState, workAreas())
  const window = new BrowserWindow(windowOptions(options, place))
  let mayShow = !options.startHidden
  let isPainted = false
  let isPlaced = false
  const show = (): void => {
    mayShow = true
    if (window.isDestroyed() || !isPainted) return
    if (place.isMaximized && !isPlaced) window.maximize()
    isPlaced = true
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }
  const reveal = (): void => {
    if (isPainted) return
    isPainted = true
    if (mayShow) show()
  }
  window.once('ready-to-show', reveal)
  window.on('focus', () => {
    // A page that is loaded again takes the focus even while its window is hidden.
    if (window.isVisible()) options.onFocused()
  })
  const keepState = stateKeeper(window, options.saveState)
  window.on('show', options.onShown)
  window.on('restore', options.onShown)
  keepInTray(window, options)
  keepPage(window, options)
  followTheme(window)
  window
    .loadURL(options.pageUrl)
    .catch(() => {
      options.log.error('the page could not be loaded')
    })
    .finally(reveal)
  return {
    contents: window.webContents,
    isAlive: () => !window.isDestroyed(),
    isVisible: () => !window.isDestroyed() && window.isVisible() && !window.isMinimized(),
    isHidden: () => !window.isDestroyed() && !window.isVisible() && !window.isMinimized(),
    isFocused: () => !window.isDestroyed() && window.isVisible() && window.isFocused(),
    show,
    keepState,
    zoomTo: (factor) => {
      if (!window.isDestroyed()) window.webContents.setZoomFactor(factor)
    },
  }
}

function windowOptions(
  options: MainWindowOptions,
  { bounds, minWidth, minHeight }: WindowPlace,
): Electron.BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth,
    minHeight,
    show: false,
    title: 'Switchyard',
    autoHideMenuBar: true,
    backgroundColor: backgroundOf(isDarkNow()),
    ...(options.iconPath === undefined ? {} : { icon: options.iconPath }),
    webPreferences: webPreferencesOf(options),
  }
}

function keepInTray(window: BrowserWindow, { staysInTray, onClosedToTray }: MainWindowOptions): void {
  window.on('close', (event) => {
    if (!staysInTray()) return
    event.preventDefault()
    window.hide()
    onClosedToTray()
  })
}

/** Linux tells each step of a move, the other systems its end as well. Whoever ends the program asks once more. */
function stateKeeper(window: BrowserWindow, save: (state: WindowState) => void): () => void {
  let settling: NodeJS.Timeout | undefined
  const keep = (): void => {
    clearTimeout(settling)
    if (window.isDestroyed() || !window.isVisible()) return
    if (window.isMinimized() || window.isFullScreen()) return
    save({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
  }
  const keepSoon = (): void => {
    clearTimeout(settling)
    settling = setTimeout(keep, SETTLED_MS)
  }
  window.on('resize', keepSoon)
  window.on('move', keepSoon)
  window.on('maximize', keepSoon)
  window.on('unmaximize', keepSoon)
  window.on('close', keep)
  return keep
}

function keepPage(window: BrowserWindow, { now, log, onPageLost, zoom }: MainWindowOptions): void {
  const mayReload = createReloadLimit({ now })
  window.webContents.on('dom-ready', () => {
    window.webContents.setZoomFactor(zoom())
  })
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log.error('the page has gone', { reason, exitCode })
    if (window.isDestroyed()) return
    if (mayReload()) window.webContents.reload()
    else onPageLost()
  })
  window.on('unresponsive', () => {
    log.warn('the page does not respond')
  })
}

function followTheme(window: BrowserWindow): void {
  const end = onThemeChange((isDark) => {
    window.setBackgroundColor(backgroundOf(isDark))
  })
  window.on('closed', end)
}
