import { execFile } from 'node:child_process'
import { BrowserWindow, Notification, shell, type App } from 'electron'
import type { AlertInbox } from '@shared/domain/alert'
import type { OwnerKey } from '@shared/domain/owner'
import { AlertCentre, type AlertDesktop, type AlertMessage, type UnreadNumbers } from './alerts/alert-centre'
import { boardNames } from './alerts/board-names'
import { createBadge } from './alerts/outputs/badge'
import { isDoNotDisturbOn } from './alerts/outputs/do-not-disturb'
import { createNotifications, type SystemTelling } from './alerts/outputs/notifications'
import { imageOfNumber } from './alerts/outputs/number-image'
import type { Log } from './diagnostics/log'
import { toLogFields } from './diagnostics/redaction'
import type { EventHub } from './ipc/event-hub'
import type { SessionService } from './session/session-service'
import type { Settings } from './settings/user-settings'
import type { MainTexts } from './texts/main-texts'
import type { SaidWhenSeen } from './windows/said-when-seen'
import { counted } from './texts/plural'

/** What the alerts of the desktop are made of. */
export interface DesktopAlertsOptions {
  readonly app: App
  readonly settings: Settings
  readonly hub: EventHub
  readonly service: SessionService
  readonly log: Log
  readonly texts: () => MainTexts
  readonly notes: SaidWhenSeen
  readonly onOpen: (message: AlertMessage) => void
  readonly onChanged: (inbox: AlertInbox, unread: UnreadNumbers) => void
}

const PROGRAM_LIMIT_MS = 2_000
const systemTelling: SystemTelling = {
  isSupported: () => Notification.isSupported(),
  make: (content, on) => new Notification(content).on('click', on.click).on('failed', on.failed),
  beep: () => shell.beep(),
}
const UNSHOWN = 'an alert that the desktop does not show'

/** Joins the alerts to the board, the settings and the desktop. */
export function createDesktopAlerts(options: DesktopAlertsOptions): AlertCentre {
  const { app, settings, hub, service, texts } = options
  const { state } = service
  const badge = createBadge({
    ...{ app, platform: process.platform, windows: () => BrowserWindow.getAllWindows() },
    imageOf: imageOfNumber,
  })
  const follow = (window: BrowserWindow): void => void window.on('show', badge.shown)
  BrowserWindow.getAllWindows().forEach(follow)
  app.on('browser-window-created', (_event, window) => follow(window))
  return new AlertCentre({
    ...{ texts, now: Date.now, later: callLater },
    ...{ rows: () => state.snapshot().rows, lying: () => service.givenAway.lying() },
    caseDataOf: (id) => state.find(id)?.resource.caseData ?? [],
    membersOf: (key) => state.owners.get(key)?.members?.map((member) => member.key),
    askMembers: (key) => askMembers(options, key),
    dueSoonMinutes: () => settings.read().dueSoonMinutes,
    isOwn: (id) => {
      const live = service.live()
      return live.ok && live.value.transfers.isOwn(id)
    },
    wishes: () => {
      const { alertRules, alertTimes, savedViews } = settings.read()
      const { alertsPausedUntil } = settings.remembered()
      return { rules: alertRules, times: alertTimes, views: savedViews.list, pausedUntil: alertsPausedUntil }
    },
    onPauseOver: () => settings.remember({ alertsPausedUntil: null }),
    ...boardNames({ state, texts, mayTellContent: () => settings.read().customerTextInAlerts }),
    desktop: desktopOf(options),
    onChanged: (inbox, unread) => {
      hub.publish('alerts.changed', inbox)
      badge.set(unread.badge, counted(texts().language, texts().tray.unread, unread.badge))
      options.onChanged(inbox, unread)
    },
  })
}

/** Runs a program of the desktop and gives what it printed; undefined when it is not there or fails. */
export function runProgram(program: string, parameters: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, [...parameters], { timeout: PROGRAM_LIMIT_MS }, (error, output) => {
      resolve(error ? undefined : output)
    })
  })
}

function askMembers({ service, log }: DesktopAlertsOptions, groupKey: OwnerKey): boolean {
  const live = service.live()
  if (!live.ok) return false
  live.value.board.openGroup(groupKey).catch((error: unknown) => {
    log.error('the members of a group could not be asked for', toLogFields(error))
  })
  return true
}

function desktopOf(options: DesktopAlertsOptions): AlertDesktop {
  const notifications = createNotifications({
    system: systemTelling,
    ...{ platform: process.platform, onOpen: options.onOpen, log: options.log },
    onUnshown: (message) => tellInWindow(options, message),
    isDoNotDisturb: () => isDoNotDisturbOn(process.platform, runProgram),
  })
  return {
    ...notifications,
    clear: () => {
      options.notes.drop(UNSHOWN)
      notifications.clear()
    },
  }
}

function tellInWindow(
  { hub, settings, notes }: DesktopAlertsOptions,
  { title, body, jump }: AlertMessage,
): void {
  notes.say(UNSHOWN, () => {
    const isFirst = !settings.remembered().toldNoNotifications
    if (isFirst) settings.remember({ toldNoNotifications: true })
    hub.publish('alerts.unshown', { title, text: body, jump, isFirst })
  })
}

function callLater(action: () => void, ms: number): () => void {
  const timer = setTimeout(action, ms)
  return () => {
    clearTimeout(timer)
  }
}
