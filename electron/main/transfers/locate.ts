import type { FoundAt, TransferTarget } from '@shared/domain/transfer'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import { fail, ok, type Result } from '@shared/result'
import type { BoardState } from '../board/board-state'
import { addressOf } from '../board/directory'
import type { GwsClient, Me } from '../gws/gws-client'

/** What is being looked for: an interaction, where it came from and where it was to go. */
export interface Sought {
  readonly interactionId: string
  readonly from: WorkbinKey | null
  readonly target: TransferTarget | null
}

/** What looking needs. */
export interface LocateOptions {
  readonly gws: GwsClient
  readonly me: Pick<Me, 'userId'>
  readonly board: BoardState
}

/**
 * Looks where interactions are: in this user's hands, in the workbins they came from or were to go to, elsewhere on the
 * board. Reads each workbin once; what cannot be told because a workbin cannot be read is left out.
 */
export async function locate(
  { gws, me, board }: LocateOptions,
  sought: readonly Sought[],
  isHeld: (interactionId: string) => boolean,
): Promise<ReadonlyMap<string, FoundAt>> {
  const readings = new Map<WorkbinKey, Promise<Result<ReadonlySet<string>>>>()
  const idsIn = (key: WorkbinKey): Promise<Result<ReadonlySet<string>>> => {
    const reading = readings.get(key) ?? readIds({ gws, me }, key)
    readings.set(key, reading)
    return reading
  }
  const found = new Map<string, FoundAt>()
  await Promise.all(
    sought.map(async ({ interactionId, from, target }) => {
      if (isHeld(interactionId)) return void found.set(interactionId, 'with-me')
      const goal = target?.kind === 'workbin' ? target.workbinKey : null
      for (const [key, place] of [...[[goal, 'at-target'] as const, [from, 'in-origin'] as const]]) {
        if (key === null) continue
        const ids = await idsIn(key)
        if (!ids.ok) return undefined
        if (ids.value.has(interactionId)) return void found.set(interactionId, place)
      }
      found.set(interactionId, board.find(interactionId) ? 'elsewhere' : 'not-found')
    }),
  )
  return found
}

async function readIds(
  { gws, me }: Pick<LocateOptions, 'gws' | 'me'>,
  key: WorkbinKey,
): Promise<Result<ReadonlySet<string>>> {
  const parts = parseWorkbinKey(key)
  if (!parts) return fail('no-such-target', 'no workbin')
  const owner = addressOf({ kind: parts.ownerKind, id: parts.ownerId }, me)
  const contents = await gws.workbinContents(owner, [parts.workbinId])
  if (!contents.ok) return contents
  return ok(new Set(contents.value.get(parts.workbinId)?.map(({ id }) => id)))
}
