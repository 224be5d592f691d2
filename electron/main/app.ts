import { session as sessions, type App } from 'electron'
import { join } from 'node:path'
import type { BoardChange } from '@shared/domain/board'
import { languageFor } from '@shared/domain/language'
import { caseKeysOf } from '@shared/domain/grid-look'
import { initialSettings } from '@shared/domain/settings'
import { ok } from '@shared/result'
import { Desktop } from './desktop'
import type { MissedArrival } from './board/meanwhile-tally'
import { createLogFile } from './diagnostics/log-file'
import { createLog, type Log } from './diagnostics/log'
import { toLogFields } from './diagnostics/redaction'
import { commandParsers } from './ipc/command-parsers'
import { createFileHandlers } from './file-handlers'
import { createEventHub, type EventHub } from './ipc/event-hub'
import { registerHandlers } from './ipc/register-handlers'
import { parseCommandLine } from './lifecycle/command-line'
import { startDemoCentre } from './lifecycle/demo-centre'
import { quitInOrder } from './lifecycle/orderly-quit'
import { watchPower } from './lifecycle/power'
import { createShutdown } from './lifecycle/shutdown'
import { claimSingleInstance } from './lifecycle/single-instance'
import { isAppUrl } from './security/app-address'
import { registerAppScheme, serveApp } from './security/app-protocol'
import { createExternalLinks } from './security/external-links'
import { fenceNavigation } from './security/navigation'
import { applySecureDefaults, secureWindowSession } from './security/secure-defaults'
import { systemCipher } from './security/safe-storage'
import { createSenderCheck } from './security/trusted-sender'
import { createReadyLine } from './session/ready-line'
import { createBatchCommands } from './session/commands/batch-commands'
import { createBoardCommands } from './session/commands/board-commands'
import { createSessionCommands } from './session/commands/session-commands'
import { createHandlingCommands } from './session/commands/handling-commands'
import { dialectMemoryIn } from './session/dialect-memory'
import { createSettingsCommands } from './session/commands/settings-commands'
import { createTransferCommands } from './session/commands/transfer-commands'
import { SessionService } from './session/session-service'
import { policySourceOf } from './policy-place'
import { gateBy } from './session/sign-in-gate'
import { SignInDesk } from './session/sign-in-desk'
import { openKeptPassword, type KeptPassword } from './settings/kept-password'
import { readPolicy } from './settings/policy-source'
import { openSettings, type Settings } from './settings/user-settings'
import { openJournal, type Journal } from './transfers/journal'
import { createSignInWindows, type SignInWindows } from './windows/sign-in-window'
import type { MainTexts } from './texts/main-texts'
import { textsOf } from './texts/texts-of'
import { applyTheme } from './windows/theme'
import { plainNewsTo } from './plain-news'
import { openServerNetwork } from './server-network'

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
  if (!claimSingleInstance(app, () => desktop?.show())) {
    app.quit()
    return
  }
  const places = { root: join(import.meta.dirname, '../..'), userData: app.getPath('userData') }
  const file = (name: string): string => join(places.userData, name)
  let keptLogFiles = (): number => initialSettings.logFiles - 1
  const log = createLog({
    sink: createLogFile({ path: file('logs/main.log'), keep: () => keptLogFiles() }),
    now: Date.now,
  })
  host.on('unhandledRejection', (reason) => {
    log.error('a promise was left alone', toLogFields(reason))
  })
  host.on('uncaughtExceptionMonitor', (error) => {
    log.error('an exception was not caught', toLogFields(error))
  })
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
    keptLogFiles = () => settings.read().logFiles - 1
    const journal = await openJournal(file('moves.jsonl'))
    if (journal.damagedLines > 0) log.warn('journal lines were damaged', { lines: journal.damagedLines })
    await app.whenReady()
    const keptPassword = await openKeptPassword(file('password'), systemCipher, log.module('password'))
    desktop = run({ app, host, places, settings, journal, keptPassword, signInWindows, log, commandLine })
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
  readonly signInWindows: SignInWindows
  readonly log: Log
  readonly commandLine: ReturnType<typeof parseCommandLine>
}

