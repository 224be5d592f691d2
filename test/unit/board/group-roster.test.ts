import { beforeEach, describe, expect, it } from 'vitest'
import type { Owner } from '@shared/domain/owner'
import { fail, ok } from '@shared/result'
import { BoardState } from '@main/board/board-state'
import { GroupRoster } from '@main/board/group-roster'
import type { WholeApi } from '@main/gws/whole-api'

const group = (kind: 'AgentGroup' | 'PlaceGroup', id: string): Owner => ({
  ...{ key: `${kind}:${id}`, kind, id, name: id, presence: 'unknown' },
})
const claims = group('AgentGroup', 'Claims')
const desks = group('PlaceGroup', 'Desks')
const rosa = { userId: 'u1', userName: 'rosa', displayName: 'Rosa Lind', employeeId: null, channels: null }

let state: BoardState
let isGone: boolean
const gws: Pick<WholeApi, 'groupMembers' | 'groupPlaces'> = {
  groupMembers: () => Promise.resolve(isGone ? fail('resource-gone', '') : ok([rosa])),
  groupPlaces: () => Promise.resolve(ok(['P-1', 'P-2'])),
}
const membersOf = ({ key }: Owner) => state.owners.get(key)?.members

beforeEach(() => {
  isGone = false
  state = new BoardState()
  state.putOwners([claims, desks], [])
})

describe('the roster of groups', () => {
  it('tells the agents of an agent group and the places of a place group', async () => {
    const roster = new GroupRoster({ gws, state, changed: () => undefined })
    expect(await roster.open(claims.key)).toEqual(ok(null))
    await roster.open(desks.key)
    expect(membersOf(claims)).toEqual([{ key: 'Agent:u1', name: 'Rosa Lind' }])
    expect(membersOf(desks)).toEqual([
      { key: 'Place:P-1', name: 'P-1' },
      { key: 'Place:P-2', name: 'P-2' },
    ])
    expect(state.takeChange()?.owners.find(({ key }) => key === claims.key)).toHaveProperty('members')
  })

  it('keeps what is known through a fresh directory and a reading that fails', async () => {
    const roster = new GroupRoster({ gws, state, changed: () => undefined })
    await roster.open(claims.key)
    state.putOwners([claims, desks], [])
    isGone = true
    await roster.readAgain()
    expect([membersOf(claims)?.length, membersOf(desks)]).toEqual([1, undefined])
  })

  it('has no members of a person', async () => {
    const roster = new GroupRoster({ gws, state, changed: () => undefined })
    expect(await roster.open('Agent:u1')).toMatchObject({ ok: false, failure: { reason: 'bad-input' } })
  })
})
