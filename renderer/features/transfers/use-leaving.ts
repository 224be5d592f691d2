import { computed, type ComputedRef } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import { useBatchesStore } from './batch/batches.store'
import { useTransfersStore } from './transfers.store'
import { useUnfinishedStore } from './unfinished.store'

/** What one can leave while something is unfinished. */
export type Left = 'signOut' | 'quit' | 'sleep'

/** Leaving while something is unfinished. */
export interface Leaving {
  /** How many interactions are being moved or wait for it. */
  readonly running: ComputedRef<number>
  /** Signs out, or asks first when something would stay in the supervisor's hands. */
  readonly signOut: () => Promise<void>
  /** Does what was asked about. */
  readonly confirm: () => Promise<void>
  readonly stay: () => Promise<void>
}

/** Asks before one leaves what one holds, or moves that still run. */
export function useLeaving(): Leaving {
  const bridge = useBridge()
  const transfers = useTransfersStore()
  const batches = useBatchesStore()
  const unfinished = useUnfinishedStore()

  const running = computed(() => {
    const open = [...batches.batches.values()]
      .filter(({ endedAt }) => endedAt === null)
      .flatMap(({ items }) => items.filter(({ state }) => state === 'running' || state === 'waiting'))
    return new Set([...transfers.busy, ...open.map(({ interactionId }) => interactionId)]).size
  })

  async function answer(isLeaving: boolean): Promise<void> {
    const { asked } = unfinished
    unfinished.ask(null)
    if (asked === null || kindOf(asked) === 'sleep') return
    if (asked !== 'sign-out') await bridge.app.leave({ confirm: isLeaving })
    else if (isLeaving) await bridge.session.signOut()
  }

  return {
    running,
    signOut: async () => {
      if (transfers.held.length + running.value > 0) unfinished.ask('sign-out')
      else await bridge.session.signOut()
    },
    confirm: () => answer(true),
    stay: () => answer(false),
  }
}

/** What is being left. */
export function kindOf(asked: NonNullable<ReturnType<typeof useUnfinishedStore>['asked']>): Left {
  return asked === 'sign-out' ? 'signOut' : asked.kind
}
