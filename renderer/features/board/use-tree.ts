import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBoardStore } from './board.store'
import { nodeIdOf } from './board-node'
import { treeLines, type TreeLine } from './tree-model'

/** The tree as it stands, and what a person can do with it. */
export interface Tree {
  readonly search: Ref<string>
  readonly lines: ComputedRef<readonly TreeLine[]>
  readonly selectedId: ComputedRef<string>
  readonly toggle: (line: TreeLine) => void
  readonly select: (line: TreeLine) => void
}

/** Builds the tree's lines from the board; which owners are open is remembered as long as the window lives. */
export function useTree(): Tree {
  const board = useBoardStore()
  const { t } = useI18n()
  const search = ref('')
  const open = ref<ReadonlySet<string>>(new Set())
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
  const words = computed(() => ({
    all: t('board.all'),
    myPlace: t('board.myPlace'),
    section: {
      Agent: t('board.section.Agent'),
      AgentGroup: t('board.section.AgentGroup'),
      PlaceGroup: t('board.section.PlaceGroup'),
      Place: t('board.section.Place'),
    },
  }))
  const lines = computed(() =>
    board.version < 0
      ? []
      : treeLines({
          ...{ owners: board.owners.values(), workbins: board.workbins.values(), collator },
          totalOf: (key) => board.totals.of(key),
          isOpen: (key) => open.value.has(key),
          ...{ search: search.value, words: words.value },
        }),
  )
  const toggle = ({ owner }: TreeLine): void => {
    if (!owner) return
    const next = new Set(open.value)
    if (!next.delete(owner.key)) next.add(owner.key)
    open.value = next
  }
  return {
    ...{ search, lines, toggle },
    selectedId: computed(() => nodeIdOf(board.node)),
    select: (line) => board.selectNode(line.node),
  }
}
