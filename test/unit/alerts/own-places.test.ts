import { describe, expect, it } from 'vitest'
import { OwnPlaces } from '@main/alerts/own-places'
import type { LoggedDeed } from '@shared/domain/action-log'
import { aDeed, draft, inbound } from './rule-desk'

function after(...deeds: readonly Partial<LoggedDeed>[]): OwnPlaces {
  const places = new OwnPlaces(() => false)
  for (const deed of deeds) places.note(aDeed('1', deed), undefined, 0)
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
    for (const id of ['1', '2']) places.note(aDeed(id, { to: draft }), undefined, 0)
    places.forgetOld()
    expect([places.isAt('1', draft), places.isAt('2', draft)]).toEqual([true, false])
  })

  it('are awaited until the board tells them, and no longer than two minutes', () => {
    const places = after({ to: draft })
    expect([places.isAwaited('1', draft, 60_000), places.isAwaited('1', draft, 60_000)]).toEqual([
      true,
      false,
    ])
    expect(after({ to: draft }).isAwaited('1', draft, 120_000)).toBe(false)
    expect(after({ to: draft }).isAwaited('1', inbound, 60_000)).toBe(false)
  })

  it('are not awaited when the board has told them already', () => {
    const places = new OwnPlaces(() => false)
    places.note(aDeed('1', { to: draft }), draft, 0)
    expect(places.isAwaited('1', draft, 1_000)).toBe(false)
  })
})
