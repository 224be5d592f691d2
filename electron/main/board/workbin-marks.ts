import { workbinKeyOf, type Workbin } from '@shared/domain/workbin'
import type { BoardState } from './board-state'
import type { OwnerPlan } from './directory'

/** Changes each workbin of the plan by what is told for its id. */
export function markWorkbins(
  state: BoardState,
  { ownerKey, workbinIds }: OwnerPlan,
  changeOf: (workbinId: string) => Parameters<BoardState['updateWorkbin']>[1],
): void {
  for (const id of workbinIds) state.updateWorkbin(workbinKeyOf(ownerKey, id), changeOf(id))
}

/** Workbins of the plan in one of these states wait to be read: as stale, when they were read before. */
export function letWait(
  state: BoardState,
  { ownerKey, workbinIds }: OwnerPlan,
  statuses: readonly Workbin['status'][],
): void {
  for (const id of workbinIds) {
    const known = state.workbins.get(workbinKeyOf(ownerKey, id))
    if (!known || !statuses.includes(known.status)) continue
    state.updateWorkbin(known.key, { status: known.asOf === null ? 'waiting' : 'stale' })
  }
}

/** What failed of the plan; all of it when nothing did. */
export function failedPart(state: BoardState, plan: OwnerPlan): OwnerPlan {
  const workbinIds = plan.workbinIds.filter(
    (id) => state.workbins.get(workbinKeyOf(plan.ownerKey, id))?.status === 'failed',
  )
  return workbinIds.length === 0 ? plan : { ...plan, workbinIds }
}
