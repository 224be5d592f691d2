import { describe, expect, it } from 'vitest'
import { toldMedia, warningOfAgent } from '@/features/transfers/target-warnings'
import type { MediaKind } from '@shared/domain/media'
import { ownerKeyOf, type AgentChannel, type Owner, type Presence } from '@shared/domain/owner'

const ready = (media: AgentChannel['media']): AgentChannel => ({ media, isReady: true, isFree: true })
const agent = (presence: Presence, channels: readonly AgentChannel[]): Owner => ({
  ...{ key: ownerKeyOf('Agent', 'u1'), kind: 'Agent', id: 'u1', name: 'Ben Okafor' },
  ...{ presence, channels },
})
const told = toldMedia([agent('signed-in', [ready('email'), ready('chat')])])
const warningOf = (one: Owner, ...media: MediaKind[]): ReturnType<typeof warningOfAgent> =>
  warningOfAgent(one, new Set(media), told)

describe('what is said of an agent before something is given to them', () => {
  it('is nothing for somebody who is ready for all of it', () => {
    expect(warningOf(agent('signed-in', [ready('email'), ready('chat')]), 'email', 'chat')).toBeUndefined()
  })

  it('is nothing where the server tells no states', () => {
    expect(warningOf(agent('unknown', []), 'email')).toBeUndefined()
  })

  it('is first of all that they are signed out', () => {
    expect(warningOf(agent('signed-out', []), 'chat')).toEqual({ why: 'signed-out' })
  })

  it('names the medium that they are not signed in for', () => {
    const one = agent('signed-in', [ready('email')])
    expect(warningOf(one, 'email', 'chat')).toEqual({ why: 'wrong-media', media: 'chat' })
  })

  it('says nothing about a medium that the server tells of nobody', () => {
    expect(warningOf(agent('signed-in', [ready('email')]), 'workitem')).toBeUndefined()
  })

  it('is that they are not ready for the medium, even if they are for another', () => {
    const one = agent('signed-in', [{ media: 'email', isReady: false, isFree: false }, ready('chat')])
    expect([warningOf(one, 'email'), warningOf(one, 'chat')]).toEqual([{ why: 'not-ready' }, undefined])
  })

  it('names the medium of which they take no more', () => {
    const one = agent('signed-in', [{ media: 'email', isReady: true, isFree: false }])
    expect(warningOf(one, 'email')).toEqual({ why: 'full', media: 'email' })
  })
})
