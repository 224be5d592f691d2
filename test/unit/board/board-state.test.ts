import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoardState, unreadWorkbin } from '@main/board/board-state'
import { ReadWindow } from '@main/board/read-window'
import { failureOf } from '@shared/failure'
import { BoardMirror, contentsOf } from '@support/board-mirror'
import { aResource, aRow } from '@support/fake-resource'
import { runs } from '@support/runs'

const [a, b, c] = ['Agent:u1/drafts', 'Agent:u2/drafts', 'AgentGroup:Returns/team'] as const
const keys = [a, b, c]

function aBoard(): BoardState {
  const state = new BoardState()
  const owners = ['u1', 'u2'].map((id) => ({
    ...{ key: `Agent:${id}`, kind: 'Agent' as const, id, name: id, presence: 'unknown' as const },
  }))
  state.putOwners(owners, [
    unreadWorkbin('Agent:u1', 'drafts', 'Drafts'),
    unreadWorkbin('Agent:u2', 'drafts', 'Drafts'),
  ])
  state.takeChange()
  return state
}

describe('the state of the board', () => {
  it('tells an arrival with its row and cause', () => {
    const state = aBoard()
    state.put(a, aResource(), 'arrived')
    expect(state.takeChange()?.put).toEqual([{ row: aRow(a), cause: 'arrived' }])
  })

  it('says of a quiet board now and then that it is still so, once anything was read', () => {
    const state = aBoard()
    const before = state.isStillSo(1_000)
    state.heard(2_000)
    state.put(a, aResource(), 'read')
    state.takeChange()
    const answers = [10_000, 16_999, 17_000].map((at) => state.isStillSo(at))
    expect([before, ...answers]).toEqual([false, false, false, true])
    expect(state.takeChange()).toMatchObject({ asOf: 17_000, put: [] })
  })

  it('tells a known row that is other than before as changed, whoever tells it', () => {
    const state = aBoard()
    state.put(a, aResource(), 'read')
    state.takeChange()
    state.put(a, aResource({ state: 'Processing' }), 'arrived')
    expect(state.takeChange()?.put).toMatchObject([{ cause: 'changed' }])
  })

  it('tells an arrival as such when it changes before it is told', () => {
    const state = aBoard()
    state.put(a, aResource(), 'arrived')
    state.put(a, aResource({ state: 'Processing' }), 'read')
    expect(state.takeChange()?.put).toMatchObject([{ row: { state: 'Processing' }, cause: 'arrived' }])
  })

  it('numbers changes one by one and has none when nothing changed', () => {
    const state = aBoard()
    state.put(a, aResource(), 'read')
    const first = state.takeChange()?.sequence
    state.put(a, aResource(), 'read')
    expect([first, state.takeChange(), state.snapshot().sequence]).toEqual([2, undefined, 2])
  })

  it('tells a move between workbins as one gone row that says where it is now', () => {
    const state = aBoard()
    state.put(a, aResource(), 'read')
    state.takeChange()
    state.put(b, aResource(), 'arrived')
    const change = state.takeChange()
    expect([change?.gone, change?.put]).toEqual([
      [{ id: 'i1', workbinKey: a, own: false, movedTo: b }],
      [{ row: aRow(b), cause: 'arrived' }],
    ])
  })

  it('tells where a row was before a frame in which it moved twice and left', () => {
    const state = aBoard()
    state.put(a, aResource(), 'read')
    state.takeChange()
    state.put(b, aResource(), 'arrived')
    state.remove(b, 'i1', { own: true, by: 'Imani Okafor' })
    const change = state.takeChange()
    expect([change?.gone, change?.put]).toEqual([
      [{ id: 'i1', workbinKey: a, own: true, by: 'Imani Okafor' }],
      [],
    ])
  })

  it('does not take a row out of a workbin where it does not lie', () => {
    const state = aBoard()
    state.put(a, aResource(), 'read')
    expect([state.remove(b, 'i1', { own: false }), state.find('i1')?.row.workbinKey]).toEqual([false, a])
  })

  it('tells only the differences of a reading', () => {
    const state = aBoard()
    state.replaceContents(a, [aResource(), aResource({ id: 'i2' })])
    state.takeChange()
    state.replaceContents(a, [aResource({ id: 'i2' }), aResource({ id: 'i3' })])
    const change = state.takeChange()
    expect([change?.gone.map(({ id }) => id), change?.put.map(({ row }) => row.id)]).toEqual([['i1'], ['i3']])
  })

  it('does not put back where it lay what was told to have come elsewhere meanwhile', () => {
    const state = aBoard()
    state.put(b, aResource(), 'arrived')
    const told = new ReadWindow()
    told.note({ key: b, action: 'ItemAdded', item: { id: 'i1' } }, true)
    state.replaceContents(a, [aResource()], told)
    expect(state.find('i1')?.row.workbinKey).toBe(b)
  })

  it('does not put back what was told to have left meanwhile', () => {
    const state = aBoard()
    const told = new ReadWindow()
    told.note({ key: a, action: 'ItemRemoved', item: { id: 'i1' } }, true)
    state.replaceContents(a, [aResource()], told)
    expect(state.find('i1')).toBeUndefined()
  })

  it('keeps what came while it was being read', () => {
    const state = aBoard()
    state.put(a, aResource(), 'arrived')
    const told = new ReadWindow()
    told.note({ key: a, action: 'ItemAdded', item: { id: 'i1' } }, true)
    state.replaceContents(a, [], told)
    expect(state.find('i1')?.row.workbinKey).toBe(a)
  })

  it('forgets the failure of a workbin that is live again', () => {
    const state = aBoard()
    state.updateWorkbin(a, { status: 'failed', failure: failureOf('server-error', '') })
    state.updateWorkbin(a, { status: 'live', asOf: 7 })
    expect(state.workbins.get(a)).toEqual({
      ...unreadWorkbin('Agent:u1', 'drafts', 'Drafts'),
      status: 'live',
      asOf: 7,
    })
  })

  it('does nothing for a workbin that is not on the board', () => {
    const state = aBoard()
    state.updateWorkbin('Agent:u9/drafts', { status: 'live' })
    expect(state.takeChange()).toBeUndefined()
  })

  it('keeps the contents of a workbin that is put on the board again', () => {
    const state = aBoard()
    state.updateWorkbin(a, { status: 'live', asOf: 7 })
    state.putOwners([], [unreadWorkbin('Agent:u1', 'drafts', 'Drafts')])
    expect(state.workbins.get(a)?.status).toBe('live')
  })

  it('voids everything before a reset in one change', () => {
    const state = aBoard()
    state.put(a, aResource(), 'read')
    state.reset()
    const change = state.takeChange()
    expect([change?.reset, change?.put, state.rowCount]).toEqual([true, [], 0])
  })

  const id = fc.constantFrom('i1', 'i2', 'i3')
  const key = fc.constantFrom(...keys)
  const step = fc.oneof(
    fc.record({ do: fc.constant('put' as const), key, id, subject: fc.constantFrom('one', 'two') }),
    fc.record({ do: fc.constant('remove' as const), key, id }),
    fc.record({ do: fc.constant('read' as const), key, ids: fc.uniqueArray(id) }),
    fc.record({ do: fc.constant('mark' as const), key, asOf: fc.nat() }),
    fc.record({ do: fc.constant('reset' as const) }),
    fc.record({ do: fc.constant('publish' as const) }),
  )

  it('equals a screen that applies every change', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const state = new BoardState()
        const mirror = new BoardMirror()
        const publish = (): void => {
          const change = state.takeChange()
          if (change) mirror.apply(change)
        }
        state.putOwners([], [unreadWorkbin('Agent:u1', 'drafts', 'Drafts')])
        publish()
        for (const one of steps) {
          if (one.do === 'put') state.put(one.key, aResource({ id: one.id, subject: one.subject }), 'arrived')
          if (one.do === 'remove') state.remove(one.key, one.id, { own: false })
          if (one.do === 'read')
            state.replaceContents(
              one.key,
              one.ids.map((name) => aResource({ id: name })),
            )
          if (one.do === 'mark') state.updateWorkbin(one.key, { status: 'live', asOf: one.asOf })
          if (one.do === 'reset') state.reset()
          if (one.do === 'publish') publish()
        }
        publish()
        expect(mirror.contents).toEqual(contentsOf(state.snapshot()))
      }),
      runs(500),
    )
  })
})

