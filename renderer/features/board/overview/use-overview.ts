import { useIntervalFn } from '@vueuse/core'
import { computed, ref, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useCountingNow, useNow } from '@/ui/use-now'
import { noFilter, type BoardFilter } from '@shared/domain/grid-look'
import type { Trend, TrendSample } from '@shared/domain/trend'
import { askedParts, toggled } from '../board-filter'
import { useBoardStore } from '../board.store'
import { useFilterWords } from '../use-filter-words'
import { overviewOf, type Slice } from './overview-summary'
import { useOverviewStore } from './overview.store'

/** A bar of a chart, in words. `isOn` says that the list is filtered by it. */
export interface Bar extends Omit<Slice<string>, 'value'> {
  readonly key: string
  readonly label: string
  readonly isOn: boolean
}

/** The charts of the chosen node; `choose…` filters the list by a bar and shows it, or takes that filter away. */
export interface OverviewCharts {
  /** Of all of it, now. */
  readonly counts: ComputedRef<Omit<TrendSample, 'at'>>
  readonly media: ComputedRef<readonly Bar[]>
  readonly ages: ComputedRef<readonly Bar[]>
  readonly owners: ComputedRef<readonly Bar[]>
  /** Owners beyond those with a bar. */
  readonly otherOwners: ComputedRef<number>
  readonly trend: ShallowRef<Trend | null>
  readonly chooseMedia: (key: string) => void
  readonly chooseAge: (key: string) => void
  readonly chooseOwner: (key: string) => void
  readonly chooseWaiting: () => void
  readonly chooseOverdue: () => void
  /** Shows what has waited since a moment, ms since the epoch. */
  readonly chooseSince: (at: number) => void
  readonly showMoreOwners: () => void
}

const FIRST_OWNERS = 12
const MORE_OWNERS = 50
const MINUTE_MS = 60_000
const TREND_MS = 5_000

/** Counts for the overview as long as the calling component lives. */
export function useOverview(): OverviewCharts {
  const board = useBoardStore()
  const now = useCountingNow()
  const { t } = useI18n()
  const { ageOf, ownerOf } = useFilterWords()
  const overview = computed(() =>
    overviewOf(board.calmVersion < 0 ? [] : board.rows.values(), board.beneathNode(), now.value),
  )
  const mostOwners = ref(FIRST_OWNERS)
  watch(
    () => board.node,
    () => (mostOwners.value = FIRST_OWNERS),
  )
  const shownOwners = computed(() => overview.value.owners.slice(0, mostOwners.value))
  const barsOf = <T extends string | number>(
    slices: readonly Slice<T>[],
    labelOf: (value: T) => string,
    isOn: (value: T) => boolean,
  ): readonly Bar[] =>
    slices.map(({ value, count, overdue }) => ({
      ...{ key: String(value), label: labelOf(value), count, overdue, isOn: isOn(value) },
    }))

  const sumOf = (part: 'count' | 'overdue'): number =>
    overview.value.media.reduce((sum, slice) => sum + slice[part], 0)

  return {
    counts: computed(() => ({ waiting: sumOf('count'), overdue: sumOf('overdue') })),
    media: computed(() =>
      barsOf(
        overview.value.media,
        (kind) => t(`board.media.${kind}`),
        (kind) => board.filter.media.includes(kind),
      ),
    ),
    ages: computed(() =>
      barsOf(
        overview.value.ages,
        (bound) => t('board.filter.over', { age: ageOf(bound) }),
        (bound) => board.filter.olderThanMinutes === bound,
      ),
    ),
    owners: computed(() => barsOf(shownOwners.value, ownerOf, (key) => board.filter.owners.includes(key))),
    otherOwners: computed(() => overview.value.owners.length - shownOwners.value.length),
    showMoreOwners: () => (mostOwners.value += MORE_OWNERS),
    trend: useTrend(),
    ...useChoices(overview),
  }
}

/** What the charts do when they are chosen. */
function useChoices(
  overview: ComputedRef<ReturnType<typeof overviewOf>>,
): Pick<OverviewCharts, Extract<keyof OverviewCharts, `choose${string}`>> {
  const board = useBoardStore()
  const store = useOverviewStore()
  const now = useNow()
  const filterBy = (change: Partial<BoardFilter>): void =>
    board.look({ filter: { ...board.filter, ...change } })

  /** Whoever asks for something wants to see it. */
  watch(
    () => board.filter,
    (filter) => {
      if (askedParts(filter).length > 0) store.isOpen = false
    },
  )
  return {
    chooseMedia: (key) => {
      const found = overview.value.media.find(({ value }) => value === key)
      if (found) filterBy({ media: toggled(board.filter.media, found.value) })
    },
    chooseAge: (key) => {
      const bound = Number(key)
      filterBy({ olderThanMinutes: board.filter.olderThanMinutes === bound ? null : bound })
    },
    chooseOwner: (key) => filterBy({ owners: toggled(board.filter.owners, key) }),
    chooseWaiting: () => {
      board.look({ filter: noFilter })
      store.isOpen = false
    },
    chooseOverdue: () => filterBy({ due: board.filter.due === 'overdue' ? null : 'overdue' }),
    chooseSince: (at) =>
      filterBy({ olderThanMinutes: Math.max(1, Math.floor((now.value - at) / MINUTE_MS)) }),
  }
}

/** The trend of the chosen node, asked for anew now and then. */
function useTrend(): ShallowRef<Trend | null> {
  const board = useBoardStore()
  const bridge = useBridge()
  const trend = shallowRef<Trend | null>(null)
  let asked = 0

  async function read(): Promise<void> {
    asked += 1
    const mine = asked
    const result = await bridge.board.trend({ ownerKeys: board.ownersBeneathNode() })
    if (mine === asked && result.ok) trend.value = result.value
  }

  watch(() => board.node, read, { immediate: true })
  useIntervalFn(() => void read(), TREND_MS)
  return trend
}
