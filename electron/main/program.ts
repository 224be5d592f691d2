import type { App } from 'electron'
import { join } from 'node:path'
import type { LoggedDeed } from '@shared/domain/action-log'
import type { BoardChange } from '@shared/domain/board'
import { languageFor } from '@shared/domain/language'
import { caseKeysOf } from '@shared/domain/grid-look'
import { openActionLog, type ActionLog } from './action-log/action-log'
import { plainNewsTo, workRulesFrom } from './plain-news'
import { Desktop } from './desktop'
import type { Log } from './diagnostics/log'
import { toLogFields } from './diagnostics/redaction'
import { createEventHub, type EventHub } from './ipc/event-hub'
import { registerCommands } from './register-commands'
import type { CommandLine } from './lifecycle/command-line'
import { startDemoCentre } from './lifecycle/demo-centre'
import { quitInOrder } from './lifecycle/orderly-quit'
import type { HandOver } from './lifecycle/hand-over'
import { createLeaveQuestion, type LeaveAsking } from './lifecycle/leave-question'
import { createStayAwake, watchPower } from './lifecycle/power'
import { systemCipher } from './security/safe-storage'
import { createReadyLine } from './session/ready-line'
import { dialectMemoryIn } from './session/dialect-memory'
import { SessionService } from './session/session-service'
import { gateBy } from './session/sign-in-gate'
import { trendMemoryIn } from './session/trend-memory'
import { SignInDesk } from './session/sign-in-desk'
import { openKeptPassword, type KeptPassword } from './settings/kept-password'
import { startAsWanted, startsHidden } from './start-as-wanted'
import type { Settings } from './settings/user-settings'
import { openJournal, type Journal } from './transfers/journal'
import type { OpenWindows } from './open-windows'
import type { SignInWindows } from './windows/sign-in-window'
import type { MainTexts } from './texts/main-texts'
import { textsOf } from './texts/texts-of'
import { applyTheme } from './windows/theme'
import { createServerNetworks, type ServerNetworks } from './server-network'
import { shutdownOf } from './shutdown-steps'
import { createUpdates } from './about-and-updates'

/** Where the parts of the program lie; absolute. */
export interface Places {
  readonly root: string
  readonly userData: string
}

/** What is there as soon as the window opens. */
export interface Beginning {
  readonly app: App
  readonly host: NodeJS.Process
  readonly places: Places
  readonly settings: Settings
  readonly windows: OpenWindows
  readonly signInWindows: SignInWindows
  readonly handOver: HandOver
  readonly log: Log
  readonly commandLine: CommandLine
}

interface Parts extends Beginning {
  readonly journal: Journal
  readonly keptPassword: KeptPassword
  readonly networks: ServerNetworks
  readonly actionLog: ActionLog
}

/**
 * Builds everything behind the window: files, then the session, then tray and alerts, then the commands. The page may ask
 * for things as soon as this has resolved.
 */
export async function openProgram(beginning: Beginning): Promise<Desktop> {
  const { app, places, settings, signInWindows, log } = beginning
  const file = (name: string): string => join(places.userData, name)
  const [journal, keptPassword] = await Promise.all([
    openJournal(file('moves.jsonl')),
    openKeptPassword(file('password'), systemCipher, log.module('password')),
  ])
  if (journal.damagedLines > 0) log.warn('journal lines were damaged', { lines: journal.damagedLines })
  const actionLog = openActionLog({
    ...{ folder: file('action-log'), now: Date.now, log: log.module('action-log') },
    keepDays: () => settings.read().actionLogDays,
  })
  const networks = createServerNetworks({
    ...{ app, settings, windows: signInWindows, log: log.module('network') },
  })
  return run({ ...beginning, journal, keptPassword, networks, actionLog })
}

