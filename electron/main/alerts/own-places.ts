import type { LoggedDeed } from '@shared/domain/action-log'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'

/** So late a board that has to read many people again may learn where something was put, ms. */
const AWAITED_MS = 120_000

/**
 * Remembers where this console put what: without a line nobody tells the board, and a reading finds it long afterwards. It
 * owns what it remembers; `isRecent` is whether this console has just moved an interaction.
 */
export class OwnPlaces {
  readonly #isRecent: (interactionId: string) => boolean
  readonly #places = new Map<string, WorkbinKey>()
  /** What the board has not told there yet, with when it was put, ms since the epoch. */
  readonly #awaited = new Map<string, { readonly workbinKey: WorkbinKey; readonly at: number }>()

  constructor(isRecent: (interactionId: string) => boolean) {
    this.#isRecent = isRecent
  }

  /** Takes note of something that was just done. `toldAt` is where the board tells it to lie; `now` is ms since the epoch. */
  note(deed: LoggedDeed, toldAt: WorkbinKey | undefined, now: number): void {
    const { interactionId: id } = deed
    const place = placeAfter(deed)
    this.#places.delete(id)
    this.#awaited.delete(id)
    for (const [oldest, { at }] of this.#awaited) {
      if (now - at < AWAITED_MS) break
      this.#awaited.delete(oldest)
    }
    if (place === null || !parseWorkbinKey(place)) return
    this.#places.set(id, place)
    if (place !== toldAt) this.#awaited.set(id, { workbinKey: place, at: now })
  }

  /** The board tells that it lies there: whether that is this console's doing, of which it had not told before. */
  isAwaited(interactionId: string, workbinKey: WorkbinKey, now: number): boolean {
    const awaited = this.#awaited.get(interactionId)
    this.#awaited.delete(interactionId)
    return awaited?.workbinKey === workbinKey && now - awaited.at < AWAITED_MS
  }

  /** Whether this console put it there. */
  isAt(interactionId: string, workbinKey: WorkbinKey): boolean {
    return this.#places.get(interactionId) === workbinKey
  }

  /** Forgets what is so long ago that the board has heard of it. */
  forgetOld(): void {
    for (const id of this.#places.keys()) if (!this.#isRecent(id)) this.#places.delete(id)
  }

  clear(): void {
    this.#places.clear()
    this.#awaited.clear()
  }
}

function placeAfter({ action, outcome, from, to }: LoggedDeed): string | null {
  if (!['placed', 'put-back', 'unconfirmed'].includes(outcome)) return null
  return action === 'put-back' || outcome === 'put-back' ? from : to
}
