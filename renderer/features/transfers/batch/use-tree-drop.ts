import { nameOrder } from '@/ui/name-order'
import { computed, onScopeDispose, shallowRef, watch, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useBoardStore } from '@/features/board/board.store'
import { useSessionStore } from '@/features/session/session.store'
import { ownerKeyOf } from '@shared/domain/owner'
import { targetOptions, type TargetOption } from '../target-options'
import { usePlaceNames } from '../use-place-names'
import { useDragStore } from './drag.store'
import { verdictOn, type DropPlace, type DropRules, type DropVerdict } from './drop-verdict'
import { useRowMoves } from './use-row-moves'
import { formatNumber } from '@/ui/number.format'

/** A line of the tree, as far as dropping on it matters. */
export interface DropLine {
  readonly id: string
  readonly place: DropPlace
}

/** How a line looks while rows are dragged. */
export type DropLook = 'none' | 'possible' | 'barred' | 'here' | 'here-barred'

/** Lets rows be dropped on the tree. */
export interface TreeDrop {
  readonly isDragging: ComputedRef<boolean>
  readonly lookOf: (line: DropLine) => DropLook
  /** What letting go here would do, or why nothing; empty while nothing is dragged over a line. */
  readonly note: ComputedRef<string>
  readonly over: (event: DragEvent, line: DropLine | undefined) => void
  readonly leave: () => void
  readonly drop: (event: DragEvent, line: DropLine | undefined) => void
}

/** Judges each line of the tree while rows are dragged, and asks for the move when they are let go. */
export function useTreeDrop(): TreeDrop {
  const drag = useDragStore()
  const names = usePlaceNames()
  const { give } = useRowMoves()
  const { t } = useI18n()
  const { rules, look } = useDropRules()
  const here = shallowRef<DropLine | null>(null)
  const isDragging = computed(() => drag.rows.length > 0)

  watch(isDragging, (begins) => {
    here.value = null
    if (begins) void look()
  })
  const verdict = ({ place }: DropLine): DropVerdict => verdictOn(place, drag.rows, rules.value)

  function lookOf(line: DropLine): DropLook {
    if (!isDragging.value) return 'none'
    const { canDrop } = verdict(line)
    if (here.value?.id === line.id) return canDrop ? 'here' : 'here-barred'
    return canDrop ? 'possible' : 'barred'
  }

  const note = computed(() => {
    if (!isDragging.value || !here.value) return ''
    const judged = verdict(here.value)
    if (!judged.canDrop) return t(`batches.drag.bar.${judged.why}`)
    const { length } = drag.rows
    return t(
      'batches.drag.give',
      { n: formatNumber(length), target: names.target(judged.option.target) },
      length,
    )
  })

  return {
    ...{ isDragging, lookOf, note },
    over: (event, line) => {
      if (!isDragging.value) return
      here.value = line ?? null
      if (!line || !verdict(line).canDrop) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'move'
    },
    leave: () => {
      here.value = null
    },
    drop: (event, line) => {
      const judged = line && verdict(line)
      const { rows } = drag
      if (!judged?.canDrop) return
      event.preventDefault()
      drag.rows = []
      void give(rows, judged.option)
    },
  }
}

/** Lists every target anew when asked to: the list holds still while something is dragged. */
function useDropRules(): { readonly rules: ComputedRef<DropRules>; readonly look: () => Promise<void> } {
  const bridge = useBridge()
  const board = useBoardStore()
  const drag = useDragStore()
  const session = useSessionStore()
  const { locale } = useI18n()
  const options = shallowRef<readonly TargetOption[]>([])
  let isOver = false
  onScopeDispose(() => {
    isOver = true
  })

  const myOwnerKey = computed(() => {
    const { user } = session.session
    return user ? ownerKeyOf('Agent', user.userId) : null
  })
  async function look(): Promise<void> {
    const told = await bridge.transfers.targets()
    if (isOver) return
    options.value = targetOptions({
      ...{ owners: board.owners, workbins: board.workbins, from: null, canKeep: true },
      media: new Set(drag.rows.map(({ media }) => media)),
      targets: told.ok ? told.value : { queues: [], canAddToAgentWorkbin: false },
      countOf: (key) => board.totals.of(key).count,
      myOwnerKey: myOwnerKey.value,
      byName: nameOrder(locale.value).compare,
    })
  }

  return {
    rules: computed(() => ({
      ...{ options: options.value, owners: board.owners, myOwnerKey: myOwnerKey.value },
    })),
    look,
  }
}
