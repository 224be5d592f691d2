import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { App } from 'electron'
import type { ZoomStep } from '@shared/contract'
import type { BoardChange } from '@shared/domain/board'
import type { HandedOver } from '@shared/domain/handed-over'
import type { Language } from '@shared/domain/language'
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
import type { OrderlyQuit } from './lifecycle/orderly-quit'
import { OpenWindows } from './open-windows'
import type { SessionService } from './session/session-service'
import type { Settings } from './settings/user-settings'
import type { MainTexts } from './texts/main-texts'
import { installApplicationMenu } from './windows/application-menu'

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
  /** Main's words in the language that holds now. */
  readonly texts: () => MainTexts
}

const HOST_QUESTION_LIMIT_MS = 2_000
const FIRST_LOOK_AGAIN_MS = 1_000
const LAST_LOOK_AGAIN_MS = 64_000

/** The window, the tray and the notifications, joined. It owns them; the window itself opens with `open`. */
export class Desktop {
  readonly #options: DesktopOptions
  readonly #tray: TrayOutput
  readonly #alerts: ArrivalAlerts
  readonly #windows: OpenWindows
  #spoken: Language | undefined
  #unseen = 0
  #isTrayVisible = false
  #closeNotice: () => void = () => undefined

  constructor(options: DesktopOptions) {
    this.#options = options
    this.#installMenu()
    this.#windows = this.#createWindows()
    this.#tray = this.#createTray()
    this.#alerts = this.#createAlerts()
    this.#lookForTrayHost(FIRST_LOOK_AGAIN_MS)
  }

  /** Opens the window, hidden if the program was started so. */
  open(): void {
    this.#windows.openMain(this.#options.startHidden)
  }

  /** Opens one more window on the same session. */
  openAnother(): void {
    this.#windows.openAnother()
  }

  /** Brings the window to the front. */
  show(): void {
    this.#closeNotice()
    this.#windows.show()
  }

  /** Shows a link or a file in the main window; false when its page is not there yet. */
  handOver(handed: HandedOver): boolean {
    this.show()
    const id = this.#windows.mainId()
    return id !== undefined && this.#options.hub.tell(id, 'window.handedOver', handed)
  }

  /** Whether that is the id of the main window's web contents. */
  isMain(id: number): boolean {
    return this.#windows.mainId() === id
  }

  /** The window with that id of web contents, if it is ours and alive. */
  findWindow(id: number): EventWindow | undefined {
    return this.#windows.find(id)
  }

  /** Makes what is in all windows larger or smaller. */
  zoom(step: ZoomStep): void {
    this.#windows.zoom(step)
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

  /** Says menu and tray anew if the language has changed. */
  speak(): void {
    if (this.#spoken === this.#options.texts().language) return
    this.#installMenu()
    this.update()
  }

  dispose(): void {
    this.#closeNotice()
    this.#alerts.dispose()
    this.#tray.dispose()
  }

  #installMenu(): void {
    const { app, texts } = this.#options
    this.#spoken = texts().language
    installApplicationMenu({
      ...{ platform: process.platform, isPackaged: app.isPackaged, texts: texts() },
      onNewWindow: () => this.openAnother(),
      onZoom: (step) => this.zoom(step),
    })
  }

  #createWindows(): OpenWindows {
    const { app, root, settings, log, quit } = this.#options
    return new OpenWindows({
      ...{ app, root, settings, log },
      isQuitting: () => quit.isQuitting(),
      isTrayVisible: () => this.#isTrayVisible,
      onClosedToTray: () => this.#tellAboutTray(),
      onFocused: () => this.#alerts.seen(),
    })
  }

  #createTray(): TrayOutput {
    const { app, root, service, log } = this.#options
    return createTray({
      iconOf: (shape) => join(root, 'build', 'icons', 'tray', trayIconName(shape, process.platform)),
      platform: process.platform,
      texts: this.#options.texts,
      onShow: () => this.show(),
      onSignOut: () => void service.signOut(),
      onQuit: () => app.quit(),
      log,
    })
  }

  #createAlerts(): ArrivalAlerts {
    const { service, settings, log } = this.#options
    return createArrivalAlerts({
      rules: () => this.#watchRules(),
      names: namesFrom(service, () => settings.read().customerTextInAlerts),
      texts: this.#options.texts,
      output: createNotifications({
        onOpen: (arrival) => this.#openArrival(arrival),
        onUnavailable: () => undefined,
        log,
      }),
      isLookedAt: () => this.#windows.isFocused(),
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
    const id = this.#windows.mainId()
    if (id !== undefined) this.#options.hub.tell(id, 'alerts.opened', arrival)
  }

  #tellAboutTray(): void {
    const { settings, hub } = this.#options
    if (settings.remembered().toldAboutTray) return
    settings.remember({ toldAboutTray: true })
    this.#closeNotice = showTrayNotice(this.#options.texts(), () => this.show())
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

function namesFrom({ state }: SessionService, mayTellContent: () => boolean): Names {
  return {
    content: (interactionId) => {
      const row = mayTellContent() ? state.find(interactionId)?.row : undefined
      return row && [row.customer, row.subject].filter((text) => text !== '').join(': ')
    },
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
