import { onScopeDispose } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useBoardStore } from '@/features/board/board.store'
import { useToasts } from '@/ui/use-toasts'

/** Shows what a clicked notification is about: its workbin, with the interaction selected, or a note that it is gone. */
export function useOpenedAlerts(): void {
  const { t } = useI18n()
  const bridge = useBridge()
  const board = useBoardStore()
  const toasts = useToasts()

  const stop = bridge.on['alerts.opened'](({ workbinKey, interactionId }) => {
    board.selectNode({ kind: 'workbin', key: workbinKey })
    if (board.find(interactionId)?.workbinKey === workbinKey) {
      board.select(interactionId)
      return
    }
    board.select(null)
    toasts.show({ tone: 'neutral', title: t('alerts.gone.title'), text: t('alerts.gone.text') })
  })
  onScopeDispose(stop)
}
