import { describe, expect, it } from 'vitest'
import type { BoardChange, RowCause } from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import type { HeldInteraction } from '@shared/domain/transfer'
import type { WorkbinKey } from '@shared/domain/workbin'
import { InteractionHistory } from '@main/session/interaction-history'
import { aChange } from '@support/opening-state'

const row: InteractionRow = {
  ...{
    id: 'i1',
    media: 'email',
    mediaType: 'email',
    workbinKey: 'Agent:u2/draft',
    subject: '',
    customer: '',
  },
  ...{ segment: '', serviceType: '', state: '', receivedAt: null, placedAt: null, dueAt: null },
  ...{ isHeld: false, isLocked: false },
}
const held = (state: string): HeldInteraction => ({
  ...{ id: 'i1', media: 'email', mediaType: 'email', subject: '', customer: '', state, capabilities: [] },
  ...{ segment: '', serviceType: '', receivedAt: null, dueAt: null },
  ...{ since: 0, origin: null, moveState: 'held' },
})
const put = (cause: RowCause): BoardChange => aChange(1, { put: [{ row, cause }] })
const gone = aChange(2, { gone: [{ id: 'i1', workbinKey: row.workbinKey, own: false, by: 'Amara' }] })

function aHistory(limits?: { events: number; interactions: number }) {
  let now = 0
  const history = new InteractionHistory(() => (now += 1), limits)
  const kinds = (id = 'i1'): string[] => history.of(id).map(({ kind }) => kind)
  return { history, kinds }
}

const elsewhere: WorkbinKey = 'AgentGroup:Claims/draft'
const moved = { id: 'i1', workbinKey: row.workbinKey, own: false, movedTo: elsewhere } as const

describe('what this console saw happen to an interaction', () => {
  it('is told with the newest first', () => {
    const { history } = aHistory()
    history.boardChanged(put('arrived'))
    history.boardChanged(gone)
    expect(history.of('i1')).toEqual([
      { at: 2, kind: 'left', workbinKey: row.workbinKey, by: 'Amara' },
      { at: 1, kind: 'arrived', workbinKey: row.workbinKey },
    ])
  })

  it('begins when something is seen to come, not when a workbin is read', () => {
    const { history, kinds } = aHistory()
    history.boardChanged(put('read'))
    expect(kinds()).toEqual([])
  })

  it.each(['arrived', 'read'] as const)('tells a move as one event when it is %s elsewhere', (cause) => {
    const { history } = aHistory()
    const there = { row: { ...row, workbinKey: elsewhere }, cause } as const
    history.boardChanged(aChange(1, { gone: [moved], put: [there] }))
    expect(history.of('i1')).toEqual([{ at: 1, kind: 'moved', workbinKey: elsewhere }])
  })

  it('tells that it changed where it was moved to', () => {
    const { history, kinds } = aHistory()
    const there = { row: { ...row, workbinKey: elsewhere }, cause: 'read' } as const
    history.boardChanged(aChange(1, { gone: [moved], put: [there] }))
    history.boardChanged(aChange(2, { put: [there] }))
    expect(kinds()).toEqual(['changed', 'moved'])
  })

  it('tells that it changed where it was seen to lie', () => {
    const { history, kinds } = aHistory()
    history.boardChanged(put('arrived'))
    history.boardChanged(put('read'))
    expect(kinds()).toEqual(['changed', 'arrived'])
  })

  it('tells an offer, its acceptance and when it left my hands', () => {
    const { history, kinds } = aHistory()
    history.heldChanged([held('Invited')])
    history.heldChanged([held('Processing')])
    history.heldChanged([held('Processing')])
    history.heldChanged([])
    expect(kinds()).toEqual(['left-you', 'accepted', 'offered'])
  })

  it('keeps the newest events of the interactions that something happened to last', () => {
    const { history, kinds } = aHistory({ events: 2, interactions: 2 })
    for (const id of ['i1', 'i2', 'i3', 'i3', 'i3']) history.note(id, { kind: 'changed' })
    expect([kinds('i1'), kinds('i2').length, kinds('i3').length]).toEqual([[], 1, 2])
  })

  it('is forgotten when another person signs in', () => {
    const { history, kinds } = aHistory()
    history.boardChanged(put('arrived'))
    history.boardChanged(aChange(2, { reset: true }))
    expect(kinds()).toEqual([])
  })
})
