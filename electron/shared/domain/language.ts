/** The languages that the product speaks, by their codes in BCP 47. Each has a catalogue in renderer and in main. */
export const languages = ['en', 'de', 'fr', 'ja', 'es'] as const

/** One of the languages. */
export type Language = (typeof languages)[number]

/** What can be chosen: a language, or the system's. */
export const languageChoices = ['system', ...languages] as const

/** One of the choices. */
export type LanguageChoice = (typeof languageChoices)[number]

/** The language to speak. `preferred` are the system's languages, the best first; English when there is none of ours. */
export function languageFor(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'system') return choice
  for (const tag of preferred) {
    const found = languages.find((language) => language === tag.toLowerCase().split('-')[0])
    if (found) return found
  }
  return 'en'
}

/** Numbers, dates and plural forms: the system's own kind of the language if it has one, so `en-GB` stays `en-GB`. */
export function localeFor(language: Language, preferred: readonly string[]): string {
  return preferred.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language
}
