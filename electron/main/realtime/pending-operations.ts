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
  /** Signs that count only once the server has taken the request: somebody else may cause them too. */
  readonly signsAfterAnswer?: readonly string[]
  readonly timeoutMs: number
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
  readonly settle: (outcome: Outcome) => void
}

const EARLY_LIMIT = 100

/** Creates the table. It owns the waits of one sign-in. */
export function createPendingOperations(): PendingOperations {
  const entries = new Set<Entry>()

  const tryToSettle = (entry: Entry, sign: Sign): boolean => {
    const byReference = entry.referenceId !== null && sign.referenceId === entry.referenceId
    const bySign =
      sign.interactionId === entry.expectation.interactionId &&
      (sign.referenceId === null || entry.referenceId === null) &&
      signsOf(entry).includes(sign.what)
    if (!byReference && !bySign) return false
    entry.settle(
      sign.failure ? { type: 'refused', failure: sign.failure } : { type: 'confirmed', what: sign.what },
    )
    return true
  }

  return {
    expect: (expectation) => {
      let settle: (outcome: Outcome) => void = () => undefined
      const settled = new Promise<Outcome>((resolve) => (settle = resolve))
      const timer = setTimeout(() => entry.settle({ type: 'unconfirmed' }), expectation.timeoutMs)
      const entry: Entry = {
        expectation,
        early: [],
        referenceId: null,
        isAnswered: false,
        settle: (outcome) => {
          clearTimeout(timer)
          entries.delete(entry)
          settle(outcome)
        },
      }
      entries.add(entry)
      return {
        answeredWith: (referenceId) => {
          entry.referenceId = referenceId
          entry.isAnswered = true
          entry.early.find((sign) => tryToSettle(entry, sign))
        },
        outcome: settled,
        cancel: () => entry.settle({ type: 'unconfirmed' }),
      }
    },
    offer: (sign) => {
      let isOwn = false
      for (const entry of [...entries]) {
        if (tryToSettle(entry, sign)) isOwn = true
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

function signsOf(entry: Entry): readonly string[] {
  const { signs, signsAfterAnswer = [] } = entry.expectation
  return entry.isAnswered ? [...signs, ...signsAfterAnswer] : signs
}
