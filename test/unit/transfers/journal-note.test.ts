import { describe, expect, it } from 'vitest'
import type { JournalEntry, JournalStep } from '@main/transfers/journal-entry'
import { noteFromEntry } from '@main/transfers/journal-note'

const origin = 'Agent:u1/drafts'
const entry = (step: JournalStep, target: string, reason?: string): JournalEntry => ({
  ...{ at: '', server: '', userId: 'u0', interactionId: 'i1', from: origin, step, target },
  ...(reason === undefined ? {} : { reason }),
})

describe('what the journal tells about a held interaction', () => {
  it.each<JournalStep>(['pulling', 'held'])('is its origin when it was meant to be kept: %s', (step) => {
    expect(noteFromEntry(entry(step, 'me'), false)).toEqual({ origin })
  })

  it.each<JournalStep>(['pulling', 'held', 'placing', 'unconfirmed'])(
    'is that the move was cut off at %s',
    (step) => {
      expect(noteFromEntry(entry(step, 'queue:Returns'), false)).toMatchObject({
        ...{ origin, moveState: 'stranded', problem: { reason: 'no-confirmation' } },
      })
    },
  )

  it('is the reason for which it was refused', () => {
    expect(noteFromEntry(entry('stranded', 'queue:Returns', 'no-such-target'), false)).toMatchObject({
      ...{ origin, moveState: 'stranded', problem: { reason: 'no-such-target' } },
    })
  })

  it.each<JournalStep>(['placed', 'put-back', 'completed'])('is nothing after it was %s', (step) => {
    expect(noteFromEntry(entry(step, 'queue:Returns'), false)).toEqual({})
  })

  it('is its origin only while the move still runs', () => {
    expect(noteFromEntry(entry('placing', 'queue:Returns'), true)).toEqual({ origin })
  })
})
