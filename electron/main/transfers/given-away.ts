import type { ActionLogEntry, LoggedDeed } from '@shared/domain/action-log'
import type { InteractionRow } from '@shared/domain/interaction'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import type { BoardState } from '../board/board-state'

/** What still lies where this console put it; `since` is ms since the epoch. */
export interface LyingInteraction {
  readonly row: InteractionRow
  readonly workbinKey: WorkbinKey
  readonly since: number
}

interface Given {
  readonly workbinKey: WorkbinKey
  readonly since: number
}

/** The board may hear of the arrival after the move is confirmed: a large one that has to look for it among many, long after. */
const ARRIVAL_MS = 120_000
/** The clocks of server and console may differ by so much. */
const CLOCKS_MS = 300_000

/**
 * Remembers what this console gave to workbins until it has left them: then it was opened, or moved on, and both is
 * somebody's doing. It owns what it remembers. As long as a workbin has not been read, nothing of it is forgotten.
 */
export class GivenAway {
  readonly #board: BoardState
  readonly #now: () => number
  readonly #given = new Map<string, Given>()
  /** What was done since the last `clear`: older words about it count no more. */
  readonly #touched = new Set<string>()

  constructor(board: BoardState, now: () => number) {
    this.#board = board
    this.#now = now
  }

  /** Takes note of something that was just done. */
  note(deed: LoggedDeed): void {
    if (deed.outcome !== 'placed') return
    this.#touched.add(deed.interactionId)
    note(this.#given, deed, this.#now())
  }

  /** Takes up what was done before the last start, in any order. */
  recall(entries: readonly ActionLogEntry[]): void {
    const before = new Map<string, Given>()
    const inOrder = entries.map((entry) => ({ entry, at: Date.parse(entry.at) })).sort((a, b) => a.at - b.at)
    for (const { entry, at } of inOrder) if (entry.outcome === 'placed') note(before, entry, at)
    for (const [id, given] of before) if (!this.#touched.has(id)) this.#given.set(id, given)
  }

  /** What still lies where it was put. */
  lying(): readonly LyingInteraction[] {
    const lying: LyingInteraction[] = []
    for (const [id, given] of this.#given) {
      const row = this.#board.find(id)?.row
      if (row && isWhere(row, given)) lying.push({ row, ...given })
      else if (this.#isKnownGone(given)) this.#given.delete(id)
    }
    return lying
  }

  /** Forgets everything. */
  clear(): void {
    this.#given.clear()
    this.#touched.clear()
  }

  #isKnownGone({ workbinKey, since }: Given): boolean {
    const isRead = this.#board.workbins.get(workbinKey)?.status === 'live'
    return isRead && this.#now() - since > ARRIVAL_MS
  }
}

function note(given: Map<string, Given>, { action, interactionId, to }: LoggedDeed, at: number): void {
  const isGiven = action !== 'undo' && to !== null && parseWorkbinKey(to) !== undefined
  if (isGiven) given.set(interactionId, { workbinKey: to, since: at })
  else given.delete(interactionId)
}

/** One that lies there since much later was taken meanwhile, and came back. */
function isWhere({ workbinKey, placedAt }: InteractionRow, given: Given): boolean {
  return workbinKey === given.workbinKey && (placedAt ?? 0) - given.since <= CLOCKS_MS
}
