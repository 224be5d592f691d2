import { useClipboard } from '@vueuse/core'
import { useI18n } from 'vue-i18n'
import { useActions } from '@/features/actions/use-actions'
import { useBoardStore } from '@/features/board/board.store'
import { useToasts } from '@/ui/use-toasts'

/** Offers what can be done with the selected interaction without moving it. */
export function useInteractionActions(): void {
  const board = useBoardStore()
  const toasts = useToasts()
  const { t } = useI18n()
  const { copy } = useClipboard({ legacy: true })

  async function copyId(): Promise<void> {
    const text = board.selectedId
    if (text === null) return
    await copy(text)
    toasts.show({ tone: 'good', title: t('actions.copied', { text }) })
  }

  useActions(() => [
    {
      ...{ id: 'interaction.copyId', group: 'interaction', shortcut: 'Mod+Shift+C' },
      ...{ label: () => t('actions.copyId'), isEnabled: () => board.selectedId !== null, run: copyId },
    },
  ])
}
