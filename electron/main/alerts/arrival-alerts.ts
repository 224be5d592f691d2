import type { BoardChange } from '@shared/domain/board'
import type { MainTexts } from '../texts/main-texts'
import { emptyDigest, nextDigest, type DigestEvent, type DigestState } from './arrival-digest'
import { arrivalText, type AlertText, type Names } from './texts'
import { arrivalsIn, countedArrivals, type Arrival, type WatchRules } from './watches'

/** A message for the desktop; `opens` is where a click leads. */
export interface AlertMessage extends AlertText {
  readonly opens: Arrival
  /** It replaces one that has rung already. */
  readonly isUpdate: boolean
}

/** Where messages go: the desktop in the product, a list in tests. A newer message replaces the older. */
export interface AlertOutput {
  readonly show: (message: AlertMessage) => void
  readonly clear: () => void
}

/** What the alerts are made of. `later` calls back after so many ms and returns what cancels it. */
export interface ArrivalAlertsOptions {
  readonly rules: () => WatchRules
  readonly names: Names
  /** The words of the language that holds now. */
  readonly texts: () => MainTexts
  readonly output: AlertOutput
  /** Whether the user is looking at the window: then arrivals are told, but not counted as unseen. */
  readonly isLookedAt: () => boolean
  readonly onUnseen: (count: number) => void
  readonly now: () => number
  readonly later: (action: () => void, ms: number) => () => void
}

/** Watches the board and tells about arrivals. */
export interface ArrivalAlerts {
  readonly boardChanged: (change: BoardChange) => void
  /** Arrivals that were found together when the line was back. */
  readonly cameMeanwhile: (arrivals: readonly Arrival[]) => void
  /** The user has seen what there is: opened a message, or brought the window to the front. */
  readonly seen: () => void
  readonly dispose: () => void
}

/** Owns the open burst and the number of arrivals not yet seen. Void when the board starts afresh. */
export function createArrivalAlerts(options: ArrivalAlertsOptions): ArrivalAlerts {
  let state: DigestState = emptyDigest
  let unseen = 0
  let cancelWake: () => void = () => undefined

  const count = (next: number): void => {
    if (next === unseen) return
    unseen = next
    options.onUnseen(unseen)
  }
  const advance = (event: DigestEvent): void => {
    cancelWake()
    const step = nextDigest(state, event)
    state = step.state
    if (step.show) {
      const { latest, isUpdate } = step.show
      options.output.show({
        ...arrivalText(step.show, options.names, options.texts()),
        opens: latest,
        isUpdate,
      })
    }
    cancelWake =
      step.wakeAt === undefined ? () => undefined : options.later(wake, step.wakeAt - options.now())
  }
  const wake = (): void => {
    advance({ type: 'time-passed', now: options.now() })
  }
  const seen = (): void => {
    advance({ type: 'dealt-with' })
    options.output.clear()
    count(0)
  }
  const tell = (arrivals: readonly Arrival[]): void => {
    if (arrivals.length === 0) return
    if (!options.isLookedAt()) count(unseen + arrivals.length)
    advance({ type: 'arrived', arrivals, now: options.now() })
  }
  return {
    boardChanged: (change) => {
      if (change.reset) seen()
      tell(arrivalsIn(change, options.rules()))
    },
    cameMeanwhile: (arrivals) => tell(countedArrivals(arrivals, options.rules())),
    seen,
    dispose: () => {
      cancelWake()
      options.output.clear()
    },
  }
}
