import { shallowRef } from 'vue'
import { appText } from '@/locales/en/app'

/** The patterns of ages, as the catalogues have them. */
export type AgePatterns = { readonly [Key in keyof typeof appText.age]: string }

/** How this window speaks: the locale for dates and numbers, the system's own when undefined, and how ages are said. */
export interface Speech {
  readonly locale: string | undefined
  readonly age: AgePatterns
}

const current = shallowRef<Speech>({ locale: undefined, age: appText.age })

/** How the window speaks now. Whoever reads it while drawing is drawn anew when it changes. */
export function currentSpeech(): Speech {
  return current.value
}

/** Changes how the window speaks. */
export function speak(speech: Speech): void {
  current.value = speech
}
