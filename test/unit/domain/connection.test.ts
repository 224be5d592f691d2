import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextConnection, type Connection, type ConnectionEvent } from '@shared/domain/connection'
import { failureOf } from '@shared/failure'

const cause = failureOf('connection-lost', 'cut')
const at = (phase: Connection['phase']): Connection => ({ phase, since: 1 })
const events: readonly ConnectionEvent[] = [
  { type: 'sign-in-started' },
  { type: 'line-up' },
  { type: 'line-down', cause },
  { type: 'session-ended', cause },
  { type: 'incompatible', cause },
  { type: 'signed-out' },
]
const withoutSignIn = events.filter(({ type }) => type !== 'sign-in-started')

describe('the state of the line', () => {
  it('goes from connecting to online when the line is up', () => {
    expect(nextConnection(at('connecting'), { type: 'line-up' }, 5)).toEqual({ phase: 'online', since: 5 })
  })

  it('recovers with the cause when the line is lost', () => {
    const next = nextConnection(at('online'), { type: 'line-down', cause }, 5)
    expect(next).toEqual({ phase: 'recovering', since: 5, cause })
  })

  it('stays connecting while a sign-in has trouble with the line', () => {
    const state = at('connecting')
    expect(nextConnection(state, { type: 'line-down', cause }, 5)).toBe(state)
  })

  it('keeps the time and the first cause of a trouble that goes on', () => {
    const state: Connection = { phase: 'recovering', since: 1, cause }
    const other = failureOf('server-busy', 'later')
    expect(nextConnection(state, { type: 'line-down', cause: other }, 9)).toBe(state)
  })

  it.each(['signed-out', 'session-lost', 'incompatible'] as const)(
    'does not come online from %s',
    (phase) => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...withoutSignIn)), (schedule) => {
          let state = at(phase)
          for (const event of schedule) {
            state = nextConnection(state, event, 2)
            expect(['connecting', 'online', 'recovering']).not.toContain(state.phase)
          }
        }),
      )
    },
  )

  it('does not say that a session ended after a sign-out', () => {
    const state = at('signed-out')
    expect(nextConnection(state, { type: 'session-ended', cause }, 2)).toBe(state)
  })

  it('starts again from the end of a session with a new sign-in', () => {
    expect(nextConnection(at('session-lost'), { type: 'sign-in-started' }, 2).phase).toBe('connecting')
  })
})
