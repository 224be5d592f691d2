import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionLogEntry } from '@shared/domain/action-log'
import type { BatchChange } from '@shared/domain/batch'
import type { BoardChange } from '@shared/domain/board'
import type { ChatTranscript } from '@shared/domain/chat'
import type { Connection } from '@shared/domain/connection'
import type { RecoveredMove } from '@shared/domain/transfer'
import type { Meanwhile } from '@shared/domain/meanwhile'
import { fail, ok, type Result } from '@shared/result'
import { silentLog } from '@main/diagnostics/log'
import type { HttpPort } from '@main/gws/http-port'
import type { Network, SessionServiceOptions, SignInPages, TrendMemory } from '@main/session/session-ports'
import type { DialectMemory } from '@main/session/settle-dialect'
import { SessionService } from '@main/session/session-service'
import { SignInDesk } from '@main/session/sign-in-desk'
import type { KeptPassword } from '@main/settings/kept-password'
import { openJournal } from '@main/transfers/journal'
import type { ReminderRules } from '@main/transfers/reminders'
import { fakeKeptPassword } from './kept-password'
import { createNodeHttp } from './node-http'

/** A console without its window: the session service with everything below it, over Node's network. */
export interface TestConsole {
  readonly service: SessionService
  readonly desk: SignInDesk
  readonly changes: BoardChange[]
  readonly connections: Connection[]
  readonly batchChanges: BatchChange[]
  readonly meanwhiles: Meanwhile[]
  /** What the action log would hold. */
  readonly logged: ActionLogEntry[]
  readonly recoveries: (readonly RecoveredMove[])[]
  readonly journalPath: string
  readonly close: () => Promise<void>
}

/** What a test may choose. `http` makes the network of each sign-in. */
export interface TestConsoleOptions {
  readonly http?: () => HttpPort
  readonly mayEnter?: SessionServiceOptions['mayEnter']
  readonly dialect?: object
  /** Without it no server is asked for its ways. */
  readonly dialectMemory?: DialectMemory
  /** Without it the trend begins anew with each sign-in. */
  readonly trendMemory?: TrendMemory
  readonly journalPath?: string
  readonly holdMs?: number
  readonly sessionLimitMs?: number
  readonly keptPassword?: KeptPassword
  /** Deals with the pages of an identity provider, as a person would. */
  readonly showSignIn?: (request: SignInPages, http: HttpPort) => Promise<Result<null>>
  readonly nodeGoneAfterMs?: number
  /** Ends the network of a sign-in. */
  readonly closeNetwork?: () => Promise<void>
  /** After how long to remind; never when not given. */
  readonly reminders?: Partial<ReminderRules>
  /** Hears what is said in held chats. */
  readonly onSaid?: (transcript: ChatTranscript) => void
  /** Hears each change of the board as it is published, instead of their being kept in `changes`. */
  readonly onBoard?: (change: BoardChange) => void
}

/** Opens a console; `close` signs out and removes its files. */
export async function openConsole(options: TestConsoleOptions = {}): Promise<TestConsole> {
  const folder = await mkdtemp(join(tmpdir(), 'switchyard-console-'))
  const journalPath = options.journalPath ?? join(folder, 'moves.jsonl')
  const journal = await openJournal(journalPath)
  const changes: BoardChange[] = []
  const connections: Connection[] = []
  const batchChanges: BatchChange[] = []
  const keptPassword = options.keptPassword ?? fakeKeptPassword()
  const mayEnter = options.mayEnter ?? (() => ok(null))
  const dialectOverrides = (): object => options.dialect ?? {}
  const openNetwork = (): Network => {
    const http = (options.http ?? createNodeHttp)()
    const showSignIn = options.showSignIn ?? (() => Promise.resolve(fail('cancelled', 'nobody is there')))
    const close = options.closeNetwork ?? (() => Promise.resolve())
    return { http, showSignIn: (request) => showSignIn(request, http), close }
  }
  const meanwhiles: Meanwhile[] = []
  const logged: ActionLogEntry[] = []
  const recoveries: (readonly RecoveredMove[])[] = []
  const service = new SessionService({
    openNetwork,
    keptPassword,
    startDemo: () => Promise.resolve(fail('bug', 'no demo here')),
    journal,
    sessionLimitMs: () => options.sessionLimitMs ?? 0,
    ...(options.nodeGoneAfterMs === undefined ? {} : { nodeGoneAfterMs: options.nodeGoneAfterMs }),
    dialectOverrides,
    mayEnter,
    ...(options.dialectMemory ? { dialectMemory: options.dialectMemory } : {}),
    ...(options.trendMemory ? { trendMemory: options.trendMemory } : {}),
    remembered: () => ({ lastServer: '', lastUserName: '' }),
    remember: () => undefined,
    now: Date.now,
    random: Math.random,
    schedule: (run, delayMs) => void setTimeout(run, delayMs).unref(),
    log: silentLog,
    holdMs: options.holdMs ?? 15_000,
    onSession: () => undefined,
    onConnection: (connection) => connections.push(connection),
    onBoard: options.onBoard ?? ((change) => changes.push(change)),
    onMeanwhile: (meanwhile) => {
      if (meanwhile) meanwhiles.push(meanwhile)
    },
    onHeld: () => undefined,
    onBatch: (change) => batchChanges.push(change),
    onOutages: () => undefined,
    onHandling: { changed: () => undefined, said: options.onSaid ?? (() => undefined) },
    record: (entry) => logged.push(entry),
    recentDeeds: () => Promise.resolve(logged),
    onRecovered: (moves) => recoveries.push(moves),
    onReminders: () => undefined,
    workRules: () => ({
      ...{ undoMs: 60_000, reasonKey: 'SupervisorReason', shift: null },
      ...{ heldTooLongMs: 0, nobodyOpenedMs: 0, ...options.reminders },
    }),
  })
  return {
    desk: new SignInDesk(service, { openNetwork, mayEnter, dialectOverrides, keptPassword }),
    ...{ service, changes, connections, batchChanges, meanwhiles, logged, recoveries, journalPath },
    close: async () => {
      await service.signOut()
      await journal.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until the condition holds, looking every few ms; throws with the description when it does not in time. */
export async function eventually(
  description: string,
  condition: () => boolean | Promise<boolean>,
  limitMs = 45_000,
): Promise<void> {
  const end = Date.now() + limitMs
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`not in time: ${description}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Whether every workbin has been read and is live. */
export function isComplete({ service }: Pick<TestConsole, 'service'>): boolean {
  const { done, total, failed } = service.state.loading
  const isLive = [...service.state.workbins.values()].every((workbin) => workbin.status === 'live')
  return total > 0 && done === total && failed === 0 && isLive
}
