import type { LoggedDeed } from '@shared/domain/action-log'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'

/**
 * Remembers where this console put what: without a line nobody tells the board, and a reading finds it long afterwards. It
 * owns what it remembers; `isRecent` is whether this console has just moved an interaction.
 */
export class OwnPlaces {
  readonly #isRecent: (interactionId: string) => boolean
  readonly #places = new Map<string, WorkbinKey>()

  constructor(isRecent: (interactionId: string) => boolean) {
    this.#isRecent = isRecent
  }

  /** Takes note of something that was just done. */
  note(deed: LoggedDeed): void {
    const place = placeAfter(deed)
    if (place === null || !parseWorkbinKey(place)) this.#places.delete(deed.interactionId)
    else this.#places.set(deed.interactionId, place)
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
  }
}

function placeAfter({ action, outcome, from, to }: LoggedDeed): string | null {
  if (!['placed', 'put-back', 'unconfirmed'].includes(outcome)) return null
  return action === 'put-back' || outcome === 'put-back' ? from : to
}
