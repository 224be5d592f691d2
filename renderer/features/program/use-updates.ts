import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useToasts } from '@/ui/use-toasts'
import type { UpdateState } from '@shared/domain/update'
import type { Result } from '@shared/result'
import { useUpdatesStore } from './updates.store'

/** What the user can do about a newer version. */
export interface UpdateOrders {
  /** Looks now, and says in a note what came out. */
  readonly check: () => Promise<void>
  readonly download: () => Promise<void>
  readonly install: () => Promise<void>
  readonly skip: (version: string) => Promise<void>
  readonly later: () => Promise<void>
}

/** Asks main about newer versions; the store takes what main answers. */
export function useUpdates(): UpdateOrders {
  const { t } = useI18n()
  const bridge = useBridge()
  const store = useUpdatesStore()
  const toasts = useToasts()
  const words = useFailureText()

  async function taken(asked: Promise<Result<UpdateState>>): Promise<UpdateState> {
    const result = await asked
    store.replace(result.ok ? result.value : { phase: 'failed', failure: result.failure })
    return store.state
  }

  async function told(asked: Promise<Result<UpdateState>>): Promise<void> {
    const state = await taken(asked)
    if (state.phase === 'failed') {
      const { title, advice } = words(state.failure)
      toasts.show({ tone: 'late', title: t('updates.failed'), text: `${title} ${advice}` })
    }
    if (state.phase === 'off')
      toasts.show({ tone: 'neutral', title: t('updates.check'), text: t(`updates.off.${state.why}`) })
    if (state.phase === 'current')
      toasts.show({ tone: 'neutral', title: t('updates.check'), text: t('updates.current') })
  }
  return {
    check: () => told(bridge.updates.check()),
    download: () => told(bridge.updates.download()),
    install: async () => void (await taken(bridge.updates.install())),
    skip: async (version) => void (await taken(bridge.updates.skip({ version }))),
    later: async () => void (await taken(bridge.updates.later())),
  }
}
