import { BURST_GAP_MS, withFirings, type BurstPart } from './burst'
import type { Firing } from './rule-engine'

/** What is to be shown: everything that the burst told, by rule. */
export interface Digest {
  readonly parts: readonly BurstPart[]
  /** It takes the place of an earlier message of the same burst, and what of it rings has rung, so it need not ring again. */
  readonly isUpdate: boolean
}

/**
 * Where the digest stands: the burst that is open, when it was last added to and last shown (ms since the epoch), and which
 * of its rules have rung, by their ids.
 */
export interface DigestState {
  readonly parts: readonly BurstPart[]
  readonly lastAt: number
  readonly lastShownAt: number
  readonly hasUnshown: boolean
  readonly isShown: boolean
  readonly rung: readonly string[]
}

/** What can happen to it. `dealt-with`: the user clicked the message away or opened it, the burst is over. */
export type DigestEvent =
  | { readonly type: 'told'; readonly firings: readonly Firing[]; readonly now: number }
  | { readonly type: 'time-passed'; readonly now: number }
  | { readonly type: 'dealt-with' }

/** The next state, the message to show in place of the one before, and when to say `time-passed` again. */
export interface DigestStep {
  readonly state: DigestState
  readonly show?: Digest
  /** ms since the epoch. */
  readonly wakeAt?: number
}

/** Nothing has been told. */
export const emptyDigest: DigestState = {
  parts: [],
  lastAt: -Infinity,
  lastShownAt: -Infinity,
  hasUnshown: false,
  isShown: false,
  rung: [],
}

/** A message is replaced by a newer count at most this often, ms. */
const REPLACE_EVERY_MS = 3_000

/**
 * One firing makes one message at once. More within a few seconds join it: the message is replaced, not stacked, by one
 * with the new count, and not more often than every few seconds. After a pause the next firing starts afresh.
 */
export function nextDigest(state: DigestState, event: DigestEvent): DigestStep {
  switch (event.type) {
    case 'dealt-with':
      return { state: emptyDigest }
    case 'time-passed':
      return showWhenDue(state, event.now)
    case 'told':
      return showWhenDue(withTold(state, event.firings, event.now), event.now)
  }
}

function withTold(state: DigestState, firings: readonly Firing[], now: number): DigestState {
  if (firings.length === 0) return state
  const isSameBurst = now - state.lastAt <= BURST_GAP_MS
  return {
    ...state,
    parts: withFirings(isSameBurst ? state.parts : [], firings),
    lastAt: now,
    hasUnshown: true,
    isShown: isSameBurst && state.isShown,
    rung: isSameBurst ? state.rung : [],
  }
}

function showWhenDue(state: DigestState, now: number): DigestStep {
  if (!state.hasUnshown) return { state }
  const dueAt = state.lastShownAt + REPLACE_EVERY_MS
  const wasClockSetBack = now < state.lastShownAt
  if (now < dueAt && !wasClockSetBack) return { state, wakeAt: dueAt }
  const ringing = state.parts.filter(({ rule }) => rule.outputs.includes('sound')).map(({ rule }) => rule.id)
  const hasRung = ringing.every((id) => state.rung.includes(id))
  return {
    state: { ...state, lastShownAt: now, hasUnshown: false, isShown: true, rung: ringing },
    show: { parts: state.parts, isUpdate: state.isShown && hasRung },
  }
}
