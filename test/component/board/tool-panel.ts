import { flushPromises } from '@vue/test-utils'
import { useSettingsStore } from '@/features/settings/settings.store'
import type { SettingsState, UserSettingsChange } from '@shared/domain/settings'

/** The panel of the tool that is open; null when none is. */
export function toolPanel(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.tool-popover')
}

/** Types into the form of the open panel and sends it. */
export async function enterInPanel(text: string): Promise<void> {
  const input = toolPanel()?.querySelector('input') as HTMLInputElement
  input.value = text
  input.dispatchEvent(new Event('input'))
  await flushPromises()
  toolPanel()
    ?.querySelector('form')
    ?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
}

/** Lets settings hold, as main does once it has kept them. */
export function keepSettings(change: UserSettingsChange): SettingsState {
  const settings = useSettingsStore()
  settings.replace({ ...settings.state, values: { ...settings.settings, ...change } })
  return settings.state
}
