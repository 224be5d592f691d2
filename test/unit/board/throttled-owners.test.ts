import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BoardService } from '@main/board/board-service'
import { BoardState } from '@main/board/board-state'
import { subscribedSign } from '@main/board/owner-sync'
import { silentLog } from '@main/diagnostics/log'
import { createGwsClient } from '@main/gws/create-gws-client'
import { defaultDialect } from '@main/gws/dialect'
import type { HttpPort } from '@main/gws/http-port'
import { createPendingOperations, type PendingOperations } from '@main/realtime/pending-operations'
import { workbinKeyOf } from '@shared/domain/workbin'
import { ok } from '@shared/result'
import { createFakeGws } from '@support/fake-gws'

const OWNERS = 2_000
const REQUESTS_A_SECOND = 250
const workbinIds = ['drafts', 'follow-up']
const me = { userId: 'u0', userName: 'sofia', displayName: 'Sofia Lindqvist', roles: ['ROLE_SUPERVISOR'] }
const people = Array.from({ length: OWNERS }, (_, at) => `u${String(at)}`).map((userId) => ({
  ...{ userId, userName: userId, displayName: userId, employeeId: null, channels: null },
}))

/** A server that refuses what comes above its limit within a second, and counts. */
class ThrottlingServer {
  requests = 0
  refused = 0
  reference = 0
  #second = -1
  #inSecond = 0
  readonly #pending: PendingOperations

  constructor(pending: PendingOperations) {
    this.#pending = pending
  }

  readonly http: HttpPort = async (url, { method = 'GET' }) => {
    await new Promise((resolve) => setTimeout(resolve, 4))
    this.requests += 1
    const second = Math.floor(Date.now() / 1_000)
    this.#inSecond = second === this.#second ? this.#inSecond + 1 : 1
    this.#second = second
    if (this.#inSecond > REQUESTS_A_SECOND) {
      this.refused += 1
      return new Response('Too many requests', { status: 429 })
    }
    const userId = /users\/([^/?]+)/.exec(url)?.[1] ?? me.userId
    return Response.json({ statusCode: 0, ...(method === 'POST' ? this.#subscribed(userId) : contents) })
  }

  #subscribed(userId: string): object {
    const referenceIds = Object.fromEntries(workbinIds.map((id) => [id, (this.reference += 1)]))
    setTimeout(() => {
      for (const [id, referenceId] of Object.entries(referenceIds)) {
        const what = subscribedSign(workbinKeyOf(`Agent:${userId}`, id))
        this.#pending.offer({ referenceId, interactionId: null, what })
      }
    }, 10)
    return { referenceIds }
  }
}

const STEP_MS = 5

async function passSecond(): Promise<void> {
  for (let ms = 0; ms < 1_000; ms += STEP_MS) {
    vi.advanceTimersByTime(STEP_MS)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const contents = { workbins: Object.fromEntries(workbinIds.map((id) => [id, { id, type: 'Agent' }])) }

describe('two thousand owners of a server that throttles', { timeout: 120_000 }, () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }))
  afterEach(() => vi.useRealTimers())

  it('come back after a lost line without a flood of refusals', async () => {
    const pending = createPendingOperations()
    const server = new ThrottlingServer(pending)
    const { subscribe, workbinContents } = createGwsClient({
      ...{ http: server.http, server: 'http://gws.example', dialect: defaultDialect },
    })
    const definitions = workbinIds.map((workbinId) => ({
      workbinId,
      name: workbinId,
      kind: 'Agent' as const,
    }))
    const gws = createFakeGws({
      agents: () => Promise.resolve(ok(people)),
      workbinDefinitions: () => Promise.resolve(ok(definitions)),
      ...{ subscribe, workbinContents },
    })
    const state = new BoardState()
    let mostFailed = 0
    const board = new BoardService({
      ...{ gws, me, pending, state, log: silentLog, now: Date.now, random: () => 0.5 },
      publish: ({ loading }) => (mostFailed = Math.max(mostFailed, loading.failed)),
      ...{
        checkMethod: 'off',
        subscriptionsSurvive: false,
        isOwn: () => false,
        onMeanwhile: () => undefined,
      },
      schedule: (run, delayMs) => void setTimeout(run, delayMs),
    })
    const isBack = (): boolean => [...state.workbins.values()].every(({ status }) => status === 'live')
    const secondsUntilBack = async (): Promise<number> => {
      board.lineUp('new-session')
      for (let seconds = 1; ; seconds += 1) {
        await passSecond()
        if (isBack() || seconds > 1_000) return seconds
      }
    }
    await board.loadOwners()
    await secondsUntilBack()
    board.lineDown()
    const [asked, refused] = [server.requests, server.refused]
    const seconds = await secondsUntilBack()
    board.stop()
    const comeback = { requests: server.requests - asked, refused: server.refused - refused }
    expect([isBack(), mostFailed, state.loading.done]).toEqual([true, 0, OWNERS])
    expect(comeback.refused).toBeLessThan(comeback.requests * 0.05)
    expect(seconds).toBeLessThan(((2 * OWNERS) / REQUESTS_A_SECOND) * 3)
  })
})
