import { computed, onScopeDispose, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import { useBoardStore } from '@/features/board/board.store'
import { useSessionStore } from '@/features/session/session.store'
import { ownerKeyOf } from '@shared/domain/owner'
import type { TransferTargets } from '@shared/domain/transfer'
import type { WorkbinKey } from '@shared/domain/workbin'
import type { Failure } from '@shared/failure'
import { targetOptions, type TargetOption } from './target-options'

/** The targets for one interaction, and how far the server was heard about them. */
export interface TargetList {
  readonly options: ComputedRef<readonly TargetOption[]>
  readonly isLoading: ShallowRef<boolean>
  /** Why the queues are not known; people and workbins are offered all the same. */
  readonly failure: ShallowRef<Failure | null>
  /** False as long as the server has not said otherwise. */
  readonly canAddToAgentWorkbin: ComputedRef<boolean>
}

const nothingTold: TransferTargets = { queues: [], canAddToAgentWorkbin: false }

/**
 * Lists where an interaction can go, as the board stands at this moment: the list holds still while somebody reads it.
 * @param from where it lies now; null when it is held
 */
export function useTargetOptions(from: WorkbinKey | null): TargetList {
  const bridge = useBridge()
  const board = useBoardStore()
  const session = useSessionStore()
  const told = shallowRef(nothingTold)
  const isLoading = shallowRef(true)
  const failure = shallowRef<Failure | null>(null)
  let isOver = false

  async function load(): Promise<void> {
    const result = await bridge.transfers.targets()
    if (isOver) return
    isLoading.value = false
    if (result.ok) told.value = result.value
    else failure.value = result.failure
  }

  onScopeDispose(() => {
    isOver = true
  })
  void load()

  const options = computed(() => {
    const me = session.session.user
    return targetOptions({
      ...{ owners: board.owners, workbins: board.workbins, from, targets: told.value },
      countOf: (key) => board.totals.of(key).count,
      myOwnerKey: me ? ownerKeyOf('Agent', me.userId) : null,
    })
  })
  return {
    options,
    isLoading,
    failure,
    canAddToAgentWorkbin: computed(() => told.value.canAddToAgentWorkbin),
  }
}
