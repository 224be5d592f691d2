import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BoardService } from '@main/board/board-service'
import { BoardState } from '@main/board/board-state'
import { silentLog } from '@main/diagnostics/log'
import { createPendingOperations } from '@main/realtime/pending-operations'
import type { BoardChange, RowCause } from '@shared/domain/board'
import { confirmSubscription } from '@support/confirm-subscription'
import { FakeBoardServer, fakeMe } from '@support/fake-board-server'
import { createFakeRandom } from '@support/fake-random'

/** A server whose changes say nothing of the agent whose workbin they are about, and a board that has been read. */
async function boardWithUnnamedChanges() {
  const random = createFakeRandom(7)
  const pending = createPendingOperations()
  const changes: BoardChange[] = []
  const server = new FakeBoardServer(
    { random, namesOwners: false, carriesAgentIds: false, slowestMs: 20 },
    (message) => {
      if (message.type === 'change') board.onChange(message)
      if (message.type === 'subscription') confirmSubscription(pending, message)
    },
  )
  const board: BoardService = new BoardService({
    ...{ gws: server.gws, me: fakeMe, pending, state: new BoardState(), log: silentLog },
    ...{ subscriptionsSurvive: true, checkMethod: 'readings', onMeanwhile: () => undefined },
    ...{ random: random.next, now: Date.now, isOwn: () => false },
    publish: (change) => changes.push(change),
    schedule: (later, delayMs) => void setTimeout(later, delayMs),
  })
  server.arrive('Agent:u1/drafts')
  await board.loadOwners()
  board.lineUp('new-session')
  await vi.advanceTimersByTimeAsync(5_000)
  const causeOf = (id: string): RowCause | undefined =>
    changes.flatMap(({ put }) => put).find(({ row }) => row.id === id)?.cause
  return { server, board, causeOf }
}

describe('an interaction that comes into a workbin that is followed', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('has arrived also when only another reading tells where', async () => {
    const { server, causeOf } = await boardWithUnnamedChanges()
    const id = server.arrive('Agent:u1/drafts')
    await vi.advanceTimersByTimeAsync(5_000)
    expect([causeOf('i1'), causeOf(id)]).toEqual(['read', 'arrived'])
  })

  it('has arrived also when its message was lost and the check finds it', async () => {
    const { server, causeOf } = await boardWithUnnamedChanges()
    server.isSilent = true
    const id = server.arrive('Agent:u1/drafts')
    await vi.advanceTimersByTimeAsync(120_000)
    expect(causeOf(id)).toBe('arrived')
  })

  it('was found, not told, when the line was away meanwhile', async () => {
    const { server, board, causeOf } = await boardWithUnnamedChanges()
    board.lineDown()
    server.isSilent = true
    const id = server.arrive('Agent:u1/drafts')
    board.lineUp('gap')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(causeOf(id)).toBe('read')
  })
})
