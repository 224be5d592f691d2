import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { formatNumber } from '@/ui/number.format'
import { useBoardStore } from './board.store'

/** What the chosen node is called, and what lies beneath it in words. */
export function useNodeTitle(): { readonly title: ComputedRef<string>; readonly note: ComputedRef<string> } {
  const board = useBoardStore()
  const { t } = useI18n()
  const ownerCount = (kind: string): number =>
    [...board.owners.values()].filter((owner) => owner.kind === kind).length

  const counted = (key: string, count: number): string => t(key, { n: formatNumber(count) }, count)

  const title = computed(() => {
    const { node } = board
    if (board.calmVersion < 0 || node.kind === 'all') return t('board.all')
    if (node.kind === 'favourites') return t('board.favourites.title')
    if (node.kind === 'section') return t(`board.section.${node.ownerKind}`)
    if (node.kind === 'workbin') return board.workbinNameOf(node.key)
    return board.owners.get(node.key)?.name ?? ''
  })
  const note = computed(() => {
    const { node } = board
    if (board.calmVersion < 0) return ''
    if (node.kind === 'workbin') return board.ownerNameOf(node.key)
    if (node.kind === 'owner') {
      const own = [...board.workbins.values()].filter((workbin) => workbin.ownerKey === node.key)
      const known = board.membersOf(node.key).filter((key) => board.owners.has(key)).length
      const people = known > 0 ? [counted('board.heading.people', known)] : []
      return [...own.map(({ name }) => name), ...people].join(', ')
    }
    if (node.kind === 'section' || node.kind === 'favourites') return ''
    return [
      counted('board.heading.people', ownerCount('Agent')),
      counted('board.heading.agentGroups', ownerCount('AgentGroup')),
      counted('board.heading.placeGroups', ownerCount('PlaceGroup')),
    ].join(', ')
  })
  return { title, note }
}
