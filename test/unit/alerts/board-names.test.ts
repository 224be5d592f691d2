import { describe, expect, it } from 'vitest'
import { boardNames } from '@main/alerts/board-names'
import { textsOf } from '@main/texts/texts-of'
import { catalogueLoaders } from '@/locales/catalogue'
import { en } from '@/locales/en'
import { languages } from '@shared/domain/language'
import { myPlaceKey, type Owner } from '@shared/domain/owner'
import { aRow } from '../renderer/board/board-rows'
import { workbins } from './rule-desk'

const place: Owner = { key: myPlaceKey, kind: 'Place', id: 'me', name: 'me', presence: 'unknown' }
const draft = `${myPlaceKey}/Draft`
const row = aRow('1', { customer: 'Ines Kaplan', subject: 'Refund' })

const namesIn = (language: (typeof languages)[number], mayTellContent = false) =>
  boardNames({
    state: {
      owners: new Map([[place.key, place]]),
      workbins: new Map(workbins('live', draft).map((workbin) => [workbin.key, workbin])),
      find: (id) => (id === row.id ? { row } : undefined),
    },
    texts: () => textsOf(language),
    mayTellContent: () => mayTellContent,
  })

describe('the names that alerts tell', () => {
  it('say whose the own place is, which has no name on the server', () => {
    const { names } = namesIn('de')
    expect([names.owner(myPlaceKey), names.workbin(draft)?.owner]).toEqual(['mein Platz', 'mein Platz'])
  })

  it.each(languages)('find the own place by what the list calls it: %s', async (language) => {
    const { board } = language === 'en' ? en : await catalogueLoaders[language]()
    const found = namesIn(language).rowNames.owner(draft)
    expect(found.toLocaleLowerCase()).toBe(board?.myPlace?.toLocaleLowerCase())
  })

  it('leave out what customers wrote unless that may be told, and what is not on the board', () => {
    expect(namesIn('en').names.content(row.id)).toBeUndefined()
    expect(namesIn('en', true).names.content(row.id)).toBe('Ines Kaplan: Refund')
    expect(namesIn('en', true).names.content('2')).toBeUndefined()
    expect(namesIn('en').names.owner('Agent:u9')).toBeUndefined()
    expect(namesIn('en').rowNames.workbin('Agent:u9/Draft')).toBe('')
  })
})
