import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useToasts } from '@/ui/use-toasts'
import type { ChangeableKey, SettingsState, UserSettingsChange } from '@shared/domain/settings'
import type { Result } from '@shared/result'
import { useSettingsStore } from './settings.store'

/** Changes settings; a refusal is said in a note, and the store keeps what holds. */
export interface SettingChanges {
  readonly change: (change: UserSettingsChange) => Promise<void>
  readonly reset: (keys: readonly ChangeableKey[]) => Promise<void>
}

/** Asks main for changes of settings. */
export function useSettings(): SettingChanges {
  const { t } = useI18n()
  const bridge = useBridge()
  const store = useSettingsStore()
  const toasts = useToasts()
  const words = useFailureText()

  async function told(asked: Promise<Result<SettingsState>>): Promise<void> {
    const result = await asked
    if (result.ok) {
      store.replace(result.value)
      return
    }
    const { title, advice } = words(result.failure)
    toasts.show({ tone: 'late', title: t('settings.notSaved'), text: `${title} ${advice}` })
  }
  return {
    change: (change) => told(bridge.settings.change(change)),
    reset: (keys) => told(bridge.settings.reset({ keys })),
  }
}
