import { describe, expect, it } from 'vitest'
import type { BoardChange } from '@shared/domain/board'
import { BoardState, unreadWorkbin } from '@main/board/board-state'
import { applyItemChange } from '@main/board/item-change'
import { aResource } from '@support/fake-resource'

const [here, there] = ['Agent:u1/drafts', 'Agent:u2/drafts'] as const
const assignedTo = (value: string): { caseData: { key: string; value: string }[] } => ({
  caseData: [{ key: 'AssignedTo', value }],
})

function removed(after: object, how: { own?: boolean; from?: string } = {}): BoardChange | undefined {
  const { own = false, from = here } = how
  const state = new BoardState()
  const person = {
    key: 'Agent:u2',
    kind: 'Agent',
    id: 'u2',
    name: 'Imani Okafor',
    presence: 'unknown',
  } as const
  state.putOwners(
    [{ ...person, employeeId: 'A1002', userName: 'imani' }],
    [unreadWorkbin('Agent:u1', 'drafts', 'Drafts')],
  )
  state.put(here, aResource(assignedTo('A1001')), 'read')
  state.takeChange()
  applyItemChange(
    state,
    { key: from, action: 'ItemRemoved', item: aResource(after) },
    { own, cause: 'arrived' },
  )
  return state.takeChange()
}

describe('a change of a workbin', () => {
  it('that adds puts the row there with its cause', () => {
    const state = new BoardState()
    applyItemChange(
      state,
      { key: here, action: 'ItemAdded', item: aResource() },
      { own: false, cause: 'arrived' },
    )
    expect(state.takeChange()?.put).toMatchObject([{ row: { workbinKey: here }, cause: 'arrived' }])
  })

  it('that removes late, when the interaction lies elsewhere by now, says nothing', () => {
    expect(removed({}, { from: there })).toBeUndefined()
  })

  it.each(['A1002', 'imani'])('names who took it when it is newly assigned to %s', (id) => {
    expect(removed(assignedTo(id))?.gone).toEqual([
      { id: 'i1', workbinKey: here, own: false, by: 'Imani Okafor' },
    ])
  })

  it('names somebody unknown by what the server says', () => {
    expect(removed(assignedTo('A9999'))?.gone).toMatchObject([{ by: 'A9999' }])
  })

  it('names nobody when the assignment says nothing new', () => {
    expect(removed(assignedTo('A1001'))?.gone).toEqual([{ id: 'i1', workbinKey: here, own: false }])
  })

  it('of my own names nobody', () => {
    expect(removed(assignedTo('A1002'), { own: true })?.gone).toEqual([
      { id: 'i1', workbinKey: here, own: true },
    ])
  })
})
