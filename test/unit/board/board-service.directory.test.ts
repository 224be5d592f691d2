import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FailureReason } from '@shared/failure'
import { fail, ok } from '@shared/result'
import { BoardService } from '@main/board/board-service'
import { BoardState } from '@main/board/board-state'
import { silentLog } from '@main/diagnostics/log'
import type { Person } from '@main/gws/gws-client'
import { createPendingOperations } from '@main/realtime/pending-operations'
import { BoardMirror, contentsOf } from '@support/board-mirror'
import { fakeMe } from '@support/fake-board-server'
import { createFakeGws } from '@support/fake-gws'
import { aResource } from '@support/fake-resource'

const REFRESH_MS = 600_000

const personOf = (id: string): Person => ({
  ...{ userId: id, userName: id, displayName: id, employeeId: `E-${id}`, channels: null },
})

function aBoardOf(
  agents: string[],
  refusal: () => FailureReason | undefined = () => undefined,
): { state: BoardState; board: BoardService; mirror: BoardMirror } {
  const state = new BoardState()
  const mirror = new BoardMirror()
  const board = new BoardService({
    gws: createFakeGws({
      agents: () => {
        const reason = refusal()
        return Promise.resolve(reason ? fail(reason, 'refused') : ok(agents.map(personOf)))
      },
      workbinDefinitions: () =>
        Promise.resolve(ok([{ workbinId: 'drafts', name: 'Drafts', kind: 'Agent' as const }])),
      workbinContents: (owner) => {
        const id = owner.kind === 'Agent' ? `of-${owner.userId}` : 'mine'
        return Promise.resolve(ok(new Map([['drafts', [aResource({ id })]]])))
      },
    }),
    ...{ me: fakeMe, pending: createPendingOperations(), state, publish: mirror.apply, log: silentLog },
    ...{ subscriptionsSurvive: false, checkMethod: 'off', onMeanwhile: () => undefined },
    ...{ now: Date.now, random: () => 0.5, isOwn: () => false },
    schedule: (run, delayMs) => void setTimeout(run, delayMs),
  })
  return { state, board, mirror }
}

describe('the owners on the board', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('come and go with the lists of the server, and a screen is told', async () => {
    const agents = ['u1', 'u2']
    const { state, board, mirror } = aBoardOf(agents)
    await board.loadOwners()
    board.lineUp('new-session')
    await vi.advanceTimersByTimeAsync(6_000)
    agents.splice(0, 1, 'u3')
    await vi.advanceTimersByTimeAsync(REFRESH_MS + 6_000)
    board.stop()
    expect([...state.owners.keys()].sort()).toEqual(['Agent:u0', 'Agent:u2', 'Agent:u3'])
    expect(state.snapshot().rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['mine', 'of-u2', 'of-u3']),
    )
    expect(state.find('of-u1')).toBeUndefined()
    expect(mirror.contents).toEqual(contentsOf(state.snapshot()))
  })

  it('count as unread from the moment they are known until they are read', async () => {
    const { state, board } = aBoardOf(['u1', 'u2'])
    await board.loadOwners()
    const before = state.loading
    board.lineUp('new-session')
    await vi.advanceTimersByTimeAsync(6_000)
    board.stop()
    expect([before, state.loading]).toMatchObject([
      { done: 0, total: 3 },
      { done: 3, total: 3 },
    ])
  })

  it('are asked for soon when a message names one that is not there', async () => {
    const agents = ['u1']
    const { state, board } = aBoardOf(agents)
    await board.loadOwners()
    board.lineUp('new-session')
    await vi.advanceTimersByTimeAsync(6_000)
    agents.push('u9')
    board.onChange({
      ...{ type: 'change', action: 'ItemAdded', workbinId: 'drafts', item: aResource({ id: 'new' }) },
      owner: { userId: 'u9', agentGroup: null, placeGroup: null },
    })
    await vi.advanceTimersByTimeAsync(40_000)
    board.stop()
    expect(state.owners.has('Agent:u9')).toBe(true)
  })

  it('are asked for again in seconds when the server could not tell them for a reason that passes', async () => {
    const agents = ['u1', 'u2']
    let refusals = 2
    const { state, board } = aBoardOf(agents, () => (refusals-- > 0 ? 'server-busy' : undefined))
    await board.loadOwners()
    board.lineUp('new-session')
    const problemsThen = state.loading.problems.length
    await vi.advanceTimersByTimeAsync(20_000)
    board.stop()
    expect([problemsThen, state.loading.problems.length]).toEqual([1, 0])
    expect(state.find('of-u2')).toBeDefined()
  })

  it('are asked for at once when the line comes back, in case somebody came or went meanwhile', async () => {
    const agents = ['u1', 'u2']
    const { state, board } = aBoardOf(agents)
    await board.loadOwners()
    board.lineUp('new-session')
    await vi.advanceTimersByTimeAsync(6_000)
    board.lineDown()
    agents.splice(0, 1, 'u3')
    board.lineUp('new-session')
    await vi.advanceTimersByTimeAsync(6_000)
    board.stop()
    expect([...state.owners.keys()].sort()).toEqual(['Agent:u0', 'Agent:u2', 'Agent:u3'])
    expect(state.find('of-u3')).toBeDefined()
  })

  it('are read again when a removal came that does not name one, as it may be an old one', async () => {
    const { state, board } = aBoardOf(['u1', 'u2'])
    await board.loadOwners()
    board.lineUp('new-session')
    await vi.advanceTimersByTimeAsync(6_000)
    board.onChange({
      ...{ type: 'change', action: 'ItemRemoved', workbinId: 'drafts', item: aResource({ id: 'of-u2' }) },
      owner: { userId: null, agentGroup: null, placeGroup: null },
    })
    const atFirst = state.find('of-u2')
    await vi.advanceTimersByTimeAsync(6_000)
    board.stop()
    expect([atFirst, state.find('of-u2')?.row.workbinKey]).toEqual([undefined, 'Agent:u2/drafts'])
  })

  it('are left alone for ten minutes when the server does not have them', async () => {
    let asked = 0
    const { board } = aBoardOf([], () => ((asked += 1), 'resource-gone'))
    await board.loadOwners()
    board.lineUp('new-session')
    await vi.advanceTimersByTimeAsync(REFRESH_MS - 1_000)
    const before = asked
    await vi.advanceTimersByTimeAsync(2_000)
    board.stop()
    expect([before, asked]).toEqual([1, 2])
  })
})
