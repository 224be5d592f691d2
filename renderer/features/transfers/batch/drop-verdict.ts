import type { Owner, OwnerKey } from '@shared/domain/owner'
import type { InteractionRow } from '@shared/domain/interaction'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import type { TargetBar, TargetOption } from '../target-options'

/** What rows are dragged over: an owner or a workbin of the tree; null for a line that stands for many. */
export type DropPlace =
  | { readonly kind: 'owner'; readonly key: OwnerKey }
  | { readonly kind: 'workbin'; readonly key: WorkbinKey }
  | null

/** Why rows cannot be dropped there. */
export type DropBar = TargetBar | 'stands-for-many' | 'several-workbins' | 'no-workbin'

/** Whether rows can be dropped there, and what that would mean. */
export type DropVerdict =
  | { readonly canDrop: true; readonly option: TargetOption }
  | { readonly canDrop: false; readonly why: DropBar }

/** What a verdict is made from: every target there is, and who the supervisor is. */
export interface DropRules {
  readonly options: readonly TargetOption[]
  readonly owners: ReadonlyMap<OwnerKey, Owner>
  readonly myOwnerKey: OwnerKey | null
}

/**
 * Judges a drop as the list of targets would: an agent is given it directly, one's own name means keeping it, and a
 * group with one workbin stands for that workbin.
 */
export function verdictOn(place: DropPlace, rows: readonly InteractionRow[], rules: DropRules): DropVerdict {
  if (!place) return refused('stands-for-many')
  if (place.kind === 'workbin') return onWorkbin(place.key, rows, rules)
  const id = place.key === rules.myOwnerKey ? 'me' : place.key
  const direct = rules.options.find((option) => option.id === id)
  if (direct) return judged(direct)
  const beneath = rules.options.filter(
    ({ target }) => target.kind === 'workbin' && parseWorkbinKey(target.workbinKey)?.ownerKey === place.key,
  )
  const [only] = beneath
  if (!only || only.target.kind !== 'workbin') return refused('no-workbin')
  return beneath.length > 1 ? refused('several-workbins') : onWorkbin(only.target.workbinKey, rows, rules)
}

function onWorkbin(key: WorkbinKey, rows: readonly InteractionRow[], { options }: DropRules): DropVerdict {
  if (rows.every(({ workbinKey }) => workbinKey === key)) return refused('lies-here')
  const option = options.find(({ target }) => target.kind === 'workbin' && target.workbinKey === key)
  return option ? judged(option) : refused('no-workbin')
}

function judged(option: TargetOption): DropVerdict {
  return option.bar ? refused(option.bar) : { canDrop: true, option }
}

function refused(why: DropBar): DropVerdict {
  return { canDrop: false, why }
}
