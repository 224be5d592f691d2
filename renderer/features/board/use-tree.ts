import { nameOrder } from '@/ui/name-order'
import { computed, ref, shallowRef, toRef, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useBoardStore } from './board.store'
import { nodeIdOf } from './board-node'
import { calmed } from './calm'
import { TextRanks } from './text-ranks'
import { treeLines, type TreeLine } from './tree-model'
import { useGroupMembers } from './use-group-members'

/** The tree as it stands, and what a person can do with it. */
export interface Tree {
  readonly search: Ref<string>
  readonly lines: ComputedRef<readonly TreeLine[]>
  readonly selectedId: ComputedRef<string>
  readonly toggle: (line: TreeLine) => void
  readonly select: (line: TreeLine) => void
}

/** Builds the tree's lines from the board; which lines are open is remembered as long as the window lives. */
export function useTree(): Tree {
  const board = useBoardStore()
  const settings = useSettingsStore()
  const members = useGroupMembers()
  const { t, locale } = useI18n()
  const search = ref('')
  const open = ref<ReadonlySet<string>>(new Set())
  const chosen = shallowRef<TreeLine | null>(null)
  const names = computed(() => new TextRanks(nameOrder(locale.value).compare))
  const words = computed(() => ({
    ...{ all: t('board.all'), favourites: t('board.favourites.title') },
    noMembers: members.noteOf,
    section: {
      Agent: t('board.section.Agent'),
      AgentGroup: t('board.section.AgentGroup'),
      PlaceGroup: t('board.section.PlaceGroup'),
      Place: t('board.section.Place'),
    },
  }))
  /** The tree is made in a task of its own, apart from whatever else follows calmly. */
  const version = calmed(toRef(board, 'contentsVersion'))
  const lines = computed(() =>
    version.value < 0
      ? []
      : treeLines({
          ...{ owners: board.owners.values(), workbins: board.workbins.values(), names: names.value },
          totalOf: (key) => board.totals.of(key),
          isOpen: (id) => open.value.has(id),
          favourites: settings.settings.favourites,
          ...{ search: search.value, words: words.value },
        }),
  )
  const toggle = ({ id, isExpanded, owner }: TreeLine): void => {
    if (isExpanded === undefined) return
    const next = new Set(open.value)
    if (!next.delete(id)) next.add(id)
    open.value = next
    if (owner && next.has(id)) void members.open(owner.key)
  }
  return {
    ...{ search, lines, toggle },
    /** A node may have several lines: the one that was chosen, else the first. */
    selectedId: computed(() => {
      const id = nodeIdOf(board.node)
      return chosen.value && nodeIdOf(chosen.value.node) === id ? chosen.value.id : id
    }),
    select: (line) => {
      chosen.value = line
      board.selectNode(line.node)
    },
  }
}
