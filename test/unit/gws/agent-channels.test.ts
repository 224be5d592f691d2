import { describe, expect, it } from 'vitest'
import { channelsOf, withAbsent } from '@main/gws/agent-channels'
import type { Person } from '@main/gws/gws-client'

const person = (userId: string, channels: Person['channels']): Person => ({
  ...{ userId, userName: userId, displayName: userId, employeeId: null, channels },
})

describe('the channels of a contact', () => {
  it('are those that its availability names, with state and whether it is free', () => {
    const availability = {
      channels: [
        { channel: 'voice', available: true, userState: { state: 'Ready' } },
        { channel: 'email', available: false, userState: { state: 'NotReady' } },
      ],
    }
    expect(channelsOf({ availability })).toEqual([
      { media: 'voice', isReady: true, isFree: true },
      { media: 'email', isReady: false, isFree: false },
    ])
  })

  it('are without those that the person is logged out of', () => {
    const availability = { channels: [{ channel: 'chat', userState: { state: 'LoggedOut' } }] }
    expect(channelsOf({ availability })).toEqual([])
  })

  it('are not known of a contact without availability', () => {
    expect(channelsOf({ id: 'u1' })).toBeNull()
  })
})

describe('a list of people', () => {
  it('takes who has no availability beside others who have for signed out', () => {
    const people = withAbsent([person('a', null), person('b', [])])
    expect(people.map(({ channels }) => channels)).toEqual([[], []])
  })

  it('tells nothing of anybody when nobody has any', () => {
    expect(withAbsent([person('a', null)]).map(({ channels }) => channels)).toEqual([null])
  })
})
