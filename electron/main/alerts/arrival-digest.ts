import type { Arrival } from './watches'

/**
 * Arrivals that are one message to the user. `arrivals` are in the order of coming, each interaction once in each
 * workbin; `latest` is where a click leads.
 */
export interface Digest {
  readonly arrivals: readonly Arrival[]
  readonly latest: Arrival
  /** It replaces a message of the same burst, so it need not ring again. */
  readonly isUpdate: boolean
}

/** Where the digest stands: the burst that is open, when it was last added to and last shown (ms since the epoch). */
export interface DigestState {
  readonly burst: readonly Arrival[]
  readonly lastArrivalAt: number
  readonly lastShownAt: number
  readonly unshown: number
  readonly shownOfBurst: boolean
}

/** What can happen to it. `dealt-with`: the user clicked the message away or opened it, the burst is over. */
export type DigestEvent =
  | { readonly type: 'arrived'; readonly arrivals: readonly Arrival[]; readonly now: number }
  | { readonly type: 'time-passed'; readonly now: number }
  | { readonly type: 'dealt-with' }

/** The next state, the message to show in place of the one before, and when to say `time-passed` again. */
export interface DigestStep {
  readonly state: DigestState
  readonly show?: Digest
  /** ms since the epoch. */
  readonly wakeAt?: number
}

/** Nothing has arrived. */
export const emptyDigest: DigestState = {
  burst: [],
  lastArrivalAt: -Infinity,
  lastShownAt: -Infinity,
  unshown: 0,
  shownOfBurst: false,
}

/** Arrivals closer together than this belong to one burst. */
const BURST_GAP_MS = 10_000
/** A message is replaced by a newer count at most this often. */
const REPLACE_EVERY_MS = 3_000

/**
 * One arrival makes one message at once. More within a few seconds join it: the message is replaced, not stacked, by
 * one with the new count, and not more often than every few seconds. After a pause the next arrival starts afresh.
 */
export function nextDigest(state: DigestState, event: DigestEvent): DigestStep {
  switch (event.type) {
    case 'dealt-with':
      return { state: emptyDigest }
    case 'time-passed':
      return showWhenDue(state, event.now)
    case 'arrived':
      return showWhenDue(withArrivals(state, event.arrivals, event.now), event.now)
  }
}

function withArrivals(state: DigestState, arrivals: readonly Arrival[], now: number): DigestState {
  if (arrivals.length === 0) return state
  const isSameBurst = now - state.lastArrivalAt <= BURST_GAP_MS
  const before = isSameBurst ? state.burst : []
  const known = new Map(before.map((arrival) => [identityOf(arrival), arrival]))
  for (const arrival of arrivals) {
    const identity = identityOf(arrival)
    known.delete(identity)
    known.set(identity, arrival)
  }
  const unshown = (isSameBurst ? state.unshown : 0) + known.size - before.length
  return {
    ...state,
    burst: [...known.values()],
    lastArrivalAt: now,
    unshown,
    shownOfBurst: isSameBurst && state.shownOfBurst,
  }
}

function showWhenDue(state: DigestState, now: number): DigestStep {
  const latest = state.burst.at(-1)
  if (latest === undefined || state.unshown === 0) return { state }
  const dueAt = state.lastShownAt + REPLACE_EVERY_MS
  if (now < dueAt) return { state, wakeAt: dueAt }
  return {
    state: { ...state, lastShownAt: now, unshown: 0, shownOfBurst: true },
    show: { arrivals: state.burst, latest, isUpdate: state.shownOfBurst },
  }
}

function identityOf({ workbinKey, interactionId }: Arrival): string {
  return `${workbinKey}\n${interactionId}`
}
