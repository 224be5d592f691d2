import type { Failure } from '@shared/failure'

/** A sign that an operation had its effect, seen in a notification. */
export interface Sign {
  readonly referenceId: number | null
  readonly interactionId: string | null
  /** What was seen, e.g. `state:Processing`, `removed:<workbin key>`, `subscribed:<workbin key>`. */
  readonly what: string
  /** Set when the notification says that the operation failed. */
  readonly failure?: Failure
}

/** How an operation's wait ended. */
export type Outcome =
  | { readonly type: 'confirmed'; readonly what: string }
  | { readonly type: 'refused'; readonly failure: Failure }
  | { readonly type: 'unconfirmed' }

/** What an operation waits for. A matching `referenceId` decides; without one, the interaction and one of `signs`. */
export interface Expectation {
  readonly interactionId: string | null
  readonly signs: readonly string[]
  /**
   * Signs that somebody else may cause, too. They count only once the server has taken the request, and only when no better
   * one follows within a moment.
   */
  readonly hints?: readonly string[]
  readonly timeoutMs: number
  /** Since when the time counts; since now when not given. A request that may be put off has to be answered first. */
  readonly timeoutFrom?: 'answer'
}

/** A wait that began before the request was sent, so that a notification that overtakes the answer is not lost. */
export interface Waiting {
  /** Tells the reference of the answer; a sign that came before is found. */
  readonly answeredWith: (referenceId: number | null) => void
  /** Resolves with the outcome; never rejects. */
  readonly outcome: Promise<Outcome>
  /** Ends the wait, e.g. because the request itself failed. */
  readonly cancel: () => void
}

/** Answers operations by the notifications that complete them. */
export interface PendingOperations {
  readonly expect: (expectation: Expectation) => Waiting
  /** Offers a sign to everything that waits; true when it completed something, so it was our own doing. */
  readonly offer: (sign: Sign) => boolean
  /** Ends all waits as `unconfirmed` (the line was lost, the session ended). */
  readonly giveUp: () => void
}

interface Entry {
  readonly expectation: Expectation
  readonly early: Sign[]
  referenceId: number | null
  isAnswered: boolean
  timer: NodeJS.Timeout | undefined
  readonly settle: (outcome: Outcome) => void
}

const EARLY_LIMIT = 100
const AFTER_HINT_MS = 150

/** Creates the table. It owns the waits of one sign-in. */
export function createPendingOperations(): PendingOperations {
  const entries = new Set<Entry>()

  const take = (entry: Entry, sign: Sign): boolean => {
    if (isDecisive(entry, sign)) {
      entry.settle(
        sign.failure ? { type: 'refused', failure: sign.failure } : { type: 'confirmed', what: sign.what },
      )
      return true
    }
    if (!isHint(entry, sign)) return false
    clearTimeout(entry.timer)
    entry.timer = setTimeout(() => entry.settle({ type: 'confirmed', what: sign.what }), AFTER_HINT_MS)
    return true
  }

  return {
    expect: (expectation) => {
      let settle: (outcome: Outcome) => void = () => undefined
      const settled = new Promise<Outcome>((resolve) => (settle = resolve))
      const entry: Entry = {
        expectation,
        early: [],
        referenceId: null,
        isAnswered: false,
        timer: undefined,
        settle: (outcome) => {
          clearTimeout(entry.timer)
          entries.delete(entry)
          settle(outcome)
        },
      }
      const startTime = (): void => {
        entry.timer = setTimeout(() => entry.settle({ type: 'unconfirmed' }), expectation.timeoutMs)
      }
      entries.add(entry)
      if (expectation.timeoutFrom !== 'answer') startTime()
      return {
        answeredWith: (referenceId) => {
          entry.referenceId = referenceId
          entry.isAnswered = true
          if (expectation.timeoutFrom === 'answer' && entries.has(entry)) startTime()
          for (const sign of entry.early) if (take(entry, sign) && !entries.has(entry)) return
        },
        outcome: settled,
        cancel: () => entry.settle({ type: 'unconfirmed' }),
      }
    },
    offer: (sign) => {
      let isOwn = false
      for (const entry of [...entries]) {
        if (take(entry, sign)) isOwn = true
        else if (isWorthKeeping(entry, sign)) entry.early.push(sign)
      }
      return isOwn
    },
    giveUp: () => {
      for (const entry of [...entries]) entry.settle({ type: 'unconfirmed' })
    },
  }
}

/** A flood of news about other interactions must not crowd out the sign that the answer will ask for. */
function isWorthKeeping({ early, expectation, isAnswered }: Entry, sign: Sign): boolean {
  if (isAnswered || early.length >= EARLY_LIMIT) return false
  return sign.referenceId !== null || sign.interactionId === expectation.interactionId
}

function isDecisive({ referenceId, expectation }: Entry, sign: Sign): boolean {
  if (referenceId !== null && sign.referenceId === referenceId) return true
  const mayBeIt = sign.referenceId === null || referenceId === null
  return mayBeIt && sign.interactionId === expectation.interactionId && expectation.signs.includes(sign.what)
}

function isHint({ isAnswered, expectation }: Entry, { interactionId, what }: Sign): boolean {
  const { hints = [] } = expectation
  return isAnswered && interactionId === expectation.interactionId && hints.includes(what)
}
