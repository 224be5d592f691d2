import { describe, expect, it } from 'vitest'
import { catalogueLoaders } from '@/locales/catalogue'
import { en } from '@/locales/en'
import { textsOf } from '@main/texts/texts-of'
import { languages } from '@shared/domain/language'

/** All texts of a catalogue by their path. */
function textsIn(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]])
  const texts = new Map<string, string>()
  for (const [key, child] of Object.entries(node ?? {})) {
    for (const [name, text] of textsIn(child, path ? `${path}.${key}` : key)) texts.set(name, text)
  }
  return texts
}

const placesIn = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')
const formsIn = (text: string): number => text.split(' | ').length

const hasOneForm = (language: string): boolean =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.length === 1

/** A language of one plural form may say once what English says in several. */
function fitForms(language: string, text: string, original: string): boolean {
  return formsIn(text) === formsIn(original) || (hasOneForm(language) && formsIn(text) === 1)
}

const english = textsIn(en)
const others = languages.filter((language) => language !== 'en')

describe.each(others)('the catalogue of the screen in %s', (language) => {
  it('lacks no text', async () => {
    const texts = textsIn(await catalogueLoaders[language]())
    expect([...english.keys()].filter((key) => !texts.has(key))).toEqual([])
  })

  it('has no text that English has not', async () => {
    const texts = textsIn(await catalogueLoaders[language]())
    expect([...texts.keys()].filter((key) => !english.has(key))).toEqual([])
  })

  it('has the same places in every text, and the plural forms of the language', async () => {
    const texts = textsIn(await catalogueLoaders[language]())
    const wrong = [...texts].filter(([key, text]) => {
      const original = english.get(key) ?? ''
      return placesIn(text) !== placesIn(original) || !fitForms(language, text, original)
    })
    expect(wrong).toEqual([])
  })

  it('leaves no text empty that English says', async () => {
    const texts = textsIn(await catalogueLoaders[language]())
    expect([...texts].filter(([key, text]) => (text === '') !== (english.get(key) === ''))).toEqual([])
  })
})

describe.each(others)('the words of main in %s', (language) => {
  it('have the same places as the English ones', () => {
    const originals = textsIn(textsOf('en'))
    const texts = textsIn(textsOf(language))
    const wrong = [...texts].filter(([key, text]) => {
      const original = originals.get(key)
      return original !== undefined && !key.endsWith('.one') && placesIn(text) !== placesIn(original)
    })
    expect(wrong).toEqual([])
  })
})
