import { describe, expect, it } from 'vitest'
import { OwnPlaces } from '@main/alerts/own-places'
import type { LoggedDeed } from '@shared/domain/action-log'
import { aDeed, draft, inbound } from './rule-desk'

function after(...deeds: readonly Partial<LoggedDeed>[]): OwnPlaces {
  const places = new OwnPlaces(() => false)
  for (const deed of deeds) places.note(aDeed('1', deed))
  return places
}

describe('the places of one’s own moves', () => {
  it.each([
    ['where it was placed', { to: draft }, true],
    [
      'where it came from, when it was put back',
      { action: 'put-back', outcome: 'put-back', from: draft, to: 'me' },
      true,
    ],
    ['where it may have come, when nobody confirms it', { to: draft, outcome: 'unconfirmed' }, true],
    ['nowhere, when it was refused', { to: draft, outcome: 'refused' }, false],
    ['nowhere, when it stays in the hands', { to: draft, outcome: 'stranded' }, false],
    ['nowhere on the board, when it was given to a queue', { to: 'queue:claims' }, false],
  ] as const)('are %s', (_where, deed, isThere) => {
    expect(after(deed).isAt('1', draft)).toBe(isThere)
  })

  it('change with the next move', () => {
    const places = after({ to: draft }, { to: inbound })
    expect([places.isAt('1', draft), places.isAt('1', inbound)]).toEqual([false, true])
  })

  it('are forgotten when the move is long ago', () => {
    const recent = new Set(['1'])
    const places = new OwnPlaces((id) => recent.has(id))
    for (const id of ['1', '2']) places.note(aDeed(id, { to: draft }))
    places.forgetOld()
    expect([places.isAt('1', draft), places.isAt('2', draft)]).toEqual([true, false])
  })
})
