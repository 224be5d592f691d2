import { useClipboard } from '@vueuse/core'
import { useI18n } from 'vue-i18n'
import type { Action } from '@/features/actions/actions.store'
import { useActions } from '@/features/actions/use-actions'
import { useBoardStore } from '@/features/board/board.store'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useToasts } from '@/ui/use-toasts'
import { linkTo, type LinkTarget } from '@shared/domain/link'
import type { WorkbinKey } from '@shared/domain/workbin'

/** Offers links to the chosen interaction, to the workbin and to each saved view, for a message to a colleague. */
export function useLinkActions(): void {
  const board = useBoardStore()
  const settings = useSettingsStore()
  const toasts = useToasts()
  const { t } = useI18n()
  const { copy } = useClipboard({ legacy: true })

  async function copyLink(target: LinkTarget): Promise<void> {
    const link = linkTo(target)
    await copy(link)
    toasts.show({ tone: 'good', title: t('links.copied'), text: link })
  }

  const interaction = (): Action => ({
    ...{ id: 'interaction.copyLink', group: 'interaction', label: () => t('links.copy.interaction') },
    isEnabled: () => board.selectedId !== null,
    run: () =>
      board.selectedId !== null && copyLink({ kind: 'interaction', interactionId: board.selectedId }),
  })
  const workbin = (workbinKey: WorkbinKey): Action => ({
    ...{ id: 'node.copyLink', group: 'node', label: () => t('links.copy.workbin') },
    ...{ isEnabled: () => true, run: () => copyLink({ kind: 'workbin', workbinKey }) },
  })
  useActions(() => [
    interaction(),
    ...(board.node.kind === 'workbin' ? [workbin(board.node.key)] : []),
    ...settings.settings.savedViews.list.map(({ name }): Action => ({
      ...{ id: `view.copyLink.${name}`, group: 'board', label: () => t('links.copy.view', { name }) },
      ...{ isEnabled: () => true, run: () => copyLink({ kind: 'view', name }) },
    })),
  ])
}
