import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { App } from 'electron'
import type { BoardChange } from '@shared/domain/board'
import { parseWorkbinKey } from '@shared/domain/workbin'
import { createArrivalAlerts } from './alerts/arrival-alerts'
import { createNotifications } from './alerts/outputs/notifications'
import { createTray } from './alerts/outputs/tray'
import { hasTrayHost } from './alerts/outputs/tray-host'
import type { Names } from './alerts/texts'
import type { TrayShape } from './alerts/tray-state'
import type { Arrival } from './alerts/watches'
import type { Log } from './diagnostics/log'
import { toLogFields } from './diagnostics/redaction'
import type { EventHub } from './ipc/event-hub'
import { eventWindowOf } from './ipc/event-window'
import type { EventWindow } from './ipc/event-hub'
import type { OrderlyQuit } from './lifecycle/orderly-quit'
import { appPageUrl } from './security/app-address'
import type { SessionService } from './session/session-service'
import type { Settings } from './settings/user-settings'
import { installApplicationMenu } from './windows/application-menu'
import { createMainWindow, type MainWindow } from './windows/main-window'

/** What the visible part is made of. */
export interface DesktopOptions {
  readonly app: App
  readonly places: { readonly root: string }
  readonly settings: Settings
  readonly hub: EventHub
  readonly service: SessionService
  readonly log: Log
  readonly quit: OrderlyQuit
  readonly startHidden: boolean
}

/** The window, the tray and the notifications, joined. */
export interface Desktop {
  readonly open: () => void
  readonly show: () => void
  readonly findWindow: (id: number) => EventWindow | undefined
  readonly boardChanged: (change: BoardChange) => void
  /** The line's state or the number of unseen arrivals changed. */
  readonly update: () => void
  readonly dispose: () => void
}

const HOST_QUESTION_LIMIT_MS = 2_000

/** Puts up window, tray and notifications. The window itself opens with `open`. */
export function createDesktop(options: DesktopOptions): Desktop {
  const { app, places, settings, hub, service, log } = options
  const { platform } = process
  let main: { readonly window: MainWindow; readonly events: EventWindow } | undefined
  let unseen = 0
  let isTrayVisible = false

  const show = (): void => {
    if (main?.window.isAlive()) main.window.show()
    else open()
  }
  const tray = createTray({
    iconOf: (shape) => join(places.root, 'build', 'icons', 'tray', trayIconName(shape, platform)),
    platform,
    onShow: show,
    onSignOut: () => void service.signOut(),
    onQuit: () => app.quit(),
    log,
  })
  const update = (): void => {
    tray.update({ phase: service.connection.phase, unseen })
  }
  const openArrival = (arrival: Arrival): void => {
    alerts.seen()
    show()
    hub.publish('alerts.opened', arrival)
  }
  const alerts = createArrivalAlerts({
    rules: () => ({
      watched: settings.read().watched,
      isOwnMove: (id) => {
        const live = service.live()
        return live.ok && live.value.transfers.isOwn(id)
      },
    }),
    names: namesFrom(service),
    output: createNotifications({ onOpen: openArrival, onUnavailable: () => undefined, log }),
    isLookedAt: () => main?.window.isFocused() ?? false,
    onUnseen: (count) => {
      unseen = count
      update()
    },
    now: Date.now,
    later: (action, ms) => {
      const timer = setTimeout(action, ms)
      return () => {
        clearTimeout(timer)
      }
    },
  })
  const closedToTray = (): void => {
    if (settings.read().toldAboutTray) return
    void settings.change({ toldAboutTray: true })
    hub.publish('window.closedToTray', { trayIsVisible: isTrayVisible })
  }
  const open = (): void => {
    const window = createMainWindow({
      preloadPath: join(places.root, 'out', 'preload', 'index.cjs'),
      pageUrl: appPageUrl,
      isPackaged: app.isPackaged,
      startHidden: options.startHidden,
      savedState: settings.read().window,
      saveState: (state) => void settings.change({ window: state }),
      staysInTray: () => !options.quit.isQuitting() && isTrayVisible,
      onClosedToTray: closedToTray,
      onFocused: () => {
        alerts.seen()
      },
      onPageLost: () => app.quit(),
      now: Date.now,
      log: log.module('window'),
    })
    main = { window, events: eventWindowOf(window.contents) }
    window.contents.once('destroyed', () => {
      if (!options.quit.isQuitting() && !isTrayVisible) app.quit()
    })
  }
  installApplicationMenu({ platform, isPackaged: app.isPackaged })
  hasTrayHost(platform, runProgram)
    .then((isThere) => {
      isTrayVisible = isThere && tray.isThere()
      if (!isTrayVisible) log.warn('no tray on this desktop: closing the window ends the program')
    })
    .catch((error: unknown) => {
      log.error('the desktop could not be asked for a tray', toLogFields(error))
    })
  return {
    open,
    show,
    update,
    findWindow: (id) => (main?.events.id === id && main.window.isAlive() ? main.events : undefined),
    boardChanged: (change) => {
      alerts.boardChanged(change)
    },
    dispose: () => {
      alerts.dispose()
      tray.dispose()
    },
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
