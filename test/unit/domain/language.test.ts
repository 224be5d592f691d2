import { describe, expect, it } from 'vitest'
import { languageFor, localeFor } from '@shared/domain/language'

describe('the language', () => {
  it('is the one that was chosen', () => {
    expect(languageFor('de', ['en-US'])).toBe('de')
  })

  it('is the first of the system that the product speaks', () => {
    expect(languageFor('system', ['pt-BR', 'de-AT', 'en-US'])).toBe('de')
  })

  it('is English when the system speaks none of ours', () => {
    expect(languageFor('system', ['pt-BR'])).toBe('en')
    expect(languageFor('system', [])).toBe('en')
  })

  it('takes dates and numbers as the system’s kind of it has them', () => {
    expect(localeFor('de', ['en-US', 'de-CH'])).toBe('de-CH')
    expect(localeFor('de', ['en-US'])).toBe('de')
  })
})
