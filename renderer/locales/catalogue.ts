import type { Language } from '@shared/domain/language'
import type { en } from './en'

/** Texts of the same shape as the English ones. A key that is missing is an error of the compiler. */
export type Catalogue<Shape = typeof en> = {
  readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Catalogue<Shape[Key]>
}

/** A catalogue that may still lack texts; the English ones stand in. A test names what is missing. */
export type UnfinishedCatalogue<Shape = typeof en> = {
  readonly [Key in keyof Shape]?: Shape[Key] extends string ? string : UnfinishedCatalogue<Shape[Key]>
}

/** One part of such a catalogue. */
export type UnfinishedPart<Part extends keyof typeof en> = UnfinishedCatalogue<(typeof en)[Part]>

/** Loads the texts of a language when somebody speaks it. English is always there. */
export const catalogueLoaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<UnfinishedCatalogue>>> =
  {
    de: async () => (await import('./de')).de,
    fr: async () => (await import('./fr')).fr,
    ja: async () => (await import('./ja')).ja,
    es: async () => (await import('./es')).es,
  }
