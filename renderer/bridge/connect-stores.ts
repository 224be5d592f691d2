import type { BoardChange, BoardSnapshot } from '@shared/domain/board'
import type { Bridge, Events, OpeningState } from '@shared/contract'
import { ok, type Result } from '@shared/result'

/** Where main's news goes. Each function takes a value as it came; `applyChange` tells whether it was the next one. */
export interface NewsSinks {
  readonly openWith: (state: OpeningState) => void
  readonly replaceBoard: (snapshot: BoardSnapshot) => void
  readonly applyChange: (change: BoardChange) => 'applied' | 'ignored' | 'gap'
  readonly on: {
    readonly [E in Exclude<keyof Events, 'board.changed'>]: (payload: Events[E]) => void
  }
}

/** A line to main: `opened` ends with the first state or why there is none, `close` removes every listener. */
export interface StoreConnection {
  readonly opened: Promise<Result<null>>
  readonly close: () => void
}

/**
 * Feeds the stores from main. Listeners come first, then `window.open`: main sends no event before its answer, and changes
 * that overtake the answer wait for it. When a change is missing, one snapshot is asked for and what comes meanwhile waits.
 */
export function connectStores(bridge: Bridge, sinks: NewsSinks): StoreConnection {
  let waiting: BoardChange[] | null = []
  const settle = (): boolean => {
    const changes = waiting ?? []
    waiting = null
    const gapAt = changes.findIndex((change) => sinks.applyChange(change) === 'gap')
    if (gapAt >= 0) waiting = changes.slice(gapAt)
    return gapAt < 0
  }
  const readAgain = async (): Promise<void> => {
    const answer = await bridge.board.snapshot()
    if (answer.ok) sinks.replaceBoard(answer.value)
    if (answer.ok && !settle()) await readAgain()
    if (!answer.ok) waiting = null
  }
  const take = (change: BoardChange): void => {
    if (waiting) {
      waiting.push(change)
      return
    }
    if (sinks.applyChange(change) !== 'gap') return
    waiting = [change]
    void readAgain()
  }
  const { on } = sinks
  const removers = [
    bridge.on['board.changed'](take),
    bridge.on['board.meanwhile'](on['board.meanwhile']),
    bridge.on['connection.changed'](on['connection.changed']),
    bridge.on['session.changed'](on['session.changed']),
    bridge.on['services.changed'](on['services.changed']),
    bridge.on['transfers.changed'](on['transfers.changed']),
    bridge.on['interactions.changed'](on['interactions.changed']),
    bridge.on['chat.said'](on['chat.said']),
    bridge.on['batches.changed'](on['batches.changed']),
    bridge.on['transfers.recovered'](on['transfers.recovered']),
    bridge.on['reminders.changed'](on['reminders.changed']),
    bridge.on['app.leaveAsked'](on['app.leaveAsked']),
    bridge.on['settings.changed'](on['settings.changed']),
    bridge.on['alerts.changed'](on['alerts.changed']),
    bridge.on['alerts.opened'](on['alerts.opened']),
    bridge.on['alerts.unshown'](on['alerts.unshown']),
    bridge.on['window.noTray'](on['window.noTray']),
    bridge.on['updates.changed'](on['updates.changed']),
    bridge.on['menu.chosen'](on['menu.chosen']),
    bridge.on['window.closedToTray'](on['window.closedToTray']),
    bridge.on['window.handedOver'](on['window.handedOver']),
  ]
  const open = async (): Promise<Result<null>> => {
    const answer = await bridge.window.open()
    if (!answer.ok) return answer
    sinks.openWith(answer.value)
    sinks.replaceBoard(answer.value.board)
    if (!settle()) await readAgain()
    return ok(null)
  }
  return { opened: open(), close: () => removers.forEach((remove) => remove()) }
}
