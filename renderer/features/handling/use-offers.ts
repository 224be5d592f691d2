import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import { useToasts } from '@/ui/use-toasts'
import type { Result } from '@shared/result'

/** What can be done with an interaction that is offered. One that is being answered is in `busy` by its id. */
export interface Offers {
  readonly busy: ComputedRef<ReadonlySet<string>>
  readonly accept: (interactionId: string) => Promise<void>
  readonly reject: (interactionId: string) => Promise<void>
}

/** Answers what is offered, and tells how that ended. */
export function useOffers(): Offers {
  const bridge = useBridge()
  const transfers = useTransfersStore()
  const toasts = useToasts()
  const words = useFailureText()
  const { t } = useI18n()

  async function answer(id: string, ask: () => Promise<Result<null>>, title: string): Promise<void> {
    if (transfers.busy.has(id)) return
    const text = transfers.heldById.get(id)?.subject || t('handling.untitled')
    transfers.setBusy(id, true)
    try {
      const result = await ask()
      if (result.ok) {
        toasts.show({ tone: 'good', title, text })
        return
      }
      const failure = words(result.failure)
      toasts.show({ tone: 'late', title: failure.title, text: failure.advice })
    } finally {
      transfers.setBusy(id, false)
    }
  }

  return {
    busy: computed(() => transfers.busy),
    accept: (id) =>
      answer(id, () => bridge.interactions.accept({ interactionId: id }), t('handling.accepted')),
    reject: (id) =>
      answer(id, () => bridge.interactions.reject({ interactionId: id }), t('handling.rejected')),
  }
}
