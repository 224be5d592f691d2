import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBoardStore } from '@/features/board/board.store'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import { useToasts } from '@/ui/use-toasts'
import { isOffered } from '@shared/domain/transfer'

/** Tells what is offered to the supervisor as soon as it is, with a way to look at it. */
export function useNewOffers(): void {
  const transfers = useTransfersStore()
  const board = useBoardStore()
  const toasts = useToasts()
  const { t } = useI18n()
  let known: ReadonlySet<string> = new Set()
  watch(
    () => transfers.held.filter(isOffered),
    (offers) => {
      for (const { id, subject } of offers.filter((offer) => !known.has(offer.id))) {
        toasts.show({
          ...{ tone: 'due', title: t('handling.newOffer'), text: subject || t('handling.untitled') },
          action: {
            ...{ label: t('handling.show'), run: () => board.select(id) },
            isOver: () => !transfers.held.some((held) => held.id === id && isOffered(held)),
          },
        })
      }
      known = new Set(offers.map(({ id }) => id))
    },
    { immediate: true },
  )
}
