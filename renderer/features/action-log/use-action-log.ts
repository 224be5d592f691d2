import { computed, onScopeDispose, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import type { ActionLogEntry, ActionLogQuery } from '@shared/domain/action-log'
import type { Failure } from '@shared/failure'
import type { Result } from '@shared/result'
import { beginningOf, type LogPeriod } from './log-period'

const PAGE = 200
const TYPING_MS = 250

/** The action log as it is searched, page by page. */
export interface ActionLog {
  readonly text: Ref<string>
  readonly period: Ref<LogPeriod>
  /** An outcome's word; empty for all. */
  readonly outcome: Ref<string>
  readonly entries: ShallowRef<readonly ActionLogEntry[]>
  readonly total: ComputedRef<number>
  /** How many entries of the whole log could not be written down yet. */
  readonly unwritten: ComputedRef<number>
  readonly isLoading: ComputedRef<boolean>
  readonly failure: ComputedRef<Failure | null>
  readonly more: () => Promise<void>
  /** Writes what matches to a file; the answer is its path, null when the person thought better of it. */
  readonly save: (format: 'csv' | 'json') => Promise<Result<{ readonly path: string | null }>>
}

interface State {
  readonly total: number
  readonly unwritten: number
  readonly isLoading: boolean
  readonly failure: Failure | null
}

/** Searches the action log anew whenever what is looked for changes. `now` is ms since the epoch. */
export function useActionLog(now: () => number): ActionLog {
  const bridge = useBridge()
  const text = shallowRef('')
  const period = shallowRef<LogPeriod>('week')
  const outcome = shallowRef('')
  const entries = shallowRef<readonly ActionLogEntry[]>([])
  const state = shallowRef<State>({ total: 0, unwritten: 0, isLoading: true, failure: null })
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const queryFrom = (offset: number): ActionLogQuery => ({
    ...{ text: text.value.trim(), since: beginningOf(period.value, now()), until: null },
    ...{ outcome: outcome.value || null, offset, limit: PAGE },
  })

  async function load(offset: number): Promise<void> {
    asked += 1
    const mine = asked
    state.value = { ...state.value, isLoading: true }
    const result = await bridge.actionLog.search(queryFrom(offset))
    if (mine !== asked) return
    if (result.ok) {
      entries.value = offset === 0 ? result.value.entries : [...entries.value, ...result.value.entries]
      const { total, unwritten } = result.value
      state.value = { total, unwritten, isLoading: false, failure: null }
    } else state.value = { ...state.value, isLoading: false, failure: result.failure }
  }

  watch([period, outcome], () => void load(0))
  watch(text, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void load(0), TYPING_MS)
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    asked += 1
  })
  void load(0)

  return {
    ...{ text, period, outcome, entries },
    total: computed(() => state.value.total),
    unwritten: computed(() => state.value.unwritten),
    isLoading: computed(() => state.value.isLoading),
    failure: computed(() => state.value.failure),
    more: () => load(entries.value.length),
    save: (format) => bridge.actionLog.export({ format, query: queryFrom(0) }),
  }
}
