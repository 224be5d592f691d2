import { inject, readonly, shallowRef, type App, type DeepReadonly, type InjectionKey, type Ref } from 'vue'

/**
 * A short note about something that has happened. `action` closes the note when it is taken; until `until`, ms since the
 * epoch, it can be: the note stays as long and counts down. Once `isOver` says so, the note goes.
 */
export interface Toast {
  readonly tone: 'neutral' | 'good' | 'due' | 'late'
  readonly title: string
  readonly text?: string
  readonly action?: {
    readonly label: string
    readonly run: () => void
    readonly until?: number
    readonly isOver?: () => boolean
  }
}

/** A note on the screen. */
export interface ShownToast extends Toast {
  readonly id: number
}

/** The notes on the screen, the newest last. */
export interface Toasts {
  readonly shown: DeepReadonly<Ref<readonly ShownToast[]>>
  readonly show: (toast: Toast) => void
  readonly dismiss: (id: number) => void
}

/** More notes than this at once are nobody's reading: the oldest gives way. */
const SHOWN_AT_ONCE = 4

const toastsKey: InjectionKey<Toasts> = Symbol('toasts')

/** Makes an empty list of notes. */
export function createToasts(): Toasts {
  const shown = shallowRef<readonly ShownToast[]>([])
  let lastId = 0
  return {
    shown: readonly(shown),
    show: (toast) => {
      lastId += 1
      shown.value = [...shown.value, { ...toast, id: lastId }].slice(-SHOWN_AT_ONCE)
    },
    dismiss: (id) => {
      shown.value = shown.value.filter((toast) => toast.id !== id)
    },
  }
}

/** Hands the notes of a window to every component and composable of the app. */
export function provideToasts(app: App, toasts: Toasts): void {
  app.provide(toastsKey, toasts)
}

/** The notes of this window. Throws outside the app. */
export function useToasts(): Toasts {
  const toasts = inject(toastsKey)
  if (!toasts) throw new Error('toasts are not provided')
  return toasts
}
