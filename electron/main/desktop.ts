import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { App } from 'electron'
import type { BoardChange } from '@shared/domain/board'
import { parseWorkbinKey } from '@shared/domain/workbin'
import { createArrivalAlerts, type ArrivalAlerts } from './alerts/arrival-alerts'
import { createNotifications } from './alerts/outputs/notifications'
import { createTray, type TrayOutput } from './alerts/outputs/tray'
import { showTrayNotice } from './alerts/outputs/tray-notice'
import { hasTrayHost } from './alerts/outputs/tray-host'
import type { Names } from './alerts/texts'
import type { TrayShape } from './alerts/tray-state'
import type { Arrival, WatchRules } from './alerts/watches'
import type { Log } from './diagnostics/log'
import { toLogFields } from './diagnostics/redaction'
import type { EventHub, EventWindow } from './ipc/event-hub'
import { eventWindowOf } from './ipc/event-window'
import type { OrderlyQuit } from './lifecycle/orderly-quit'
import { appPageUrl } from './security/app-address'
import type { SessionService } from './session/session-service'
import type { Settings } from './settings/user-settings'
import { installApplicationMenu } from './windows/application-menu'
import { createMainWindow, type MainWindow } from './windows/main-window'

/** What the visible part is made of. `root` is the absolute folder that holds `out` and `build`. */
export interface DesktopOptions {
  readonly app: App
  readonly root: string
  readonly settings: Settings
  readonly hub: EventHub
  readonly service: SessionService
  readonly log: Log
  readonly quit: OrderlyQuit
  readonly startHidden: boolean
}

const HOST_QUESTION_LIMIT_MS = 2_000
const FIRST_LOOK_AGAIN_MS = 1_000
const LAST_LOOK_AGAIN_MS = 64_000

/** The window, the tray and the notifications, joined. It owns them; the window itself opens with `open`. */
export class Desktop {
  readonly #options: DesktopOptions
  readonly #tray: TrayOutput
  readonly #alerts: ArrivalAlerts
  #main: { readonly window: MainWindow; readonly events: EventWindow } | undefined
  #unseen = 0
  #isTrayVisible = false
  #closeNotice: () => void = () => undefined

  constructor(options: DesktopOptions) {
    this.#options = options
    installApplicationMenu({ platform: process.platform, isPackaged: options.app.isPackaged })
    this.#tray = this.#createTray()
    this.#alerts = this.#createAlerts()
    this.#lookForTrayHost(FIRST_LOOK_AGAIN_MS)
  }

  /** Opens the window, or a new one when the old is gone. */
  open(): void {
    const { app, root, settings, log, startHidden, quit } = this.#options
    const window = createMainWindow({
      preloadPath: join(root, 'out', 'preload', 'index.cjs'),
      pageUrl: appPageUrl,
      iconPath: join(root, 'build', 'icons', 'app', '256x256.png'),
      isPackaged: app.isPackaged,
      startHidden,
      savedState: settings.remembered().window,
      saveState: (state) => settings.remember({ window: state }),
      staysInTray: () => !quit.isQuitting() && this.#isTrayVisible,
      onClosedToTray: () => this.#tellAboutTray(),
      onFocused: () => this.#alerts.seen(),
      onPageLost: () => app.quit(),
      now: Date.now,
      log: log.module('window'),
    })
    this.#main = { window, events: eventWindowOf(window.contents) }
    window.contents.once('destroyed', () => {
      if (!quit.isQuitting() && !this.#isTrayVisible) app.quit()
    })
  }

  /** Brings the window to the front. */
  show(): void {
    this.#closeNotice()
    if (this.#main?.window.isAlive()) this.#main.window.show()
    else this.open()
  }

  /** The window with that id of web contents, if it is ours and alive. */
  findWindow(id: number): EventWindow | undefined {
    return this.#main?.events.id === id && this.#main.window.isAlive() ? this.#main.events : undefined
  }

  boardChanged(change: BoardChange): void {
    this.#alerts.boardChanged(change)
  }

  /** What came while the line was away is one message, not one each. */
  cameMeanwhile(arrivals: readonly Arrival[]): void {
    this.#alerts.cameMeanwhile(arrivals)
  }

  /** The state of the line or the number of unseen arrivals changed. */
  update(): void {
    this.#tray.update({ phase: this.#options.service.connection.phase, unseen: this.#unseen })
  }

  dispose(): void {
    this.#closeNotice()
    this.#alerts.dispose()
    this.#tray.dispose()
  }

  #createTray(): TrayOutput {
    const { app, root, service, log } = this.#options
    return createTray({
      iconOf: (shape) => join(root, 'build', 'icons', 'tray', trayIconName(shape, process.platform)),
      platform: process.platform,
      onShow: () => this.show(),
      onSignOut: () => void service.signOut(),
      onQuit: () => app.quit(),
      log,
    })
  }

  #createAlerts(): ArrivalAlerts {
    const { service, log } = this.#options
    return createArrivalAlerts({
      rules: () => this.#watchRules(),
      names: namesFrom(service),
      output: createNotifications({
        onOpen: (arrival) => this.#openArrival(arrival),
        onUnavailable: () => undefined,
        log,
      }),
      isLookedAt: () => this.#main?.window.isFocused() ?? false,
      onUnseen: (count) => {
        this.#unseen = count
        this.update()
      },
      now: Date.now,
      later: (action, ms) => {
        const timer = setTimeout(action, ms)
        return () => {
          clearTimeout(timer)
        }
      },
    })
  }

  #watchRules(): WatchRules {
    const { settings, service } = this.#options
    return {
      watched: settings.read().watched,
      isOwnMove: (id) => {
        const live = service.live()
        return live.ok && live.value.transfers.isOwn(id)
      },
    }
  }

  #openArrival(arrival: Arrival): void {
    this.#alerts.seen()
    this.show()
    this.#options.hub.publish('alerts.opened', arrival)
  }

  #tellAboutTray(): void {
    const { settings, hub } = this.#options
    if (settings.remembered().toldAboutTray) return
    settings.remember({ toldAboutTray: true })
    this.#closeNotice = showTrayNotice(() => this.show())
    hub.publish('window.closedToTray', { trayIsVisible: this.#isTrayVisible })
  }

  /** A panel may start after this program, so a "no" is asked again, ever more seldom. */
  #lookForTrayHost(nextMs: number): void {
    const { log } = this.#options
    hasTrayHost(process.platform, runProgram)
      .then((isThere) => {
        this.#isTrayVisible = isThere && this.#tray.isThere()
        if (this.#isTrayVisible) return
        if (nextMs > LAST_LOOK_AGAIN_MS)
          log.warn('no tray on this desktop: closing the window ends the program')
        else setTimeout(() => this.#lookForTrayHost(nextMs * 2), nextMs).unref()
      })
      .catch((error: unknown) => {
        log.error('the desktop could not be asked for a tray', toLogFields(error))
      })
  }
}

function trayIconName(shape: TrayShape, platform: NodeJS.Platform): string {
  return platform === 'darwin' ? `${shape}Template.png` : `${shape}-22.png`
}

function namesFrom({ state }: SessionService): Names {
  return {
    workbin: (key) => {
      const workbin = state.workbins.get(key)?.name
      const owner = state.owners.get(parseWorkbinKey(key)?.ownerKey ?? '')?.name
      return workbin !== undefined && owner !== undefined ? { workbin, owner } : undefined
    },
  }
}

function runProgram(program: string, parameters: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, [...parameters], { timeout: HOST_QUESTION_LIMIT_MS }, (error, output) => {
      resolve(error ? undefined : output)
    })
  })
}