describe('the keys of case data that are shown', () => {
  const caseData = [
    { key: 'Tier', value: 'Platinum' },
    { key: 'Visits', value: 3 },
    { key: 'Empty', value: '' },
  ]

  it('are told with every row that has them, those on the board and those that come', () => {
    const state = aBoard()
    state.put(a, aResource({ caseData }), 'read')
    state.takeChange()
    state.showCaseKeys(['Tier', 'Visits', 'Empty', 'Nowhere'])
    expect(state.takeChange()?.put).toMatchObject([
      { row: { caseValues: { Tier: 'Platinum', Visits: '3' } }, cause: 'read' },
    ])
    state.put(b, aResource({ id: 'other', caseData }), 'arrived')
    expect(state.takeChange()?.put).toMatchObject([{ row: { caseValues: { Visits: '3' } } }])
  })

  it('are taken from the rows again, and told only where something is different', () => {
    const state = aBoard()
    state.put(a, aResource({ caseData }), 'read')
    state.put(b, aResource({ id: 'other', caseData: [] }), 'read')
    state.showCaseKeys(['Tier'])
    state.takeChange()
    state.showCaseKeys([])
    const put = state.takeChange()?.put ?? []
    expect(put.map(({ row }) => [row.id, row.caseValues])).toEqual([[aResource().id, undefined]])
  })

  it('leave an arrival an arrival', () => {
    const state = aBoard()
    state.put(a, aResource({ caseData }), 'arrived')
    state.showCaseKeys(['Tier'])
    expect(state.takeChange()?.put).toMatchObject([{ cause: 'arrived' }])
  })

  it('can be chosen from those that are there, the most frequent first', () => {
    const state = aBoard()
    state.put(a, aResource({ caseData: [{ key: 'Rare', value: 1 }, ...caseData] }), 'read')
    state.put(b, aResource({ id: 'other', caseData }), 'read')
    expect(state.caseKeys(10)).toEqual(['Tier', 'Visits', 'Empty', 'Rare'])
    expect(state.caseKeys(0)).toEqual([])
  })
})
