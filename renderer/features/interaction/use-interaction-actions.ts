import { useClipboard } from '@vueuse/core'
import { useI18n } from 'vue-i18n'
import { useActions } from '@/features/actions/use-actions'
import { useSelection } from '@/features/board/use-selection'
import { formatNumber } from '@/ui/number.format'
import { useToasts } from '@/ui/use-toasts'

/** Offers what can be done with the selected interactions without moving them. */
export function useInteractionActions(): void {
  const selection = useSelection()
  const { subjectCount } = selection
  const toasts = useToasts()
  const { t } = useI18n()
  const { copy } = useClipboard({ legacy: true })

  async function copyId(): Promise<void> {
    const ids = selection.subjects()
    await copy(ids.join('\n'))
    const [text = ''] = ids
    const n = formatNumber(ids.length)
    toasts.show({ tone: 'good', title: t('actions.copied', { text, n }, ids.length) })
  }

  useActions(() => [
    {
      ...{ id: 'interaction.copyId', group: 'interaction', shortcut: 'Mod+Shift+C' },
      label: () => t('actions.copyId', { n: formatNumber(subjectCount.value) }, subjectCount.value || 1),
      ...{ isEnabled: () => subjectCount.value > 0, run: copyId },
    },
  ])
}
