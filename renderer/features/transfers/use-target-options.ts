import { computed, onScopeDispose, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useBoardStore } from '@/features/board/board.store'
import { useSessionStore } from '@/features/session/session.store'
import { nameOrder } from '@/ui/name-order'
import type { MediaKind } from '@shared/domain/media'
import { ownerKeyOf, type OwnerKey } from '@shared/domain/owner'
import type { TransferTarget, TransferTargets } from '@shared/domain/transfer'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
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

/** What is to be moved, as far as the list of targets depends on it. */
export interface TargetsFor {
  /** Where it lies now; null when it is held, or lies in several workbins. */
  readonly from: WorkbinKey | null
  /** Whether keeping it is a choice: not for what is held already. */
  readonly canKeep: boolean
  /** The media of what the choice is about at this moment. */
  readonly media: () => ReadonlySet<MediaKind>
  /** Nothing is offered that belongs to this owner, whose workbins are emptied. */
  readonly notTo?: OwnerKey
}

/** Lists where something can go, as the board stands at this moment: the list holds still while somebody reads it. */
export function useTargetOptions({ from, canKeep, media, notTo }: TargetsFor): TargetList {
  const bridge = useBridge()
  const board = useBoardStore()
  const session = useSessionStore()
  const { locale } = useI18n()
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
    const all = targetOptions({
      ...{ owners: board.owners, workbins: board.workbins, targets: told.value },
      ...{ from, canKeep, media: media() },
      byName: nameOrder(locale.value).compare,
      countOf: (key) => board.totals.of(key).count,
      myOwnerKey: me ? ownerKeyOf('Agent', me.userId) : null,
    })
    return notTo === undefined ? all : all.filter(({ target }) => ownerOfTarget(target) !== notTo)
  })
  return {
    options,
    isLoading,
    failure,
    canAddToAgentWorkbin: computed(() => told.value.canAddToAgentWorkbin),
  }
}

function ownerOfTarget(target: TransferTarget): OwnerKey | undefined {
  if (target.kind === 'agent') return target.ownerKey
  return target.kind === 'workbin' ? parseWorkbinKey(target.workbinKey)?.ownerKey : undefined
}
