import { describe, expect, it } from 'vitest'
import { nothingToLoad, type BoardChange } from '@shared/domain/board'
import { arrivalsIn } from '@main/alerts/watches'
import { aChange, aPut } from './board-change'

const isOwnMove = () => false

describe('watches', () => {
  it('find arrivals in a watched workbin and in any workbin of a watched owner', () => {
    const change = aChange({
      put: [
        aPut('1', 'Agent:u1/drafts'),
        aPut('2', 'AgentGroup:Claims / North/inbound'),
        aPut('3', 'Agent:u2/drafts'),
      ],
    })
    const watched = ['Agent:u1/drafts', 'AgentGroup:Claims / North']
    expect(arrivalsIn(change, { watched, isOwnMove })).toEqual([
      { interactionId: '1', workbinKey: 'Agent:u1/drafts' },
      { interactionId: '2', workbinKey: 'AgentGroup:Claims / North/inbound' },
    ])
  })

  it('leave out rows that were read, not told', () => {
    const change = aChange({ put: [aPut('1', 'Agent:u1/drafts', 'read')] })
    expect(arrivalsIn(change, { watched: ['Agent:u1'], isOwnMove })).toEqual([])
  })

  it('leave out what this console moved itself', () => {
    const change: BoardChange = aChange({
      put: [aPut('1', 'Agent:u1/drafts'), aPut('2', 'Agent:u1/drafts')],
      gone: [{ id: '2', workbinKey: 'Agent:u2/drafts', own: true }],
    })
    expect(arrivalsIn(change, { watched: ['Agent:u1'], isOwnMove: (id) => id === '1' })).toEqual([])
  })

  it('find nothing when nothing is watched', () => {
    const change = aChange({ put: [aPut('1', 'Agent:u1/drafts')], loading: nothingToLoad })
    expect(arrivalsIn(change, { watched: [], isOwnMove })).toEqual([])
  })
})
