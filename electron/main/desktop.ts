import { join } from 'node:path'
import { BrowserWindow, type App } from 'electron'
import type { ZoomStep } from '@shared/contract'
import type { LoggedDeed } from '@shared/domain/action-log'
import { emptyInbox, type Alert, type AlertInbox, type AlertJump } from '@shared/domain/alert'
import type { BoardChange } from '@shared/domain/board'
import type { HandedOver } from '@shared/domain/handed-over'
import type { Language } from '@shared/domain/language'
import type { AlertCentre } from './alerts/alert-centre'
import type { AlertDesk } from './session/commands/alert-commands'
import { endOfPause } from './alerts/alert-times'
import { createTray, trayIconName, type TrayOutput, type TrayPicture } from './alerts/outputs/tray'
import { showTrayNotice } from './alerts/outputs/tray-notice'
import { hasTrayHost } from './alerts/outputs/tray-host'
import { TrayWatch } from './alerts/outputs/tray-watch'
import type { TrayShape } from './alerts/tray-state'
import { createDesktopAlerts, runProgram } from './desktop-alerts'
import type { Log } from './diagnostics/log'
import { toLogFields } from './diagnostics/redaction'
import type { EventHub, EventWindow } from './ipc/event-hub'
import type { OrderlyQuit } from './lifecycle/orderly-quit'
import type { OpenWindows, WindowKeeper } from './open-windows'
import type { SessionService } from './session/session-service'
import type { Settings } from './settings/user-settings'
import type { MainTexts, PauseChoice } from './texts/main-texts'
import { installApplicationMenu } from './windows/application-menu'
import { bringBack } from './windows/bring-back'
import { createSaidWhenSeen, sayOnce, type SaidWhenSeen } from './windows/said-when-seen'
import { watchScreens } from './windows/screens'

/** What the visible part is made of. `root` is the absolute folder that holds `out` and `build`. */
export interface DesktopOptions {
  readonly app: App
  readonly root: string
  readonly settings: Settings
  readonly windows: OpenWindows
  readonly hub: EventHub
  readonly service: SessionService
  readonly log: Log
  readonly quit: OrderlyQuit
  readonly startHidden: boolean
  /** Main's words in the language that holds now. */
  readonly texts: () => MainTexts
}

const FIRST_LOOK_AGAIN_MS = 1_000
const LAST_LOOK_AGAIN_MS = 64_000
/** After so long without a tray the person is told, ms: by then a panel has started. */
const TELL_NO_TRAY_MS = 8_000
const NO_TRAY = 'no tray'

/** The windows, the tray and the notifications, joined; it keeps a closed window for the tray. */
export class Desktop implements WindowKeeper {
  readonly #options: DesktopOptions
  readonly #tray: TrayOutput
  readonly #alerts: AlertCentre
  readonly #windows: OpenWindows
  readonly #trayWatch: TrayWatch
  readonly #notes: SaidWhenSeen
  #spoken: Language | undefined
  #unread = 0
  #inbox: AlertInbox = emptyInbox
  #isTrayVisible = false
  #isShownWithoutTray = false
  #closeNotice: () => void = () => undefined

