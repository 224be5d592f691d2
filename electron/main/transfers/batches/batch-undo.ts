import type { BatchItem } from '@shared/domain/batch'
import type { TransferTarget } from '@shared/domain/transfer'
import type { WorkbinKey } from '@shared/domain/workbin'
import type { BoardState } from '../../board/board-state'
import type { Work } from './batch-runner'

/** How one item is taken back. `from` null: out of the supervisor's hands. */
export interface UndoPart {
  readonly item: BatchItem
  readonly from: WorkbinKey | null
  readonly target: TransferTarget
  readonly work: Work
}

const LOOK_EVERY_MS = 100
const MOST_LOOKS = 40

/** What of a batch can be taken back, and how: pulled out of the target and given back, or put back from the hands. */
export function undoing(items: readonly BatchItem[]): readonly UndoPart[] {
  return items.flatMap((item) => undoOf(item) ?? [])
}

function undoOf(item: BatchItem): UndoPart | undefined {
  const { state, noUndo, from, target } = item
  if (noUndo) return undefined
  const origin: TransferTarget = from === null ? { kind: 'me' } : { kind: 'workbin', workbinKey: from }
  if (state === 'moved' && target.kind === 'workbin') {
    const { workbinKey } = target
    return { item, from: workbinKey, target: origin, work: { how: 'move', from: workbinKey } }
  }
  if (state === 'kept' && from !== null)
    return { item, from: null, target: origin, work: { how: 'put-back' } }
  return undefined
}

/**
 * A move may be confirmed before the board hears of the arrival: an interaction that is nowhere on the board gets some
 * seconds to appear. One that is seen elsewhere does not: somebody moved it on.
 */
export async function untilOnBoard(
  { board, schedule }: { board: BoardState; schedule: (run: () => void, delayMs: number) => void },
  { interactionId }: BatchItem,
  works: ReadonlyMap<string, Work>,
): Promise<void> {
  if (works.get(interactionId)?.how !== 'move') return
  for (let looks = 0; looks < MOST_LOOKS && !board.find(interactionId); looks += 1) {
    await new Promise<void>((resolve) => schedule(resolve, LOOK_EVERY_MS))
  }
}
