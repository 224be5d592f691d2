import { myPlaceKey } from '@shared/domain/owner'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import type { Failure } from '@shared/failure'
import type { BoardState } from '../board/board-state'
import type { GwsClient } from '../gws/gws-client'

/** Who has an interaction that is not in `from` any more: the owner of the workbin it lies in by now (one's own place is nobody), or who took it. */
export function whoHas(board: BoardState, interactionId: string, from: WorkbinKey): string | undefined {
  const key = board.find(interactionId)?.row.workbinKey
  const ownerKey = key === undefined || key === from ? undefined : parseWorkbinKey(key)?.ownerKey
  const owner = ownerKey === myPlaceKey ? undefined : board.owners.get(ownerKey ?? '')
  return owner?.name ?? board.takers.of(interactionId)
}

/** What a pull that came too late is told about: the interaction, and where it lay. */
interface Lost {
  readonly interactionId: string
  readonly workbinKey: WorkbinKey
}

/**
 * The failure with what can be told of who was faster. Whoever opened it may have given it back by now: then nobody has it,
 * and the interaction itself says that it waits in a queue (state `Queued`) and since when.
 */
export async function toldWhoOrQueue(
  failure: Failure,
  { board, gws }: { readonly board: BoardState; readonly gws: Pick<GwsClient, 'interaction'> },
  { interactionId, workbinKey }: Lost,
): Promise<Failure> {
  const who = whoHas(board, interactionId, workbinKey)
  if (who !== undefined) return { ...failure, who }
  const seen = await gws.interaction(interactionId)
  const queuedAt = seen.ok && seen.value.state === 'Queued' ? seen.value.placedAt : null
  return queuedAt === null ? failure : { ...failure, queuedAt }
}
