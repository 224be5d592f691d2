import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useToasts } from '@/ui/use-toasts'

/** What is watched, by owner key or workbin key. */
export interface Watches {
  readonly isWatched: (watchKey: string) => boolean
  readonly toggle: (watchKey: string) => Promise<void>
}

/** Turns notifications for an owner or a workbin on and off; the settings say what holds. */
export function useWatches(): Watches {
  const { t } = useI18n()
  const bridge = useBridge()
  const settings = useSettingsStore()
  const toasts = useToasts()
  const words = useFailureText()

  const isWatched = (watchKey: string): boolean => settings.settings.watched.includes(watchKey)

  async function toggle(watchKey: string): Promise<void> {
    const others = settings.settings.watched.filter((key) => key !== watchKey)
    const watched = isWatched(watchKey) ? others : [...others, watchKey]
    const result = await bridge.settings.change({ watched })
    if (result.ok) settings.replace(result.value)
    else toasts.show({ tone: 'late', title: t('alerts.notSaved'), text: words(result.failure).advice })
  }

  return { isWatched, toggle }
}
