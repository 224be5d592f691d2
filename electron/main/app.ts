import { crashReporter, session as sessions, type App } from 'electron'
import { join } from 'node:path'
import type { ActionLogEntry } from '@shared/domain/action-log'
import type { BoardChange } from '@shared/domain/board'
import { languageFor } from '@shared/domain/language'
import { caseKeysOf } from '@shared/domain/grid-look'
import { openActionLog, type ActionLog } from './action-log/action-log'
import { readBounded } from './files/read-bounded'
import { readViewFile } from './files/view-file'
import { plainNewsTo, workRulesFrom } from './plain-news'
import { Desktop } from './desktop'
import type { Log } from './diagnostics/log'
import { toLogFields } from './diagnostics/redaction'
import { createEventHub, type EventHub } from './ipc/event-hub'
import { registerCommands } from './register-commands'
import { parseCommandLine, type CommandLine } from './lifecycle/command-line'
import { startDemoCentre } from './lifecycle/demo-centre'
import { quitInOrder } from './lifecycle/orderly-quit'
import { createHandOver, type HandOver } from './lifecycle/hand-over'
import { createLeaveQuestion, type LeaveAsking } from './lifecycle/leave-question'
import { startCrashReports } from './lifecycle/crash-reports'
import { createStayAwake, watchPower } from './lifecycle/power'
import { claimSingleInstance } from './lifecycle/single-instance'
import { listenForSystemRequests } from './lifecycle/system-requests'
import { isAppUrl } from './security/app-address'
import { registerAppScheme, serveApp } from './security/app-protocol'
import { createExternalLinks } from './security/external-links'
import { fenceNavigation } from './security/navigation'
import { applySecureDefaults, secureWindowSession } from './security/secure-defaults'
import { systemCipher } from './security/safe-storage'
import { createReadyLine } from './session/ready-line'
import { dialectMemoryIn } from './session/dialect-memory'
import { SessionService } from './session/session-service'
import { policySourceOf } from './policy-place'
import { gateBy } from './session/sign-in-gate'
import { SignInDesk } from './session/sign-in-desk'
import { openKeptPassword, type KeptPassword } from './settings/kept-password'
import { startLog } from './program-log'
import { startAsWanted, startsHidden } from './start-as-wanted'
import { readPolicy } from './settings/policy-source'
import { openSettings, type Settings } from './settings/user-settings'
import { openJournal, type Journal } from './transfers/journal'
import { createSignInWindows } from './windows/sign-in-window'
import type { MainTexts } from './texts/main-texts'
import { textsOf } from './texts/texts-of'
import { applyTheme } from './windows/theme'
import { createServerNetworks, type ServerNetworks } from './server-network'
import { shutdownOf } from './shutdown-steps'
import { createUpdates } from './the-program'

/** Where the parts of the program lie; absolute. */
interface Places {
  readonly root: string
  readonly userData: string
}

/**
 * Builds the program: what must be said before Electron is ready, then files, then the session, then what is seen. The
 * only place that creates anything and joins it together.
 */
