import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import { failureText, type WordFailure } from '@/features/failures/use-failure-text'
import { failuresText } from '@/locales/en/failures'
import { failureOf, failureReasons } from '@shared/failure'

function wordFailure(): WordFailure {
  const i18n = createI18n({ legacy: false, locale: 'en', messages: { en: { failures: failuresText } } })
  const translate = i18n.global.t as (key: string, values: object) => string
  return (failure) => failureText((key, values) => translate(key, values ?? {}), failure)
}

describe('the words of a failure', () => {
  it.each(failureReasons)('say what happened and what to do: %s', (reason) => {
    const { title, advice } = wordFailure()(failureOf(reason, 'for the log only'))
    for (const sentence of [title, advice]) {
      expect(sentence).toMatch(/^[A-Z].{8,}[.]$/s)
      expect(sentence).not.toContain('failures.')
      expect(sentence).not.toContain('for the log only')
    }
  })

  it('differ from reason to reason', () => {
    const word = wordFailure()
    const titles = failureReasons.map((reason) => word(failureOf(reason, '')).title)
    expect(new Set(titles).size).toBe(failureReasons.length)
  })

  it('name who was faster, where that is known', () => {
    const failure = failureOf('taken-by-someone-else', '', { who: 'Ben Okafor' })
    expect(wordFailure()(failure).title).toContain('Ben Okafor was faster')
  })

  it('say that it waits in a queue again, where nobody has it any more', () => {
    const failure = failureOf('taken-by-someone-else', '', { queuedAt: Date.now() })
    expect(wordFailure()(failure).title).toMatch(/went back to a queue at \d+:\d\d/)
  })

  it('show what the server itself said, as it said it', () => {
    const facts = { serverCode: 6, httpStatus: 500, serverMessage: '<b>no</b> {such} @queue | x' }
    expect(wordFailure()(failureOf('server-code', '', facts)).detail).toBe(
      'Server code 6 · HTTP 500 · The server says: <b>no</b> {such} @queue | x',
    )
  })

  it('show no details when the server said nothing', () => {
    expect(wordFailure()(failureOf('timed-out', '')).detail).toBeNull()
  })
})
