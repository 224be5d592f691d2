import { defineStore } from 'pinia'
import { computed, markRaw, ref, shallowRef, watch } from 'vue'
import { useSettingsStore } from '@/features/settings/settings.store'
import type { InteractionRow } from '@shared/domain/interaction'
import type { UserSettings } from '@shared/domain/settings'
import { createChosenBoard, type ChosenBoard } from './board-choice'
import type { BoardNode } from './board-node'
import { createBoardBeneath } from './board-beneath'
import { createBoardNews } from './board-news'
import { createBoardSelection } from './board-selection'
import { createBoardVersions } from './board-versions'
import { everything, ShownBoard, type BoardChoice, type BoardWords } from './shown-board'

/**
 * The board on screen: main's state as a mirror, and what this window shows of it. Maps are not reactive; whoever reads
 * them reads one of the versions, too.
 */
export const useBoardStore = defineStore('board', () => {
  const settings = useSettingsStore()
  const dueSoonMinutes = (): number => settings.settings.dueSoonMinutes
  const shown = markRaw(new ShownBoard(Date.now(), dueSoonMinutes))
  const { owners, workbins, rows, totals } = shown.mirror
  const pausedAt = ref<number | null>(null)
  const view = shallowRef(shown.view)
  const { version, contentsVersion, calmVersion, doing, reordering } = createBoardVersions(view)
  const chosen = createChosenBoard((choice: BoardChoice) => bringUpToDate(() => shown.choose(choice)))
  const selection = createBoardSelection(shown.view, version)
  let isGridHeld = false
  followSettings(() => settings.settings, chosen)

  /** Shows the present. Whoever pauses the list goes on pausing it, from this moment. */
  function bringUpToDate(act: () => void): void {
    if (pausedAt.value !== null) pausedAt.value = Date.now()
    doing(act)
  }

  const news = createBoardNews({
    shown,
    show: doing,
    taken: (isReset) => {
      if (!shown.knows(chosen.node.value)) chosen.selectNode(everything.node)
      if (!isReset) return
      selection.select(null)
      pause(null)
      chosen.look(everything)
    },
  })

  /**
   * Keeps the order from a moment on, ms since the epoch, whatever the grid needs; null goes on. Another choice shows the
   * present nevertheless, and is the moment from then on.
   */
  function pause(at: number | null): void {
    pausedAt.value = at
    holdAsWanted()
  }

  function holdAsWanted(): void {
    const before = shown.view.rows
    shown.hold(isGridHeld || pausedAt.value !== null)
    if (shown.view.rows !== before) reordering(() => undefined)
  }

  return {
    ...{ version, contentsVersion, calmVersion, pausedAt, view, pause, ...news, ...chosen, ...selection },
    ...{ owners: markRaw(owners), workbins: markRaw(workbins), rows: markRaw(rows), totals: markRaw(totals) },
    ...{ names: markRaw(shown.names), ...createBoardBeneath(shown, () => chosen.node.value) },
    waiting: computed(() => (version.value >= 0 ? view.value.waiting : 0)),
    refresh: (now: number): void => reordering(() => shown.refresh(now)),
    /** The grid needs its order, because somebody is in it. */
    hold: (isHeld: boolean): void => {
      isGridHeld = isHeld
      holdAsWanted()
    },
    say: (words: BoardWords): void => doing(() => shown.say(words)),
    applyWaiting: (): void => bringUpToDate(() => shown.applyWaiting()),
    /** Whether what a node names is on the board. */
    knows: (node: BoardNode): boolean => shown.knows(node),
    find: (interactionId: string): InteractionRow | undefined => rows.get(interactionId),
    ownerName: (ownerKey: string): string => shown.mirror.ownerName(ownerKey),
    ownerNameOf: (workbinKey: string): string => shown.ownerNameOf(workbinKey),
    workbinNameOf: (workbinKey: string): string => shown.workbinNameOf(workbinKey),
  }
})

/** What the settings say counts at once, whichever window changed it. */
function followSettings(settings: () => UserSettings, { node, look }: ChosenBoard): void {
  watch(
    () => settings().dueSoonMinutes,
    () => look({}),
  )
  watch(
    () => settings().favourites.join('\n'),
    () => {
      const { favourites: keys } = settings()
      if (node.value.kind === 'favourites') look({ node: { kind: 'favourites', keys } })
    },
  )
}