  constructor(options: DesktopOptions) {
    this.#options = options
    this.#installMenu()
    this.#windows = options.windows
    this.#notes = createSaidWhenSeen(() => this.#windows.visibleIds().some(options.hub.listens))
    watchScreens((workAreas) => bringBack(BrowserWindow.getAllWindows(), workAreas))
    this.#tray = this.#createTray()
    this.#alerts = this.#createAlerts()
    this.#trayWatch = new TrayWatch({
      hasHost: () => hasTrayHost(process.platform, runProgram),
      isHidden: () => this.#windows.isHidden(),
      onLost: () => this.#trayLost(),
      schedule: (run, delayMs) => void setTimeout(run, delayMs).unref(),
    })
    this.#lookForTrayHost(FIRST_LOOK_AGAIN_MS)
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

  /** Takes note of what was just done in this console. */
  did(deed: LoggedDeed): void {
    this.#alerts.did(deed)
  }

  /** The state of the line changed. */
  lineChanged(): void {
    const { phase } = this.#options.service.connection
    if (phase === 'online' || phase === 'recovering' || phase === 'session-lost') {
      this.#alerts.lineChanged(phase === 'online')
    }
    this.#update()
  }

  /** The alert inbox, and what can be done with it. */
  get alerts(): AlertDesk & { readonly inbox: AlertInbox } {
    const { settings } = this.#options
    return {
      inbox: this.#alerts.inbox,
      read: (ids) => this.#alerts.read(ids),
      clear: () => this.#alerts.clear(),
      pause: (until) => {
        settings.remember({ alertsPausedUntil: until })
        this.#alerts.wishesChanged()
      },
    }
  }

  /** Rules or hours may have changed, or the language, in which menu and tray are said anew. */
  settingsChanged(): void {
    this.#alerts.wishesChanged()
    if (this.#spoken === this.#options.texts().language) return
    this.#installMenu()
    this.#update()
  }

  staysInTray(): boolean {
    return !this.#options.quit.isQuitting() && this.#isTrayVisible
  }

  onFocused(): void {
    this.#notes.look()
    this.#alerts.seen()
  }

  /** A window is to be seen again, or its page listens from now on. */
  onShown(): void {
    this.#notes.look()
  }

  /** Says once that the program goes on in the tray: on the desktop, and in the window when it is back. */
  onClosedToTray(): void {
    const { settings, hub, log } = this.#options
    this.#trayWatch.hidden()
    if (settings.remembered().toldAboutTray) return
    this.#closeNotice = showTrayNotice(this.#options.texts(), {
      onOpen: () => this.show(),
      onFailed: () => log.warn('the system does not say that the program stays in the tray'),
    })
    sayOnce(this.#notes, 'closed to the tray', {
      wasSaid: () => settings.remembered().toldAboutTray,
      remember: () => settings.remember({ toldAboutTray: true }),
      tell: () => hub.publish('window.closedToTray', { trayIsVisible: this.#isTrayVisible }),
    })
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
      onAction: (action, windowId) => {
        if (windowId === undefined) this.show()
        const id = windowId ?? this.#windows.mainId()
        if (id !== undefined) this.#options.hub.tellSoon(id, 'menu.chosen', action)
      },
    })
  }

  #update(): void {
    this.#tray.update(this.#picture())
  }

  #picture(): TrayPicture {
    const { phase } = this.#options.service.connection
    return { phase, unread: this.#unread, inbox: this.#inbox }
  }

  #createTray(): TrayOutput {
    const { app, root, service, log } = this.#options
    const options = {
      iconOf: (shape: TrayShape) =>
        join(root, 'build', 'icons', 'tray', trayIconName(shape, process.platform)),
      platform: process.platform,
      texts: this.#options.texts,
      onShow: () => this.show(),
      onOpen: ({ jump }: Alert) => this.#openAlert(jump),
      onPause: (choice: PauseChoice | null) =>
        this.alerts.pause(choice === null ? null : endOfPause(choice, Date.now())),
      onSignOut: () => void service.signOut(),
      onQuit: () => app.quit(),
      log,
    }
    return createTray(options, this.#picture())
  }

  #createAlerts(): AlertCentre {
    const { app, settings, hub, service, log, texts } = this.#options
    return createDesktopAlerts({
      ...{ app, settings, hub, service, log, texts, notes: this.#notes },
      onOpen: ({ jump, entries }) => this.#openAlert(jump, entries),
      onChanged: (inbox, { tray }) => {
        this.#inbox = inbox
        this.#unread = tray
        this.#update()
      },
    })
  }

  /** Shows what an alert is about, and takes it and its like off the list of what is unread. */
  #openAlert(jump: AlertJump, entries: readonly AlertJump[] = []): void {
    this.#alerts.followed([jump, ...entries])
    this.show()
    const id = this.#windows.mainId()
    if (id !== undefined) this.#options.hub.tellSoon(id, 'alerts.opened', jump)
  }

  /** What the tray held is shown again: nothing else leads there. */
  #trayLost(): void {
    this.#isTrayVisible = false
    this.show()
    this.#lookForTrayHost(FIRST_LOOK_AGAIN_MS)
  }

  /** Without a tray there is only the window: it opens even if the program was to start hidden. That is said once for ever. */
  #tellNoTray(): void {
    const { settings, hub, startHidden } = this.#options
    if (startHidden && !this.#isShownWithoutTray) this.show()
    this.#isShownWithoutTray = true
    sayOnce(this.#notes, NO_TRAY, {
      wasSaid: () => settings.remembered().toldNoTray,
      remember: () => settings.remember({ toldNoTray: true }),
      tell: () => hub.publish('window.noTray', null),
    })
  }

  /** A panel may start after this program, so a "no" is asked again, ever more seldom. */
  #lookForTrayHost(nextMs: number): void {
    const { log } = this.#options
    hasTrayHost(process.platform, runProgram)
      .then((isThere) => {
        this.#isTrayVisible = isThere && this.#tray.isThere()
        if (this.#isTrayVisible) {
          this.#notes.drop(NO_TRAY)
          if (this.#options.startHidden) this.#trayWatch.hidden()
          return
        }
        if (nextMs >= TELL_NO_TRAY_MS) this.#tellNoTray()
        if (nextMs > LAST_LOOK_AGAIN_MS)
          log.warn('no tray on this desktop: closing the window ends the program')
        else setTimeout(() => this.#lookForTrayHost(nextMs * 2), nextMs).unref()
      })
      .catch((error: unknown) => {
        log.error('the desktop could not be asked for a tray', toLogFields(error))
      })
  }
}
