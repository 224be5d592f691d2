import { useActiveElement, useTimeoutFn } from '@vueuse/core'
import { onMounted, onScopeDispose, watch } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import { useSessionStore } from '@/features/session/session.store'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import { useBoardStore } from './board.store'
import type { ScrollPlace } from './board-choice'
import { useOverviewStore } from './overview/overview.store'
import type { BoardChoice } from './shown-board'

/** How a window looks at the board. Texts and ids of customers' work: it stays in memory and goes to no disk. */
interface Look {
  readonly whose: string
  readonly choice: BoardChoice
  readonly collapsed: readonly string[]
  readonly selectedId: string | null
  readonly selected: readonly string[]
  readonly scrolledTo: ScrollPlace | null
  readonly isOverview: boolean
  readonly isPaused: boolean
  readonly isInGrid: boolean
}

const KEEP_AFTER_MS = 500
/** As many as can be moved together. */
const MOST_SELECTED = 10_000

/**
 * Lets main remember how the window looks at the board: when the page is loaded again it finds that again; another window
 * and the next start do not, nor does anybody else who signs in. Returns whether there was something to go on with.
 */
export function useKeptLook(): boolean {
  const board = useBoardStore()
  const bridge = useBridge()
  const session = useSessionStore()
  const overview = useOverviewStore()
  const transfers = useTransfersStore()
  const focused = useActiveElement()
  const isInGrid = (): boolean => Boolean(focused.value?.closest('[role=grid]'))
  const whose = (): string => JSON.stringify([session.session.user?.server, session.session.user?.userId])

  function look(): Look {
    const { node, filter, order, grouping, collapsed, selectedId, scrolledTo } = board
    const isFew = board.selectedCount <= MOST_SELECTED
    const selected = isFew ? board.selectedRows().map(({ id }) => id) : []
    return {
      ...{ whose: whose(), choice: { node, filter, order, grouping }, collapsed: [...collapsed] },
      ...{ selectedId, selected, scrolledTo, isOverview: overview.isOpen },
      ...{ isPaused: board.pausedAt !== null, isInGrid: isInGrid() },
    }
  }

  function goOn(before: Look): void {
    const { choice, collapsed, selectedId, selected, scrolledTo, isOverview } = before
    board.look(board.knows(choice.node) ? choice : { ...choice, node: { kind: 'all' } })
    board.collapse(collapsed)
    const isThere = selectedId !== null && (board.find(selectedId) ?? transfers.heldById.has(selectedId))
    board.select(isThere ? selectedId : null)
    const ids = new Set(selected)
    board.selectWhere(({ row }) => ids.has(row.id))
    board.scrolledTo = scrolledTo
    overview.isOpen = isOverview
    if (before.isPaused) board.pause(Date.now())
    if (before.isInGrid) onMounted(() => document.querySelector<HTMLElement>('[role=grid]')?.focus())
  }

  const kept = JSON.parse(board.keptLook ?? 'null') as Look | null
  board.keptLook = null
  const isMine = kept?.whose === whose()
  if (isMine) goOn(kept)
  const { isPending, start } = useTimeoutFn(
    () => void bridge.window.keepLook({ look: JSON.stringify(look()) }),
    KEEP_AFTER_MS,
    { immediate: false },
  )
  watch(
    () => [
      ...[board.node, board.filter, board.order, board.grouping, board.collapsed, board.selectedId],
      ...[board.selectionVersion, board.scrolledTo, overview.isOpen, board.pausedAt, isInGrid()],
    ],
    () => {
      if (!isPending.value) start()
    },
  )
  onScopeDispose(() => {
    if (!session.isSignedIn) void bridge.window.keepLook({ look: null })
  })
  return isMine
}
