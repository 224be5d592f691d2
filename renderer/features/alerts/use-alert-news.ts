import { onScopeDispose } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useToasts } from '@/ui/use-toasts'
import { useAlertJump } from './use-alert-jump'

/** Shows what a clicked alert is about, and tells here what the desktop could not show. */
export function useAlertNews(): void {
  const { t } = useI18n()
  const bridge = useBridge()
  const toasts = useToasts()
  const jump = useAlertJump()

  const stops = [
    bridge.on['alerts.opened'](jump),
    bridge.on['alerts.unshown'](({ title, text, jump: to, isFirst }) => {
      const action = { label: t('alerts.show'), run: () => jump(to) }
      toasts.show({ tone: 'neutral', title, text, action })
      if (isFirst)
        toasts.show({ tone: 'due', title: t('alerts.unshown.title'), text: t('alerts.unshown.text') })
    }),
  ]
  onScopeDispose(() => stops.forEach((stop) => stop()))
}
