import { useI18n } from 'vue-i18n'
import type { BoardFilter } from '@shared/domain/grid-look'
import { useBoardStore } from './board.store'
import { formatNumber } from '@/ui/number.format'

/** The ages that can be asked for, minutes. */
export const offeredAges = [30, 60, 120, 240, 480, 1_440, 2_880, 10_080] as const

/** Says in words what filters ask. */
export interface FilterWords {
  readonly ageOf: (minutes: number) => string
  readonly ownerOf: (ownerKey: string) => string
  readonly segmentOf: (segment: string) => string
  readonly stateOf: (state: string) => string
  /** One part of a filter, short enough for a chip. */
  readonly partOf: (filter: BoardFilter, part: keyof BoardFilter) => string
}

/** The words of the filters, in the user's language. */
export function useFilterWords(): FilterWords {
  const board = useBoardStore()
  const { t } = useI18n()

  function ageOf(minutes: number): string {
    if (minutes < 60) return t('board.filter.minutes', { n: formatNumber(minutes) })
    if (minutes < 1_440) return t('board.filter.hours', { n: formatNumber(minutes / 60) })
    return t('board.filter.days', { n: formatNumber(minutes / 1_440) }, minutes / 1_440)
  }

  const ownerOf = (key: string): string =>
    (board.version < 0 ? undefined : board.owners.get(key)?.name) ?? t('board.filter.unknownOwner')
  const segmentOf = (segment: string): string => segment || t('board.filter.noSegment')
  const stateOf = (state: string): string => state || t('board.filter.noState')

  function partOf(filter: BoardFilter, part: keyof BoardFilter): string {
    const { media, owners, segments, states, olderThanMinutes, due, text } = filter
    const words: Readonly<Record<keyof BoardFilter, () => string>> = {
      media: () => media.map((kind) => t(`board.media.${kind}`)).join(', '),
      owners: () => owners.map(ownerOf).join(', '),
      segments: () => segments.map(segmentOf).join(', '),
      states: () => states.map(stateOf).join(', '),
      olderThanMinutes: () => t('board.filter.over', { age: ageOf(olderThanMinutes ?? 0) }),
      due: () => (due === null ? '' : t(`board.filter.due.${due}`)),
      text: () => t('board.tools.found', { text }),
    }
    return words[part]()
  }

  return { ageOf, ownerOf, segmentOf, stateOf, partOf }
}
