import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useToasts } from '@/ui/use-toasts'
import type { ChangeableKey, SettingsState, UserSettingsChange } from '@shared/domain/settings'
import type { Result } from '@shared/result'
import { useSettingsStore } from './settings.store'

/** Changes settings, and tells whether they were kept. A refusal is said in a note, and the store keeps what holds. */
export interface SettingChanges {
  /** `notKept` heads the note; without it the note speaks of a setting. */
  readonly change: (change: UserSettingsChange, notKept?: string) => Promise<boolean>
  readonly reset: (keys: readonly ChangeableKey[]) => Promise<boolean>
}

/** Asks main for changes of settings. */
export function useSettings(): SettingChanges {
  const { t } = useI18n()
  const bridge = useBridge()
  const store = useSettingsStore()
  const toasts = useToasts()
  const words = useFailureText()

  async function told(asked: Promise<Result<SettingsState>>, notKept?: string): Promise<boolean> {
    const result = await asked
    if (result.ok) store.replace(result.value)
    else {
      const { title, advice } = words(result.failure)
      toasts.show({ tone: 'late', title: notKept ?? t('settings.notSaved'), text: `${title} ${advice}` })
    }
    return result.ok
  }
  return {
    change: (change, notKept) => told(bridge.settings.change(change), notKept),
    reset: (keys) => told(bridge.settings.reset({ keys })),
  }
}
