import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBoardStore } from '@/features/board/board.store'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import { useToasts } from '@/ui/use-toasts'
import type { ChatTranscript } from '@shared/domain/chat'
import { useChatStore } from './chat.store'

/** Tells that the customer of a held chat wrote something while the person looks at something else. */
export function useNewLines(): void {
  const chat = useChatStore()
  const board = useBoardStore()
  const transfers = useTransfersStore()
  const toasts = useToasts()
  const { t } = useI18n()
  const known = new Map<string, number>()

  function tell({ interactionId }: ChatTranscript): void {
    const held = transfers.heldById.get(interactionId)
    if (!held || board.selectedId === interactionId) return
    toasts.show({
      ...{ tone: 'due', title: t('chat.newLine'), text: held.customer || held.subject },
      action: {
        ...{ label: t('chat.show'), run: () => board.select(interactionId) },
        isOver: () => !transfers.heldById.has(interactionId),
      },
    })
  }

  watch(
    () => chat.transcripts,
    (transcripts) => {
      for (const transcript of transcripts.values()) {
        const said = transcript.lines.filter(({ isAgent }) => !isAgent).length
        if (said > (known.get(transcript.interactionId) ?? 0)) tell(transcript)
        known.set(transcript.interactionId, said)
      }
    },
  )
}
