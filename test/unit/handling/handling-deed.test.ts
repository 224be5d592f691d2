import { describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/result'
import { deedOfHandling } from '@main/handling/handling-deed'

const head = { action: 'accept', interactionId: 'i1', from: null } as const
const line = { ...head, to: null, reason: '' }

describe('the log line of something handled', () => {
  it('says what the server called it', () => {
    expect(deedOfHandling({ ...head, result: ok({ referenceId: 7 }) })).toEqual({
      ...line,
      outcome: 'done',
      referenceId: '7',
    })
  })

  it('says why it was refused, with the server’s code', () => {
    expect(deedOfHandling({ ...head, result: fail('operation-forbidden', 'no', { serverCode: 5 }) })).toEqual(
      { ...line, outcome: 'refused', failureReason: 'operation-forbidden', serverCode: 5 },
    )
  })

  it('says that the outcome is not known where nothing told', () => {
    expect(deedOfHandling({ ...head, result: fail('no-confirmation', 'no word') })).toEqual({
      ...line,
      outcome: 'unconfirmed',
      failureReason: 'no-confirmation',
    })
  })
})
