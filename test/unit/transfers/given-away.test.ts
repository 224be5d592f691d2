import { describe, expect, it } from 'vitest'
import type { ActionLogEntry } from '@shared/domain/action-log'
import { BoardState, unreadWorkbin } from '@main/board/board-state'
import type { MediaResource } from '@main/gws/gws-client'
import { GivenAway } from '@main/transfers/given-away'
import { aResource } from '@support/fake-resource'

const MINUTE = 60_000
const now = Date.parse('2026-03-02T12:00:00Z')
const team = 'AgentGroup:Returns/team'

function anEntry(minutesAgo: number, change: Partial<ActionLogEntry> = {}): ActionLogEntry {
  return {
    ...{ at: new Date(now - minutesAgo * MINUTE).toISOString(), userName: 'n.haddad', server: 'https://x' },
    ...{ action: 'move', interactionId: 'i1', from: 'Agent:u1/drafts', to: team, reason: '' },
    ...{ outcome: 'placed', ...change },
  }
}

function aDesk(): { readonly board: BoardState; readonly given: GivenAway } {
  const board = new BoardState()
  board.putOwners([], [unreadWorkbin('AgentGroup:Returns', 'team', 'Team')])
  return { board, given: new GivenAway(board, () => now) }
}

/** The workbin is read, and has these in it. */
function read(board: BoardState, resources: readonly MediaResource[]): void {
  board.replaceContents(team, resources)
  board.updateWorkbin(team, { status: 'live', asOf: now })
}

const lies = (given: GivenAway): readonly (readonly [string, number])[] =>
  given.lying().map(({ row, since }) => [row.id, (now - since) / MINUTE])

describe('what was given away before the start', () => {
  it('lies there since it was given, once its workbin has been read', () => {
    const { board, given } = aDesk()
    given.recall([anEntry(40)])
    expect(lies(given)).toEqual([])
    read(board, [aResource({ placedAt: now - 40 * MINUTE })])
    expect(lies(given)).toEqual([['i1', 40]])
  })

  it('is forgotten when its workbin has been read without it', () => {
    const { board, given } = aDesk()
    given.recall([anEntry(40)])
    read(board, [])
    expect(lies(given)).toEqual([])
    board.put(team, aResource({ placedAt: null }), 'arrived')
    expect(lies(given)).toEqual([])
  })

  it('is not forgotten while a large board may still have to find it', () => {
    const { board, given } = aDesk()
    given.recall([anEntry(1.5)])
    read(board, [])
    expect(lies(given)).toEqual([])
    board.put(team, aResource({ placedAt: null }), 'arrived')
    expect(lies(given)).toEqual([['i1', 1.5]])
  })

  it('counts by the last word about each, whatever their order', () => {
    const { board, given } = aDesk()
    given.recall([
      anEntry(10, { action: 'undo', to: 'Agent:u1/drafts' }),
      anEntry(40),
      anEntry(5, { interactionId: 'i2', outcome: 'refused' }),
      anEntry(30, { interactionId: 'i2' }),
    ])
    read(
      board,
      ['i1', 'i2'].map((id) => aResource({ id, placedAt: now - 40 * MINUTE })),
    )
    expect(lies(given)).toEqual([['i2', 30]])
  })

  it('is not what came back later than it was given', () => {
    const { board, given } = aDesk()
    given.recall([anEntry(40)])
    read(board, [aResource({ placedAt: now - 20 * MINUTE })])
    expect(lies(given)).toEqual([])
  })

  it('counts less than what was done since', () => {
    const { board, given } = aDesk()
    read(board, [aResource({ placedAt: now - 40 * MINUTE })])
    given.note(anEntry(0, { action: 'undo' }))
    given.recall([anEntry(40)])
    expect(lies(given)).toEqual([])
  })
})
