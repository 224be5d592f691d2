import { describe, expect, it } from 'vitest'
import type { BoardChange } from '@shared/domain/board'
import { ok } from '@shared/result'
import { BoardService } from '@main/board/board-service'
import { BoardState } from '@main/board/board-state'
import { silentLog } from '@main/diagnostics/log'
import { createPendingOperations } from '@main/realtime/pending-operations'
import { fakeMe } from '@support/fake-board-server'
import { createFakeGws } from '@support/fake-gws'
import { aResource, aRow } from '@support/fake-resource'
import { createVirtualClock } from '@support/virtual-clock'

const from = 'Agent:u1/drafts'
const to = 'Agent:u2/drafts'

async function aBoardWithOne(): Promise<{
  board: BoardService
  changes: BoardChange[]
  settle: () => Promise<void>
}> {
  const state = new BoardState()
  const changes: BoardChange[] = []
  const clock = createVirtualClock()
  const person = (id: string) => ({
    userId: id,
    userName: id,
    displayName: id,
    employeeId: null,
    channels: null,
  })
  const board = new BoardService({
    gws: createFakeGws({
      agents: () => Promise.resolve(ok([person('u1'), person('u2')])),
      workbinDefinitions: () =>
        Promise.resolve(ok([{ workbinId: 'drafts', name: 'Drafts', kind: 'Agent' as const }])),
    }),
    ...{ me: fakeMe, pending: createPendingOperations(), state, log: silentLog },
    ...{ subscriptionsSurvive: false, checkMethod: 'off', onMeanwhile: () => undefined },
    ...{ now: clock.now, schedule: clock.schedule, random: () => 0.5, isOwn: () => false },
    publish: (change) => changes.push(change),
  })
  const settle = async (): Promise<void> => {
    await Promise.resolve()
    clock.pass(100)
    await Promise.resolve()
  }
  await board.loadOwners()
  state.put(from, aResource(), 'read')
  await settle()
  changes.length = 0
  return { board, changes, settle }
}

const change = (action: 'ItemAdded' | 'ItemRemoved', userId: string) => ({
  ...{ type: 'change' as const, action, workbinId: 'drafts', item: aResource() },
  owner: { userId, agentGroup: null, placeGroup: null },
})
const told = (changes: readonly BoardChange[]) => changes.map(({ gone, put }) => ({ gone, put }))
const oneMove = [
  {
    gone: [{ id: 'i1', workbinKey: from, own: false, movedTo: to }],
    put: [{ row: aRow(to), cause: 'arrived' }],
  },
]

describe('an interaction that goes from one owner to another', () => {
  it('is one change with one row', async () => {
    const { board, changes, settle } = await aBoardWithOne()
    board.onChange(change('ItemRemoved', 'u1'))
    board.onChange(change('ItemAdded', 'u2'))
    await settle()
    expect(told(changes)).toEqual(oneMove)
  })

  it('is the same change when the messages come in the other order', async () => {
    const { board, changes, settle } = await aBoardWithOne()
    board.onChange(change('ItemAdded', 'u2'))
    board.onChange(change('ItemRemoved', 'u1'))
    await settle()
    expect(told(changes)).toEqual(oneMove)
  })
})
