import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { TestConsole } from './signed-in'

/** What the board shows: the ids in each workbin, sorted; workbins without any are left out. */
export function shownOn(desk: Pick<TestConsole, 'service'>): Record<WorkbinKey, string[]> {
  const shown: Record<WorkbinKey, string[]> = {}
  for (const { id, workbinKey } of desk.service.state.snapshot().rows) (shown[workbinKey] ??= []).push(id)
  for (const ids of Object.values(shown)) ids.sort()
  return shown
}

/** What the server has in the same workbins. `Place:me` is the signed-in supervisor's place. */
export function truthOf(
  centre: ContactCentre,
  desk: Pick<TestConsole, 'service'>,
  myPlace: string,
): Record<WorkbinKey, string[]> {
  const truth: Record<WorkbinKey, string[]> = {}
  for (const key of desk.service.state.workbins.keys()) {
    const parts = parseWorkbinKey(key)
    if (!parts) continue
    const id = parts.ownerKind === 'Place' ? myPlace : parts.ownerId
    const owner = { kind: parts.ownerKind, id }
    const ids = [...centre.world.contents({ definitionId: parts.workbinId, owner })].sort()
    if (ids.length > 0) truth[key] = ids
  }
  return truth
}
