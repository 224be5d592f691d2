import { describe, expect, it } from 'vitest'
import { MovesUnderWay } from '@main/transfers/moves-under-way'
import type { MoveReport, MoveState } from '@shared/domain/transfer'

const report = (state: MoveState): MoveReport => ({
  ...{ interactionId: 'i1', state, from: 'Agent:u1/Draft', target: { kind: 'me' } },
})

async function after(state: MoveState) {
  const clock = { now: 0 }
  const moves = new MovesUnderWay({ now: () => clock.now })
  await moves.alone('i1', async () => report(state))
  return { moves, clock }
}

describe('whose doing the news of an interaction is', () => {
  it('is this console’s while it moves it, and for half a minute afterwards', async () => {
    const { moves, clock } = await after('placed')
    clock.now = 29_999
    expect(moves.isOwn('i1')).toBe(true)
    clock.now = 30_000
    expect(moves.isOwn('i1')).toBe(false)
  })

  it('is somebody else’s after a move that the server refused', async () => {
    const { moves } = await after('refused')
    expect(moves.isOwn('i1')).toBe(false)
  })

  it('is this console’s when nobody knows how a move ended', async () => {
    const { moves } = await after('unconfirmed')
    expect(moves.isOwn('i1')).toBe(true)
  })

  it('is this console’s after a move that broke off', async () => {
    const moves = new MovesUnderWay({ now: () => 0 })
    await moves.alone('i1', () => Promise.reject(new Error('broken'))).catch(() => undefined)
    expect(moves.isOwn('i1')).toBe(true)
  })
})
