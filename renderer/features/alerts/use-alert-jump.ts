import { useI18n } from 'vue-i18n'
import { useBoardStore } from '@/features/board/board.store'
import { useViews } from '@/features/board/use-views'
import { useToasts } from '@/ui/use-toasts'
import type { AlertItem, AlertJump } from '@shared/domain/alert'
import { withoutMembers, type AlertPlace } from '@shared/domain/alert-rule'

/** Shows what an alert is about: its interaction where it lay, or the place of its rule, or a note that it is gone. */
export function useAlertJump(): (jump: AlertJump) => void {
  const { t } = useI18n()
  const board = useBoardStore()
  const toasts = useToasts()
  const { views, show } = useViews()

  function showItem({ workbinKey, interactionId }: AlertItem): void {
    board.selectNode({ kind: 'workbin', key: workbinKey })
    if (board.find(interactionId)?.workbinKey === workbinKey) {
      board.select(interactionId)
      return
    }
    board.select(null)
    toasts.show({ tone: 'neutral', title: t('alerts.gone.title'), text: t('alerts.gone.text') })
  }
  function showPlace(place: AlertPlace): void {
    if (place.kind !== 'view') {
      board.selectNode(place)
      return
    }
    const view = views.value.list.find(({ name }) => name === place.name)
    if (view) show(view)
  }
  return ({ item, place }) => {
    if (item) showItem(item)
    else if (place) showPlace(withoutMembers(place))
  }
}
