import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBoardStore } from '@/features/board/board.store'
import { useViews } from '@/features/board/use-views'
import { useSessionStore } from '@/features/session/session.store'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useToasts } from '@/ui/use-toasts'
import { noFilter } from '@shared/domain/grid-look'
import type { LinkTarget } from '@shared/domain/link'
import { useLinksStore } from './links.store'

/** Follows a link as soon as what it leads to is on the board; says so when the whole board is read and has it not. */
export function useLinkJump(): void {
  const links = useLinksStore()
  const board = useBoardStore()
  const session = useSessionStore()
  const settings = useSettingsStore()
  const toasts = useToasts()
  const views = useViews()
  const { t } = useI18n()

  const isWhole = (): boolean =>
    board.version >= 0 && session.connection.phase === 'online' && board.loading.done >= board.loading.total

  function showInteraction(id: string): boolean {
    const row = board.find(id)
    if (!row) return false
    board.selectNode({ kind: 'workbin', key: row.workbinKey })
    const isShown = (): boolean => board.view.rows.some((each) => each.row.id === id)
    if (!isShown()) board.look({ filter: noFilter })
    board.select(id)
    return true
  }

  function showWorkbin(key: string): boolean {
    if (!board.workbins.has(key)) return false
    board.selectNode({ kind: 'workbin', key })
    return true
  }

  function showView(name: string): boolean {
    const view = settings.settings.savedViews.list.find((each) => each.name === name)
    if (view) views.show(view)
    return view !== undefined
  }

  function follow(target: LinkTarget): boolean {
    if (target.kind === 'interaction') return showInteraction(target.interactionId)
    return target.kind === 'workbin' ? showWorkbin(target.workbinKey) : showView(target.name)
  }

  watch(
    () => [links.target, board.version, session.connection.phase] as const,
    ([target]) => {
      if (!target) return
      const isFollowed = follow(target)
      if (!isFollowed && !isWhole()) return
      links.target = null
      if (isFollowed) return
      const kind = target.kind
      toasts.show({
        tone: 'due',
        title: t(`links.unknown.${kind}.title`),
        text: t(`links.unknown.${kind}.text`),
      })
    },
    { immediate: true },
  )
}
