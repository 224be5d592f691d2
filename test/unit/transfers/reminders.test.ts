import { describe, expect, it } from 'vitest'
import type { LoggedDeed } from '@shared/domain/action-log'
import type { Reminder } from '@shared/domain/reminder'
import { BoardState, unreadWorkbin } from '@main/board/board-state'
import { GivenAway } from '@main/transfers/given-away'
import { HeldStore } from '@main/transfers/held-store'
import { Reminders } from '@main/transfers/reminders'
import { aHeldResource, aResource } from '@support/fake-resource'

const MINUTE = 60_000
const workbinKey = 'AgentGroup:Returns/team'
const moved: LoggedDeed = {
  ...{ action: 'move', interactionId: 'i1', from: 'Agent:u1/drafts', to: workbinKey },
  ...{ reason: '', outcome: 'placed' },
}

function aDesk(rules = { heldTooLongMs: 30 * MINUTE, nobodyOpenedMs: 60 * MINUTE }) {
  const clock = { now: 0 }
  const board = new BoardState()
  const workbin = unreadWorkbin('AgentGroup:Returns', 'team', 'Team')
  board.putOwners([], [{ ...workbin, status: 'live', asOf: 0 }])
  board.put(workbinKey, aResource({ id: 'i1' }), 'read')
  const held = new HeldStore(
    () => clock.now,
    () => undefined,
  )
  const published: (readonly Reminder[])[] = []
  const givenAway = new GivenAway(board, () => clock.now)
  const reminders = new Reminders({
    ...{ givenAway, held: () => held.list(), rules: () => rules, now: () => clock.now },
    publish: (list) => void published.push(list),
  })
  const after = (minutes: number): readonly Reminder[] => {
    clock.now = minutes * MINUTE
    reminders.look()
    return reminders.list()
  }
  return { givenAway, held, board, published, after }
}

describe('the reminders', () => {
  it('name what is held too long, until it is held no more', () => {
    const { held, after } = aDesk()
    held.see(aHeldResource({ id: 'i2' }))
    expect(after(29)).toEqual([])
    expect(after(30)).toEqual([{ kind: 'held-too-long', interactionId: 'i2', since: 0 }])
    held.release('i2')
    expect(after(31)).toEqual([])
  })

  it('name what nobody has taken out of the workbin that it was given to', () => {
    const { givenAway, after } = aDesk()
    givenAway.note(moved)
    expect(after(59)).toEqual([])
    expect(after(60)).toEqual([{ kind: 'nobody-opened', interactionId: 'i1', workbinKey, since: 0 }])
  })

  it('forget what somebody has taken, also when it comes back', () => {
    const { givenAway, board, after } = aDesk()
    givenAway.note(moved)
    board.remove(workbinKey, 'i1', { own: false })
    after(10)
    board.put(workbinKey, aResource({ id: 'i1' }), 'arrived')
    expect(after(90)).toEqual([])
  })

  it('are published only when they change', () => {
    const { givenAway, published, after } = aDesk()
    givenAway.note(moved)
    for (const minutes of [58, 60, 61, 62]) after(minutes)
    expect(published).toHaveLength(1)
  })

  it('never come when they are turned off', () => {
    const { givenAway, held, after } = aDesk({ heldTooLongMs: 0, nobodyOpenedMs: 0 })
    givenAway.note(moved)
    held.see(aHeldResource({ id: 'i2' }))
    expect(after(10_000)).toEqual([])
  })
})
