import { defineStore } from 'pinia'
import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import type { Batch, BatchChange, BatchOrder, BatchPlan } from '@shared/domain/batch'
import type { OwnerKey } from '@shared/domain/owner'
import type { Failure } from '@shared/failure'
import type { MoveSubject } from '../transfers.store'
import { afterChange } from './batch-summary'
import type { SpreadChoice } from './spread-choice'

/** What a bulk is for: it decides the title, and what the list of targets begins with. */
export type BatchPurpose =
  { readonly kind: 'reassign' | 'pull' | 'queue' } | { readonly kind: 'empty'; readonly ownerKey: OwnerKey }

/** What was chosen for a bulk so far; kept while the preview is looked at, so that one can go back. */
export interface BatchDraft {
  readonly purpose: BatchPurpose
  readonly subjects: readonly MoveSubject[]
  readonly choice: SpreadChoice
  readonly nickname: string
  readonly reason: string
  readonly saveLastAgent: boolean
}

/** The one open dialog for bulks. A plan is null until main has answered. */
export type BatchDialogStep =
  | { readonly step: 'choosing'; readonly draft: BatchDraft }
  | {
      readonly step: 'preview'
      readonly draft: BatchDraft
      readonly order: BatchOrder
      readonly plan: BatchPlan | null
      readonly failure: Failure | null
    }
  | { readonly step: 'shown'; readonly batchId: string }

/** The state of the batches store. */
export interface BatchesState {
  readonly batches: ShallowRef<ReadonlyMap<string, Batch>>
  /** The batch of several that was started last, until it is put away. */
  readonly latest: ComputedRef<Batch | null>
  /** The batches that this window began: it tells how they end. */
  readonly begun: ShallowRef<ReadonlySet<string>>
  readonly dialog: ShallowRef<BatchDialogStep | null>
  /** What is known of interactions that were moved: their rows may be gone. */
  readonly subjects: ShallowRef<ReadonlyMap<string, MoveSubject>>
  readonly replace: (list: readonly Batch[]) => void
  readonly apply: (change: BatchChange) => void
  readonly begin: (batchId: string, subjects: readonly MoveSubject[]) => void
  readonly putAway: (batchId: string) => void
  readonly show: (next: BatchDialogStep | null) => void
}

/** The batches that run or have run, and the open dialog about one of them. */
export const useBatchesStore = defineStore('batches', (): BatchesState => {
  const batches = shallowRef<ReadonlyMap<string, Batch>>(new Map())
  const begun = shallowRef<ReadonlySet<string>>(new Set())
  const putAwayIds = shallowRef<ReadonlySet<string>>(new Set())
  const subjects = shallowRef<ReadonlyMap<string, MoveSubject>>(new Map())
  const dialog = shallowRef<BatchDialogStep | null>(null)
  const latest = computed(() => {
    const all = [...batches.value.values()].filter(({ id, total }) => total > 1 && !putAwayIds.value.has(id))
    return all.reduce<Batch | null>(
      (last, batch) => (last && last.startedAt > batch.startedAt ? last : batch),
      null,
    )
  })

  /** Makes the list what main says. */
  function replace(list: readonly Batch[]): void {
    batches.value = new Map(list.map((batch) => [batch.id, batch]))
  }

  /** Carries a batch on. */
  function apply(change: BatchChange): void {
    const { id } = change.head
    batches.value = new Map([...batches.value, [id, afterChange(batches.value.get(id), change)]])
  }

  /** Notes that this window began a batch. */
  function begin(batchId: string, moved: readonly MoveSubject[]): void {
    begun.value = new Set([...begun.value, batchId])
    subjects.value = new Map([...subjects.value, ...moved.map((one) => [one.id, one] as const)])
  }

  /** The person has seen how it ended. */
  function putAway(batchId: string): void {
    putAwayIds.value = new Set([...putAwayIds.value, batchId])
  }

  /** Opens, changes or (with null) closes the dialog. */
  function show(next: BatchDialogStep | null): void {
    dialog.value = next
  }

  return { batches, latest, begun, dialog, subjects, replace, apply, begin, putAway, show }
})
