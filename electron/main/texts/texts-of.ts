import type { Language } from '@shared/domain/language'
import { german } from './de'
import { english } from './en'
import { spanish } from './es'
import { french } from './fr'
import { japanese } from './ja'
import type { MainTexts } from './main-texts'

const catalogues: Readonly<Record<Language, MainTexts>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  ja: japanese,
}

/** Main's words in a language. */
export function textsOf(language: Language): MainTexts {
  return catalogues[language]
}
