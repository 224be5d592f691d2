import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { vi } from 'vitest'
import type { App, Component } from 'vue'
import { createI18n } from 'vue-i18n'
import { createStores } from '@/app/stores'
import { provideBridge } from '@/bridge/use-bridge'
import { en } from '@/locales/en'
import { createToasts, provideToasts, type Toasts } from '@/ui/use-toasts'
import type { Bridge } from '@shared/contract'

/**
 * Mounts a component as the program does: the shipped catalogue, fresh stores, this main behind it, and waits for what
 * follows the first frame. Errors that a component throws fail the test unless `onError` takes them; notes go to `toasts`.
 */
export async function openWindow(
  component: Component,
  bridge: Bridge,
  onError?: (error: unknown) => void,
  toasts: Toasts = createToasts(),
): Promise<VueWrapper> {
  const i18n = createI18n({ legacy: false, locale: 'en', messages: { en } })
  const around = {
    install: (app: App) => {
      provideBridge(app, bridge)
      provideToasts(app, toasts)
    },
  }
  const wrapper = mount(component, {
    attachTo: document.body,
    global: {
      plugins: [createStores(), i18n, around],
      config: onError ? { errorHandler: onError } : {},
    },
  })
  await flushPromises()
  await new Promise(requestAnimationFrame)
  await vi.dynamicImportSettled()
  await flushPromises()
  return wrapper
}

/** The words in the window, floating parts included, in one line. */
export function wordsOnScreen(): string {
  return document.body.textContent.replace(/\s+/g, ' ')
}

/** The field with this label; throws when there is none. */
export function fieldOf(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label)
  const input = found && document.getElementById(found.htmlFor)
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field called ${label}`)
  return input
}

/** Types into a field. */
export async function type(label: string, text: string): Promise<void> {
  const input = fieldOf(label)
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await flushPromises()
}

/** The button with these words; throws when there is none. */
export function buttonOf(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === words)
  if (!found) throw new Error(`no button says ${words}`)
  return found
}
