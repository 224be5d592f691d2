import { useI18n } from 'vue-i18n'
import type { BoardFilter, DueFilter } from '@shared/domain/grid-look'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useBoardStore } from './board.store'
import { useVendorWords } from './use-vendor-words'
import { formatAge } from '@/ui/age.format'
import { formatNumber } from '@/ui/number.format'

const DAY_MINUTES = 1_440
const MINUTE_MS = 60_000

/** The ages that can be asked for, minutes. */
export const offeredAges = [30, 60, 120, 240, 480, 1_440, 2_880, 10_080] as const

/** Says in words what filters ask. */
export interface FilterWords {
  readonly ageOf: (minutes: number) => string
  /** Within what time something is due soon; empty when that is turned off. */
  readonly soonAge: () => string
  readonly dueOf: (due: DueFilter) => string
  readonly ownerOf: (ownerKey: string) => string
  readonly segmentOf: (segment: string) => string
  readonly stateOf: (state: string) => string
  /** One part of a filter, short enough for a chip. */
  readonly partOf: (filter: BoardFilter, part: keyof BoardFilter) => string
}

/** The words of the filters, in the user's language. */
export function useFilterWords(): FilterWords {
  const board = useBoardStore()
  const settings = useSettingsStore()
  const { t } = useI18n()
  const words = useVendorWords()

  function ageOf(minutes: number): string {
    if (minutes < 60) return t('board.filter.minutes', { n: formatNumber(minutes) })
    if (minutes % (minutes < DAY_MINUTES ? 60 : DAY_MINUTES) > 0) return formatAge(minutes * MINUTE_MS)
    if (minutes < DAY_MINUTES) return t('board.filter.hours', { n: formatNumber(minutes / 60) })
    return t('board.filter.days', { n: formatNumber(minutes / DAY_MINUTES) }, minutes / DAY_MINUTES)
  }

  function soonAge(): string {
    const { dueSoonMinutes } = settings.settings
    if (dueSoonMinutes === 0) return ''
    return ageOf(dueSoonMinutes)
  }

  function dueOf(due: DueFilter): string {
    const age = soonAge()
    return due === 'soon' && age === '' ? t('board.tiles.dueSoonOff') : t(`board.filter.due.${due}`, { age })
  }

  const ownerOf = (key: string): string =>
    (board.version < 0 ? undefined : board.owners.get(key)?.name) ?? t('board.filter.unknownOwner')
  const segmentOf = (segment: string): string => words.segmentOf(segment) || t('board.filter.noSegment')
  const stateOf = (state: string): string => words.stateOf(state) || t('board.filter.noState')

  function partOf(filter: BoardFilter, part: keyof BoardFilter): string {
    const { media, owners, segments, states, olderThanMinutes, due, text } = filter
    const said: Readonly<Record<keyof BoardFilter, () => string>> = {
      media: () => media.map((kind) => t(`board.media.${kind}`)).join(', '),
      owners: () => owners.map(ownerOf).join(', '),
      segments: () => segments.map(segmentOf).join(', '),
      states: () => states.map(stateOf).join(', '),
      olderThanMinutes: () => t('board.filter.over', { age: ageOf(olderThanMinutes ?? 0) }),
      due: () => (due === null ? '' : dueOf(due)),
      text: () => t('board.tools.found', { text }),
    }
    return said[part]()
  }

  return { ageOf, soonAge, dueOf, ownerOf, segmentOf, stateOf, partOf }
}
