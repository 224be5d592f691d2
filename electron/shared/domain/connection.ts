import type { Failure } from '../failure'

/** Where the line to the server stands; the only value from which the screen and the tray speak about it. */
export type ConnectionPhase =
  'signed-out' | 'connecting' | 'online' | 'recovering' | 'session-lost' | 'incompatible'

/** The line's state. `since` is ms since the epoch; `cause` is what ended the last good state, where known. */
export interface Connection {
  readonly phase: ConnectionPhase
  readonly since: number
  readonly cause?: Failure
}

/** What can happen to the line. */
export type ConnectionEvent =
  | { readonly type: 'sign-in-started' }
  | { readonly type: 'line-up' }
  | { readonly type: 'line-down'; readonly cause: Failure }
  | { readonly type: 'session-ended'; readonly cause: Failure }
  | { readonly type: 'incompatible'; readonly cause: Failure }
  | { readonly type: 'signed-out'; readonly cause?: Failure }

/**
 * The next state of the line. Returns the very same object when nothing changed, so that only changes are published.
 * A session that ended stays ended until somebody signs in or out: a late "line up" cannot bring it back.
 */
export function nextConnection(state: Connection, event: ConnectionEvent, now: number): Connection {
  const to = (phase: ConnectionPhase, cause?: Failure): Connection =>
    state.phase === phase ? state : { phase, since: now, ...(cause ? { cause } : {}) }
  switch (event.type) {
    case 'sign-in-started':
      return to('connecting')
    case 'signed-out':
      return to('signed-out', event.cause)
    case 'session-ended':
      return state.phase === 'signed-out' ? state : to('session-lost', event.cause)
    case 'incompatible':
      return state.phase === 'signed-out' ? state : to('incompatible', event.cause)
    case 'line-up':
      return isOver(state) ? state : to('online')
    case 'line-down':
      return isOver(state) || state.phase === 'connecting' ? state : to('recovering', event.cause)
  }
}

function isOver(state: Connection): boolean {
  return state.phase === 'signed-out' || state.phase === 'session-lost' || state.phase === 'incompatible'
}
