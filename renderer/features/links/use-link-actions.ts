import { useClipboard } from '@vueuse/core'
import { useI18n } from 'vue-i18n'
import type { Action } from '@/features/actions/actions.store'
import { useActions } from '@/features/actions/use-actions'
import { useBoardStore } from '@/features/board/board.store'
import { useSelection } from '@/features/board/use-selection'
import { useSettingsStore } from '@/features/settings/settings.store'
import { formatNumber } from '@/ui/number.format'
import { useToasts } from '@/ui/use-toasts'
import { linkTo, type LinkTarget } from '@shared/domain/link'
import type { WorkbinKey } from '@shared/domain/workbin'

/** Offers links to the selected interactions, to the workbin and to each saved view, for a message to a colleague. */
export function useLinkActions(): void {
  const board = useBoardStore()
  const selection = useSelection()
  const { subjectCount } = selection
  const settings = useSettingsStore()
  const toasts = useToasts()
  const { t } = useI18n()
  const { copy } = useClipboard({ legacy: true })

  async function copyLinks(targets: readonly LinkTarget[]): Promise<void> {
    const links = targets.map(linkTo)
    await copy(links.join('\n'))
    const title = t('links.copied', { n: formatNumber(links.length) }, links.length)
    toasts.show({ tone: 'good', title, ...(links.length === 1 ? { text: links[0] ?? '' } : {}) })
  }

  const interaction = (): Action => ({
    ...{ id: 'interaction.copyLink', group: 'interaction' },
    label: () =>
      t('links.copy.interaction', { n: formatNumber(subjectCount.value) }, subjectCount.value || 1),
    isEnabled: () => subjectCount.value > 0,
    run: () =>
      copyLinks(selection.subjects().map((interactionId) => ({ kind: 'interaction', interactionId }))),
  })
  const workbin = (workbinKey: WorkbinKey): Action => ({
    ...{ id: 'node.copyLink', group: 'node', label: () => t('links.copy.workbin') },
    ...{ isEnabled: () => true, run: () => copyLinks([{ kind: 'workbin', workbinKey }]) },
  })
  useActions(() => [
    interaction(),
    ...(board.node.kind === 'workbin' ? [workbin(board.node.key)] : []),
    ...settings.settings.savedViews.list.map(({ name }): Action => ({
      ...{ id: `view.copyLink.${name}`, group: 'board', label: () => t('links.copy.view', { name }) },
      ...{ isEnabled: () => true, run: () => copyLinks([{ kind: 'view', name }]) },
    })),
  ])
}
