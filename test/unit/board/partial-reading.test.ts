import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Workbin } from '@shared/domain/workbin'
import { ok } from '@shared/result'
import { BoardService } from '@main/board/board-service'
import { BoardState } from '@main/board/board-state'
import type { WorkbinMessage } from '@main/gws/messages'
import { createPendingOperations } from '@main/realtime/pending-operations'
import { confirmSubscription } from '@support/confirm-subscription'
import { FakeBoardServer, fakeMe } from '@support/fake-board-server'
import { createFakeLog } from '@support/fake-log'
import { createFakeRandom } from '@support/fake-random'

const broken = 'Agent:u1/drafts'
const beside = 'Agent:u1/follow-up'
const RETRIED_MS = 30_000
/** So many that some still wait when the first are read. */
const others = Array.from({ length: 20 }, (_, at) => `more-${String(at)}`)

function aBoard() {
  const state = new BoardState()
  const pending = createPendingOperations()
  const read: string[] = []
  const { log, lines } = createFakeLog()
  const onMessage = (message: WorkbinMessage): void => {
    if (message.type === 'change') board.onChange(message)
    if (message.type === 'subscription') confirmSubscription(pending, message)
  }
  const random = createFakeRandom(1)
  const server = new FakeBoardServer(
    { random, namesOwners: true, carriesAgentIds: true, slowestMs: 20 },
    onMessage,
  )
  const gws: FakeBoardServer['gws'] = {
    ...server.gws,
    agents: async () => {
      const known = await server.gws.agents()
      if (!known.ok) return known
      return ok([
        ...known.value,
        ...others.flatMap((userId) => known.value.slice(0, 1).map((one) => ({ ...one, userId }))),
      ])
    },
    workbinContents: (owner, ids) => {
      if (owner.kind === 'Agent') read.push(`${owner.userId}: ${ids.join()}`)
      return server.gws.workbinContents(owner, ids)
    },
  }
  const board: BoardService = new BoardService({
    ...{ gws, me: fakeMe, pending, state, publish: () => undefined, log },
    ...{ subscriptionsSurvive: false, checkMethod: 'off', onMeanwhile: () => undefined },
    ...{ random: () => 0.5, now: Date.now, isOwn: () => false },
    schedule: (later, delayMs) => void setTimeout(later, delayMs),
  })
  const statusOf = (key: string): Workbin['status'] | undefined => state.workbins.get(key)?.status
  const openWith = async (atMs: number): Promise<void> => {
    await board.loadOwners()
    board.lineUp('new-session')
    await vi.advanceTimersByTimeAsync(atMs)
  }
  return { board, state, server, read, lines, statusOf, openWith }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('an owner with one workbin that the server cannot read', () => {
  const opened = async () => {
    const desk = aBoard()
    desk.server.brokenWorkbin = broken
    await desk.openWith(1_000)
    return desk
  }

  it('has only this one marked, and the other live', async () => {
    const { statusOf, state } = await opened()
    expect([statusOf(broken), statusOf(beside)]).toEqual(['failed', 'live'])
    expect(state.loading).toMatchObject({ failed: 1, done: state.loading.total })
  })

  it('brings what comes into the other', async () => {
    const { server, state } = await opened()
    const id = server.arrive(beside)
    expect(state.find(id)?.row.workbinKey).toBe(beside)
  })

  it('has only this one read again, until it can be read', async () => {
    const { read, server, statusOf, state } = await opened()
    read.length = 0
    await vi.advanceTimersByTimeAsync(RETRIED_MS)
    expect(new Set(read)).toEqual(new Set(['u1: drafts']))
    server.brokenWorkbin = undefined
    await vi.advanceTimersByTimeAsync(10 * RETRIED_MS)
    expect([statusOf(broken), statusOf(beside), state.loading.failed]).toEqual(['live', 'live', 0])
  })

  it('is told in the log with the reason, once until all is read', async () => {
    const { board, server, lines } = await opened()
    await vi.advanceTimersByTimeAsync(RETRIED_MS)
    expect(lines).toEqual([expect.stringContaining('workbins not read {"owner":"Agent:u1","reason":')])
    server.brokenWorkbin = undefined
    await vi.advanceTimersByTimeAsync(10 * RETRIED_MS)
    server.brokenWorkbin = beside
    board.readAgain([beside])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(lines).toHaveLength(2)
  })

  it('keeps the other live after a short fault that lost nothing', async () => {
    const { board, statusOf } = await opened()
    board.lineDown()
    expect(statusOf(beside)).toBe('stale')
    board.lineUp('unbroken')
    expect(statusOf(beside)).toBe('live')
  })
})

describe('a reading that is given up', () => {
  const givenUp = async () => {
    const desk = aBoard()
    await desk.openWith(0)
    desk.board.setReading(false)
    await vi.advanceTimersByTimeAsync(RETRIED_MS)
    return desk
  }
  const waiting = (state: BoardState): number =>
    [...state.workbins.values()].filter(({ status }) => status === 'waiting').length

  it('leaves out what had not begun, and says how much that is', async () => {
    const { state } = await givenUp()
    const { done, total, cancelled } = state.loading
    expect(cancelled).toBeGreaterThan(10)
    expect(done + cancelled).toBe(total)
    expect(waiting(state)).toBeGreaterThanOrEqual(cancelled)
  })

  it('still reads what is asked for', async () => {
    const { board, state } = await givenUp()
    const key = [...state.workbins.values()].find(({ status }) => status === 'waiting')?.key ?? ''
    const before = state.loading.cancelled
    board.readAgain([key])
    await vi.advanceTimersByTimeAsync(1_000)
    expect([state.workbins.get(key)?.status, state.loading.cancelled]).toEqual(['live', before - 1])
  })

  it('goes on when that is wanted', async () => {
    const { board, state } = await givenUp()
    board.setReading(true)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(state.loading).toMatchObject({ cancelled: 0, done: state.loading.total })
    expect(waiting(state)).toBe(0)
  })

  it('does not pass for live after a short fault', async () => {
    const { board, state } = await givenUp()
    const before = waiting(state)
    board.lineDown()
    board.lineUp('unbroken')
    expect(waiting(state)).toBe(before)
  })

  it('is made as a whole after the next lost line', async () => {
    const { board, state } = await givenUp()
    board.lineDown()
    board.lineUp('gap')
    await vi.advanceTimersByTimeAsync(RETRIED_MS)
    expect(state.loading).toMatchObject({ cancelled: 0, done: state.loading.total })
  })
})
