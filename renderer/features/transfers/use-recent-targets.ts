import { computed, type ComputedRef } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import { useSettingsStore } from '@/features/settings/settings.store'
import type { TargetOption } from './target-options'

const MOST = 5

/** The targets that were chosen lately, the latest first, as ids of the list of targets. */
export interface RecentTargets {
  readonly recent: ComputedRef<readonly string[]>
  /** Notes that something was given to these. */
  readonly remember: (chosen: readonly TargetOption[]) => Promise<void>
}

/** Keeps the last few targets in the settings, so that they are there at the next start. */
export function useRecentTargets(): RecentTargets {
  const bridge = useBridge()
  const settings = useSettingsStore()
  const recent = computed(() => settings.settings.recentTargets)

  async function remember(chosen: readonly TargetOption[]): Promise<void> {
    const ids = chosen.filter(({ group, isTyped }) => group !== 'me' && !isTyped).map(({ id }) => id)
    const next = [...new Set([...ids, ...recent.value])].slice(0, MOST)
    if (next.join('\n') !== recent.value.join('\n')) await bridge.settings.change({ recentTargets: next })
  }

  return { recent, remember }
}
