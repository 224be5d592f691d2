import type { App } from 'electron'
import { askWhereToSave } from './windows/save-dialog'
import { commandParsers } from './ipc/command-parsers'
import { createAlertCommands } from './session/commands/alert-commands'
import { createActionLogCommands } from './session/commands/action-log-commands'
import { createBatchCommands } from './session/commands/batch-commands'
import { createBoardCommands } from './session/commands/board-commands'
import { createFileHandlers } from './file-handlers'
import { createHandlingCommands } from './session/commands/handling-commands'
import { createSenderCheck } from './security/trusted-sender'
import { createSessionCommands } from './session/commands/session-commands'
import { createSettingsCommands } from './session/commands/settings-commands'
import { createProgramCommands } from './about-and-updates'
import type { UpdateService } from './updates/update-service'
import { createTransferCommands } from './session/commands/transfer-commands'
import type { OpeningState } from '@shared/contract'
import { ok } from '@shared/result'
import { registerHandlers } from './ipc/register-handlers'
import { writeWhole } from './settings/atomic-write'
import type { ActionLog } from './action-log/action-log'
import type { Desktop } from './desktop'
import type { Log } from './diagnostics/log'
import type { EventHub } from './ipc/event-hub'
import type { HandOver } from './lifecycle/hand-over'
import type { LeaveAsking } from './lifecycle/leave-question'
import { createNetworkCommands } from './network/network-commands'
import { isAppUrl } from './security/app-address'
import type { ServerNetworks } from './server-network'
import type { SessionService } from './session/session-service'
import { createSupport } from './support-parts'
import type { SignInDesk } from './session/sign-in-desk'
import type { Settings } from './settings/user-settings'
import type { MainTexts } from './texts/main-texts'
import type { Journal } from './transfers/journal'
import { createWindowLooks } from './window-looks'

/** What is open before there is a window. */
interface Opened {
  readonly app: App
  readonly host: NodeJS.Process
  readonly settings: Settings
  readonly journal: Journal
  readonly actionLog: ActionLog
  readonly log: Log
}

/** What the handlers of commands work with. */
interface Joined {
  readonly hub: EventHub
  readonly service: SessionService
  readonly desk: SignInDesk
  readonly desktop: Desktop
  readonly leaving: LeaveAsking
  readonly handOver: Pick<HandOver, 'take'>
  readonly networks: ServerNetworks
  readonly updates: UpdateService
  readonly texts: () => MainTexts
}

/** Opens the gate for every command, and joins each to what does it. */
export function registerCommands(opened: Opened, joined: Joined): void {
  const { hub, service, desk, desktop, leaving, handOver, networks, updates, texts } = joined
  const { settings, actionLog, log } = opened
  const isKnownWindow = (id: number): boolean => desktop.findWindow(id) !== undefined
  const looks = createWindowLooks(isKnownWindow)
  registerHandlers({
    parsers: commandParsers,
    isTrustedSender: createSenderCheck({
      isAppUrl,
      isKnownWindow,
    }),
    log: log.module('ipc'),
    handlers: {
      ...createSessionCommands(service, desk),
      ...createBoardCommands(service),
      ...createTransferCommands(service),
      ...createBatchCommands(service),
      ...createFileHandlers(settings, texts, log.module('files')),
      ...createHandlingCommands(service),
      ...createActionLogCommands({
        ...{ actionLog, ask: askWhereToSave, write: writeWhole, now: Date.now },
        log: log.module('action-log'),
      }),
      ...createAlertCommands(desktop.alerts),
      'app.leave': ({ confirm }) => {
        leaving.answer(confirm)
        return Promise.resolve(ok(null))
      },
      'window.open': (_input, sender) => {
        hub.ready(sender.id)
        const handedOver = desktop.isMain(sender.id) ? handOver.take() : null
        const look = looks.of(sender.id)
        desktop.onShown()
        return Promise.resolve(ok({ ...openingState(opened, joined), handedOver, look }))
      },
      'window.keepLook': ({ look }, sender) => {
        looks.keep(sender.id, look)
        return Promise.resolve(ok(null))
      },
      'window.openAnother': () => {
        desktop.openAnother()
        return Promise.resolve(ok(null))
      },
      'window.zoom': ({ step }) => {
        desktop.zoom(step)
        return Promise.resolve(ok(null))
      },
      ...createNetworkCommands({ ...networks, lookAtLine: () => service.wakeUp() }),
      ...createSupport({ app: opened.app, service, settings, networks, log: log.module('support') }),
      ...createSettingsCommands(settings),
      ...createProgramCommands({ app: opened.app, log: log.module('program') }, updates),
    },
  })
}

/** To be taken in the same breath in which the window is said to be ready. */
function openingState(
  { app, host, settings, journal }: Opened,
  { service, desktop, updates }: Joined,
): Omit<OpeningState, 'handedOver' | 'look'> {
  return {
    app: {
      ...{ version: app.getVersion(), platform: host.platform },
      systemLanguages: app.getPreferredSystemLanguages(),
    },
    session: service.session,
    connection: service.connection,
    settings: settings.state(),
    board: service.state.snapshot(),
    meanwhile: service.news.meanwhile,
    outages: service.news.outages,
    held: service.held.list(),
    batches: service.batches.list(),
    recovered: service.news.recovered,
    reminders: service.reminders.list(),
    alerts: desktop.alerts.inbox,
    updates: updates.state,
    damagedJournalLines: journal.damagedLines,
  }
}
