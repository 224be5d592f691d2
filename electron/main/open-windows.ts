import { join } from 'node:path'
import { BrowserWindow, type App } from 'electron'
import type { ZoomStep } from '@shared/contract'
import type { Log } from './diagnostics/log'
import type { EventWindow } from './ipc/event-hub'
import { eventWindowOf } from './ipc/event-window'
import { appPageUrl } from './security/app-address'
import type { Settings } from './settings/user-settings'
import { createMainWindow, type MainWindow, type MainWindowOptions } from './windows/main-window'
import { besides } from './windows/window-state'
import { zoomAfter } from './windows/zoom'

/** What keeps a closed window alive, and hears of it. */
export interface WindowKeeper {
  /** Whether a window that is closed only hides: the tray is there, and nobody has said quit. */
  readonly staysInTray: () => boolean
  readonly onClosedToTray: () => void
  /** The user turned to a window. */
  readonly onFocused: () => void
  /** A window is to be seen again. */
  readonly onShown: () => void
}

/** What windows are made of. `root` is the absolute folder that holds `out` and `build`. */
export interface OpenWindowsOptions {
  readonly app: App
  readonly root: string
  readonly settings: Settings
  readonly log: Log
  /** None while the program is still being built behind its window. */
  readonly keeper: () => WindowKeeper | undefined
}

interface OpenWindow {
  readonly window: MainWindow
  readonly events: EventWindow
}

type Own = Pick<
  MainWindowOptions,
  'startHidden' | 'savedState' | 'saveState' | 'staysInTray' | 'onClosedToTray'
>

/**
 * The windows of the program: the main one, which the tray keeps, and others, which end when they are closed. Each shows
 * what it wants of the same board. Without a tray the program ends with its last window.
 */
export class OpenWindows {
  readonly #options: OpenWindowsOptions
  #main: OpenWindow | undefined
  readonly #others = new Map<number, OpenWindow>()

  constructor(options: OpenWindowsOptions) {
    this.#options = options
  }

  /** Opens the main window, or a new one when the old is gone. */
  openMain(startHidden: boolean): void {
    const { settings, keeper } = this.#options
    this.#main = this.#open({
      startHidden,
      savedState: settings.remembered().window,
      saveState: (state) => settings.remember({ window: state }),
      staysInTray: () => keeper()?.staysInTray() ?? false,
      onClosedToTray: () => keeper()?.onClosedToTray(),
    })
  }

  /** Opens one more window, where the last such window was, or beside the one that has the focus. */
  openAnother(): void {
    const { settings } = this.#options
    const opened = this.#open({
      startHidden: false,
      savedState: besides(settings.remembered().otherWindow, this.#boundsOfAll()),
      saveState: (state) => settings.remember({ otherWindow: state }),
      staysInTray: () => false,
      onClosedToTray: () => undefined,
    })
    this.#others.set(opened.events.id, opened)
  }

  /** Brings the main window to the front. */
  show(): void {
    if (this.#main?.window.isAlive()) this.#main.window.show()
    else this.openMain(false)
  }

  /** Remembers where the windows are, because the program ends without closing them. */
  keepStates(): void {
    for (const { window } of this.#alive()) window.keepState()
  }

  /** The window with that id of web contents, if it is ours and alive. */
  find(id: number): EventWindow | undefined {
    return this.#alive().find(({ events }) => events.id === id)?.events
  }

  /** The id of the main window's web contents. */
  mainId(): number | undefined {
    return this.#main?.events.id
  }

  /** Whether none of them is shown, not even in the task bar. */
  isHidden(): boolean {
    return this.#alive().every(({ window }) => window.isHidden())
  }

  /** Those that are to be seen, if perhaps behind others, by the ids of their web contents. */
  visibleIds(): readonly number[] {
    return this.#alive().flatMap(({ window, events }) => (window.isVisible() ? [events.id] : []))
  }

  /** Whether the user looks at one of them. */
  isFocused(): boolean {
    return this.#alive().some(({ window }) => window.isFocused())
  }

  /** Makes what is in all windows larger or smaller, and remembers it. */
  zoom(step: ZoomStep): void {
    const { settings } = this.#options
    settings.remember({ zoom: zoomAfter(settings.remembered().zoom, step) })
    for (const { window } of this.#alive()) window.zoomTo(settings.remembered().zoom)
  }

  #open(own: Own): OpenWindow {
    const { app, root, settings, log, keeper } = this.#options
    const window = createMainWindow({
      ...own,
      preloadPath: join(root, 'out', 'preload', 'index.cjs'),
      pageUrl: appPageUrl,
      iconPath: join(root, 'build', 'icons', 'app', '256x256.png'),
      isPackaged: app.isPackaged,
      zoom: () => settings.remembered().zoom,
      onFocused: () => keeper()?.onFocused(),
      onShown: () => keeper()?.onShown(),
      onPageLost: () => app.quit(),
      now: Date.now,
      log: log.module('window'),
    })
    const opened = { window, events: eventWindowOf(window.contents) }
    window.contents.once('destroyed', () => {
      this.#others.delete(opened.events.id)
      if (!keeper()?.staysInTray() && this.#alive().length === 0) app.quit()
    })
    return opened
  }

  #alive(): readonly OpenWindow[] {
    const all = this.#main ? [this.#main, ...this.#others.values()] : [...this.#others.values()]
    return all.filter(({ window }) => window.isAlive())
  }

  #boundsOfAll(): readonly Electron.Rectangle[] {
    const front = BrowserWindow.getFocusedWindow()
    const others = BrowserWindow.getAllWindows().filter((window) => window !== front)
    return [...(front ? [front] : []), ...others].map((window) => window.getNormalBounds())
  }
}