function run(parts: Parts): Desktop {
  const { app, host, places, settings, journal, keptPassword, signInWindows, log, commandLine } = parts
  secureWindowSession(sessions.defaultSession)
  serveApp(sessions.defaultSession, join(places.root, 'out', 'renderer'))
  applyTheme(settings.read().theme)
  const texts = (): MainTexts =>
    textsOf(languageFor(settings.read().language, app.getPreferredSystemLanguages()))
  const hub = createEventHub({ windows: { find: (id) => desktop.findWindow(id) } })
  settings.onChange((state) => {
    applyTheme(state.values.theme)
    desktop.speak()
    hub.publish('settings.changed', state)
    service.showCaseKeys(caseKeysOf(state.values.gridColumns))
  })
  const readyLine = createReadyLine((line) => host.stdout.write(`${line}\n`))
  const service = createSessionService(parts, hub, {
    boardChanged: (change) => {
      desktop.boardChanged(change)
      if (commandLine.demo) readyLine(service)
    },
    cameMeanwhile: (arrivals) => desktop.cameMeanwhile(arrivals),
    connectionChanged: () => {
      desktop.update()
      if (commandLine.demo) readyLine(service)
    },
  })
  service.showCaseKeys(caseKeysOf(settings.read().gridColumns))
  const shutdown = createShutdown({
    steps: [
      { name: 'session', run: () => service.signOut() },
      { name: 'desktop', run: () => desktop.dispose() },
      { name: 'settings', run: () => settings.settled() },
      { name: 'journal', run: () => journal.close() },
    ],
    stepLimitMs: 6_000,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    log,
  })
  const quit = quitInOrder(app, host, shutdown)
  const desktop = new Desktop({
    app,
    root: places.root,
    settings,
    hub,
    service,
    log,
    quit,
    startHidden: commandLine.hidden,
    texts,
  })
  const desk = new SignInDesk(service, {
    ...{ openNetwork: () => openServerNetwork(app.getVersion(), signInWindows), keptPassword },
    ...{ mayEnter: gateBy(settings), dialectOverrides: () => settings.read().dialect },
  })
  register(parts, { hub, service, desk, desktop, texts })
  watchPower({ onSuspend: () => undefined, onResume: () => service.wakeUp() })
  desktop.open()
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
    readonly cameMeanwhile: (arrivals: readonly MissedArrival[]) => void
    readonly connectionChanged: () => void
  },
): SessionService {
  const { app, places, settings, journal, keptPassword, signInWindows, log, commandLine } = parts
  return new SessionService({
    openNetwork: () => openServerNetwork(app.getVersion(), signInWindows),
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
    onMeanwhile: (meanwhile, arrivals) => {
      hub.publish('board.meanwhile', meanwhile)
      told.cameMeanwhile(arrivals)
    },
    ...plainNewsTo(hub),
  })
}

/** What the handlers of commands work with. */
interface Built {
  readonly hub: EventHub
  readonly service: SessionService
  readonly desk: SignInDesk
  readonly desktop: Desktop
  readonly texts: () => MainTexts
}

function register({ app, host, settings, log }: Parts, { hub, service, desk, desktop, texts }: Built): void {
  registerHandlers({
    parsers: commandParsers,
    isTrustedSender: createSenderCheck({
      isAppUrl,
      isKnownWindow: (id) => desktop.findWindow(id) !== undefined,
    }),
    log: log.module('ipc'),
    handlers: {
      ...createSessionCommands(service, desk),
      ...createBoardCommands(service),
      ...createTransferCommands(service),
      ...createBatchCommands(service),
      ...createFileHandlers(settings, texts, log.module('files')),
      ...createHandlingCommands(service),
      'window.open': (_input, sender) => {
        hub.ready(sender.id)
        return Promise.resolve(
          ok({
            app: {
              ...{ version: app.getVersion(), platform: host.platform },
              systemLanguages: app.getPreferredSystemLanguages(),
            },
            session: service.session,
            connection: service.connection,
            settings: settings.state(),
            board: service.state.snapshot(),
            meanwhile: service.news.meanwhile,
            held: service.held.list(),
            batches: service.batches.list(),
            outages: service.news.outages,
          }),
        )
      },
      'window.openAnother': () => {
        desktop.openAnother()
        return Promise.resolve(ok(null))
      },
      'window.zoom': ({ step }) => {
        desktop.zoom(step)
        return Promise.resolve(ok(null))
      },
      ...createSettingsCommands(settings),
    },
  })
}

function refuseLink(): Promise<void> {
  return Promise.reject(new Error('this version links to nowhere outside'))
}
