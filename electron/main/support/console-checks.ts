import type { Connection } from '@shared/domain/connection'
import type { Finding } from '@shared/domain/diagnostics'
import type { SignedInUser } from '@shared/domain/session'
import type { SettingsState } from '@shared/domain/settings'
import type { Result } from '@shared/result'
import type { ServiceHealth } from '../gws/gws-client'

/** What is so in the console now. */
export interface ConsoleState {
  readonly user: SignedInUser | null
  readonly connection: Connection
  /** How many owners are watched and have been read, and how many interactions the board's own check has put right; null when nobody is signed in. */
  readonly board: { readonly owners: number; readonly read: number; readonly corrected: number } | null
  readonly unreadWorkbins: number
  readonly settings: Pick<SettingsState, 'locked' | 'policy'>
}

/** Tells what the console knows of itself, without asking anybody. */
export function checkConsole(state: ConsoleState): readonly Finding[] {
  return [session(state), cometd(state), board(state), permissions(state), policy(state)]
}

/** Tells which servers behind Web Services do not work; null when nobody is signed in to ask for it. */
export function checkServices(services: Result<readonly ServiceHealth[]> | null): Finding {
  if (!services?.ok) return { check: 'services', found: 'unknown', facts: {} }
  const away = services.value.filter(({ isActive }) => !isActive).map(({ name }) => name)
  return away.length > 0
    ? { check: 'services', found: 'away', facts: { names: away.join(', ') } }
    : { check: 'services', found: 'good', facts: { n: services.value.length } }
}

/** What the disk with the program's own folder has left, bytes; null when it cannot be written to. */
export function checkDisk(freeBytes: number | null): Finding {
  if (freeBytes === null) return { check: 'disk', found: 'refused', facts: {} }
  const megabytes = Math.floor(freeBytes / 1_000_000)
  return { check: 'disk', found: megabytes < 200 ? 'low' : 'good', facts: { megabytes } }
}

function session({ user, connection: { phase, cause } }: ConsoleState): Finding {
  if (!user) return { check: 'session', found: 'signedOut', facts: {} }
  if (phase !== 'session-lost') return { check: 'session', found: 'signedIn', facts: { user: user.userName } }
  return { check: 'session', found: 'lost', facts: {}, ...(cause ? { reason: cause.reason } : {}) }
}

function cometd({ connection: { phase, cause } }: ConsoleState): Finding {
  if (phase === 'online') return { check: 'cometd', found: 'live', facts: {} }
  if (phase === 'signed-out' || phase === 'connecting') return { check: 'cometd', found: 'off', facts: {} }
  return { check: 'cometd', found: 'broken', facts: {}, ...(cause ? { reason: cause.reason } : {}) }
}

function board({ board: findings, unreadWorkbins }: ConsoleState): Finding {
  if (!findings) return { check: 'board', found: 'empty', facts: {} }
  if (unreadWorkbins > 0) return { check: 'board', found: 'unread', facts: { n: unreadWorkbins } }
  const { owners, read, corrected } = findings
  if (read < owners) return { check: 'board', found: 'reading', facts: { owners, read } }
  if (corrected > 0) return { check: 'board', found: 'repaired', facts: { owners, drifted: corrected } }
  return { check: 'board', found: 'right', facts: { owners } }
}

function permissions({ user }: ConsoleState): Finding {
  if (!user) return { check: 'permissions', found: 'unknown', facts: {} }
  if (!user.isSupervisor) return { check: 'permissions', found: 'noSupervisor', facts: {} }
  if (!user.canMove) return { check: 'permissions', found: 'noMoves', facts: {} }
  const { failedChannels } = user
  return failedChannels.length > 0
    ? { check: 'permissions', found: 'channels', facts: { channels: failedChannels.join(', ') } }
    : { check: 'permissions', found: 'good', facts: {} }
}

function policy({ settings: { locked, policy: read } }: ConsoleState): Finding {
  if (read.problems.length > 0) {
    return { check: 'policy', found: 'damaged', facts: { keys: read.problems.join(', ') } }
  }
  return { check: 'policy', found: locked.length > 0 ? 'holds' : 'none', facts: { n: locked.length } }
}