function run(parts: Parts): Desktop {
  const { app, host, places, settings, windows, keptPassword, networks, log, commandLine } = parts
  const texts = (): MainTexts =>
    textsOf(languageFor(settings.read().language, app.getPreferredSystemLanguages()))
  const hub = createEventHub({ windows })
  settings.onChange((state) => {
    applyTheme(state.values.theme)
    desktop.settingsChanged()
    hub.publish('settings.changed', state)
    service.showCaseKeys(caseKeysOf(state.values.gridColumns))
  })
  const readyLine = createReadyLine((line) => host.stdout.write(`${line}\n`))
  const service = createSessionService(parts, hub, {
    boardChanged: (change) => {
      desktop.boardChanged(change)
      if (commandLine.demo) readyLine(service)
    },
    did: (deed) => desktop.did(deed),
    connectionChanged: () => {
      desktop.lineChanged()
      if (commandLine.demo) readyLine(service)
    },
  })
  service.showCaseKeys(caseKeysOf(settings.read().gridColumns))
  const updates = createUpdates({
    ...{ app, settings, hub, log: log.module('updates') },
    running: () => service.batches.running,
  })
  const shutdown = shutdownOf(parts, service, updates, () => desktop.dispose())
  const leaving = askBeforeLeaving(service, hub, {
    show: () => desktop.show(),
    quit: () => quit.quitNow(),
    stay: () => updates.staysOn(),
  })
  const quit = quitInOrder(app, host, { shutdown, mayQuit: leaving.mayLeave })
  const desktop = new Desktop({
    ...{ app, root: places.root, settings, windows, hub, service, log, quit, texts },
    startHidden: startsHidden(parts, commandLine.hidden),
  })
  const desk = new SignInDesk(service, {
    ...{ openNetwork: networks.open, keptPassword },
    ...{ mayEnter: gateBy(settings), dialectOverrides: () => settings.read().dialect },
  })
  registerCommands(parts, {
    ...{ hub, service, desk, desktop, leaving, updates, networks, texts },
    handOver: parts.handOver,
  })
  watchPower({
    onSuspend: () => {
      service.fallAsleep()
      leaving.fallAsleep()
    },
    onResume: () => service.wakeUp(),
    onShutdown: quit.quitNow,
  })
  startAsWanted(parts)
  updates.start()
  enterAtStart(parts, service, desk)
  return desktop
}

function enterAtStart(
  { keptPassword, commandLine, log }: Parts,
  service: SessionService,
  desk: SignInDesk,
): void {
  const isKept = keptPassword.isKept() && commandLine.server === null
  const entered = commandLine.demo ? service.exploreDemo() : isKept ? desk.signInKept() : Promise.resolve()
  entered.catch((error: unknown) => log.error('sign-in at the start failed', toLogFields(error)))
}

function createSessionService(
  parts: Parts,
  hub: EventHub,
  told: {
    readonly boardChanged: (change: BoardChange) => void
    readonly did: (deed: LoggedDeed) => void
    readonly connectionChanged: () => void
  },
): SessionService {
  const { places, settings, journal, actionLog, keptPassword, networks, log, commandLine } = parts
  const stayAwake = createStayAwake()
  const service = new SessionService({
    openNetwork: networks.open,
    startDemo: () =>
      startDemoCentre({
        entryPath: join(places.root, 'out', 'main', 'contact-centre.js'),
        options: { agents: 60, interactions: 1_500, seed: 7, customersAnswerAfterMs: 3_500 },
        log,
      }),
    journal,
    keptPassword,
    sessionLimitMs: () => settings.read().sessionLimitMinutes * 60_000,
    ...{ mayEnter: gateBy(settings), dialectMemory: dialectMemoryIn(settings) },
    trendMemory: trendMemoryIn(join(places.userData, 'trend.json'), log.module('trend')),
    dialectOverrides: () => settings.read().dialect,
    remembered: () => {
      const { lastServer, lastUserName } = settings.remembered()
      return {
        lastServer: commandLine.server ?? (lastServer || settings.read().servers.join(', ')),
        lastUserName,
      }
    },
    remember: settings.remember,
    ...{ now: Date.now, random: Math.random },
    schedule: (work, delayMs) => void setTimeout(work, delayMs),
    log: log.module('session'),
    onSession: (state) => hub.publish('session.changed', state),
    onConnection: (connection) => {
      hub.publish('connection.changed', connection)
      told.connectionChanged()
    },
    onBoard: (change) => {
      hub.publish('board.changed', change)
      told.boardChanged(change)
    },
    onMeanwhile: (meanwhile) => hub.publish('board.meanwhile', meanwhile),
    record: (entry) => {
      actionLog.record(entry)
      told.did(entry)
    },
    recentDeeds: (since) => actionLog.placedSince(since),
    workRules: () => workRulesFrom(settings.read()),
    onBatch: (change) => {
      hub.publish('batches.changed', change)
      stayAwake(service.batches.running > 0)
    },
    ...plainNewsTo(hub),
  })
  return service
}

function askBeforeLeaving(
  service: SessionService,
  hub: EventHub,
  { show, quit, stay }: { readonly show: () => void; readonly quit: () => void; readonly stay: () => void },
): LeaveAsking {
  return createLeaveQuestion({
    unfinished: () => service.unfinished(),
    canAsk: () => hub.count() > 0,
    ask: (question) => {
      show()
      hub.publish('app.leaveAsked', question)
    },
    ...{ leave: quit, stay },
    schedule: (work, delayMs) => void setTimeout(work, delayMs),
  })
}
