import type { DirectoryProblem } from '@shared/domain/board'
import { parseOwnerKey, type OwnerKey, type OwnerKind } from '@shared/domain/owner'
import type { WorkbinKey } from '@shared/domain/workbin'
import { workbinKeyOf } from '@shared/domain/workbin'
import type { Directory, OwnerPlan } from './directory'

/** Who and what is not there any more, and who is there that was not, or has other workbins. */
export interface DirectoryDifference {
  readonly ownersGone: readonly OwnerKey[]
  readonly workbinsGone: readonly WorkbinKey[]
  readonly toRead: readonly OwnerPlan[]
}

const kindOfPart: Readonly<Record<DirectoryProblem['part'], OwnerKind>> = {
  agents: 'Agent',
  'agent-groups': 'AgentGroup',
  'place-groups': 'PlaceGroup',
}

/**
 * Compares a fresh directory with the plans in use. Owners of a kind that the server did not tell this time stay as they
 * are: silence is not the news that somebody left.
 */
export function directoryDifference(
  known: ReadonlyMap<OwnerKey, OwnerPlan>,
  { plans, problems }: Pick<Directory, 'plans' | 'problems'>,
): DirectoryDifference {
  const untold = new Set(problems.map(({ part }) => kindOfPart[part]))
  const fresh = new Map(plans.map((plan) => [plan.ownerKey, plan]))
  const ownersGone: OwnerKey[] = []
  const workbinsGone: WorkbinKey[] = []
  for (const [ownerKey, { workbinIds }] of known) {
    const kind = parseOwnerKey(ownerKey)?.kind
    const now = fresh.get(ownerKey)
    if (now) {
      const lost = workbinIds.filter((id) => !now.workbinIds.includes(id))
      workbinsGone.push(...lost.map((id) => workbinKeyOf(ownerKey, id)))
    } else if (!kind || !untold.has(kind)) ownersGone.push(ownerKey)
  }
  const toRead = plans.filter(({ ownerKey, workbinIds }) => {
    const before = known.get(ownerKey)
    return !before || workbinIds.some((id) => !before.workbinIds.includes(id))
  })
  return { ownersGone, workbinsGone, toRead }
}