export function startApp(app: App, host: NodeJS.Process): void {
  registerAppScheme()
  applySecureDefaults(app)
  const commandLine = parseCommandLine(host.argv)
  let desktop: Desktop | undefined
  const handOver = createHandOver({
    readViews: (path) => readViewFile(path, readBounded),
    deliver: (handed) => desktop?.handOver(handed) ?? false,
  })
  const takeSecond = (second: CommandLine, folder: string): void => {
    desktop?.show()
    handOver.openArguments(second, folder)
  }
  if (!claimSingleInstance(app, takeSecond)) {
    app.quit()
    return
  }
  listenForSystemRequests(app, handOver)
  handOver.openArguments(commandLine, host.cwd())
  const places = { root: join(import.meta.dirname, '../..'), userData: app.getPath('userData') }
  const file = (name: string): string => join(places.userData, name)
  const { log, follow } = startLog(host, file('logs/main.log'))
  const signInWindows = createSignInWindows()
  fenceNavigation(app, {
    isAppUrl,
    isSignInWindow: signInWindows.owns,
    openLink: createExternalLinks({ open: refuseLink, hosts: [], log }),
    log,
  })
  app.on('window-all-closed', () => undefined)
  const start = async (): Promise<void> => {
    const policy = await readPolicy(policySourceOf(host), log.module('policy'))
    const settings = await openSettings(file('settings.json'), log.module('settings'), policy)
    follow(settings)
    startCrashReports(crashReporter, settings.read().crashServer, log.module('crashes'))
    const journal = await openJournal(file('moves.jsonl'))
    if (journal.damagedLines > 0) log.warn('journal lines were damaged', { lines: journal.damagedLines })
    const actionLog = openActionLog({
      ...{ folder: file('action-log'), now: Date.now, log: log.module('action-log') },
      keepDays: () => settings.read().actionLogDays,
    })
    await app.whenReady()
    const keptPassword = await openKeptPassword(file('password'), systemCipher, log.module('password'))
    const networks = createServerNetworks({
      ...{ app, settings, windows: signInWindows, log: log.module('network') },
    })
    const opened = { settings, journal, actionLog, keptPassword, networks, handOver }
    desktop = run({ app, host, places, ...opened, log, commandLine })
  }
  start().catch((error: unknown) => {
    log.error('start-up failed', toLogFields(error))
    host.stderr.write(
      `Switchyard could not start: ${error instanceof Error ? error.message : 'unknown error'}\n`,
    )
    app.exit(1)
  })
}

interface Parts {
  readonly app: App
  readonly host: NodeJS.Process
  readonly places: Places
  readonly settings: Settings
  readonly journal: Journal
  readonly keptPassword: KeptPassword
  readonly networks: ServerNetworks
  readonly handOver: HandOver
  readonly actionLog: ActionLog
  readonly log: Log
  readonly commandLine: CommandLine
}

function run(parts: Parts): Desktop {
  const { app, host, places, settings, keptPassword, networks, log, commandLine } = parts
  secureWindowSession(sessions.defaultSession)
  serveApp(sessions.defaultSession, join(places.root, 'out', 'renderer'))
  applyTheme(settings.read().theme)
  const texts = (): MainTexts =>
    textsOf(languageFor(settings.read().language, app.getPreferredSystemLanguages()))
  const hub = createEventHub({ windows: { find: (id) => desktop.findWindow(id) } })
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
    done: (entry) => desktop.done(entry),
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
  const leaving = askBeforeLeaving(service, hub, { show: () => desktop.show(), quit: () => quit.quitNow() })
  const quit = quitInOrder(app, host, { shutdown, mayQuit: leaving.mayLeave })
  const desktop = new Desktop({
    ...{ app, root: places.root, settings, hub, service, log, quit, texts },
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
  desktop.open()
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
    readonly done: (entry: ActionLogEntry) => void
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
    dialectOverrides: () => settings.read().dialect,
    remembered: () => {
      const { lastServer, lastUserName } = settings.remembered()
      return {
        lastServer: commandLine.server ?? (lastServer || settings.read().servers.join(', ')),
        lastUserName,
      }
    },
    remember: settings.remember,
    now: Date.now,
    random: Math.random,
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
      told.done(entry)
    },
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
  { show, quit }: { readonly show: () => void; readonly quit: () => void },
): LeaveAsking {
  return createLeaveQuestion({
    unfinished: () => service.unfinished(),
    canAsk: () => hub.count() > 0,
    ask: (question) => {
      show()
      hub.publish('app.leaveAsked', question)
    },
    leave: quit,
    schedule: (work, delayMs) => void setTimeout(work, delayMs),
  })
}

function refuseLink(): Promise<void> {
  return Promise.reject(new Error('this version links to nowhere outside'))
}
