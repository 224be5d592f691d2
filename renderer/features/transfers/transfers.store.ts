import { defineStore } from 'pinia'
import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import type { MediaKind } from '@shared/domain/media'
import type { HeldInteraction, MoveReport, TransferTarget } from '@shared/domain/transfer'
import type { WorkbinKey } from '@shared/domain/workbin'
import type { Failure } from '@shared/failure'
import type { TargetOption } from './target-options'

/** What the person is moving, kept from the moment of asking: the row may be gone when the answer comes. */
export interface MoveSubject {
  readonly id: string
  readonly media: MediaKind
  readonly subject: string
  readonly customer: string
  /** Empty when unknown. */
  readonly segment: string
  /** Where it lies, for a pull; null for what is held already. */
  readonly workbinKey: WorkbinKey | null
}

/** How a move came out: the report of main, or why main could not even start. */
export type MoveOutcome =
  | { readonly type: 'report'; readonly report: MoveReport }
  | { readonly type: 'failure'; readonly failure: Failure; readonly target: TransferTarget }

/** The one open reassign dialog: choosing a target, moving, or showing an outcome that needs attention. */
export type MoveDialog =
  | { readonly step: 'choosing'; readonly subject: MoveSubject; readonly chosen?: TargetOption }
  | { readonly step: 'moving'; readonly subject: MoveSubject; readonly target: TransferTarget }
  | { readonly step: 'outcome'; readonly subject: MoveSubject; readonly outcome: MoveOutcome }

/** The state of the transfers store. */
export interface TransfersState {
  readonly held: ShallowRef<readonly HeldInteraction[]>
  readonly heldById: ComputedRef<ReadonlyMap<string, HeldInteraction>>
  readonly problems: ComputedRef<number>
  readonly busy: ShallowRef<ReadonlySet<string>>
  readonly dialog: ShallowRef<MoveDialog | null>
  readonly replace: (list: readonly HeldInteraction[]) => void
  readonly setBusy: (id: string, isBusy: boolean) => void
  readonly show: (next: MoveDialog | null) => void
}

/** What the supervisor holds, what is being moved just now, and the open reassign dialog. */
export const useTransfersStore = defineStore('transfers', (): TransfersState => {
  const held = shallowRef<readonly HeldInteraction[]>([])
  const busy = shallowRef<ReadonlySet<string>>(new Set())
  const dialog = shallowRef<MoveDialog | null>(null)
  const heldById = computed(() => new Map(held.value.map((item) => [item.id, item])))
  const problems = computed(() => held.value.filter((item) => item.problem).length)

  /** Makes the list what main says; main sorts it, problems first. */
  function replace(list: readonly HeldInteraction[]): void {
    held.value = list
  }

  /** Marks an interaction as being moved, or not any more. */
  function setBusy(id: string, isBusy: boolean): void {
    const next = new Set(busy.value)
    if (isBusy) next.add(id)
    else next.delete(id)
    busy.value = next
  }

  /** Opens, changes or (with null) closes the dialog. */
  function show(next: MoveDialog | null): void {
    dialog.value = next
  }

  return { held, heldById, problems, busy, dialog, replace, setBusy, show }
})
