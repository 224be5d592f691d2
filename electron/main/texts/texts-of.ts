import type { Language } from '@shared/domain/language'
import { german } from './de'
import { english } from './en'
import { french } from './fr'
import type { MainTexts } from './main-texts'

const catalogues: Readonly<Record<Language, MainTexts>> = { en: english, de: german, fr: french }

/** Main's words in a language. */
export function textsOf(language: Language): MainTexts {
  return catalogues[language]
}
