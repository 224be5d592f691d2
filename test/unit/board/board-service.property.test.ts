import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FailureReason } from '@shared/failure'
import { BoardService } from '@main/board/board-service'
import { BoardState } from '@main/board/board-state'
import { silentLog } from '@main/diagnostics/log'
import type { WorkbinMessage } from '@main/gws/messages'
import { createPendingOperations } from '@main/realtime/pending-operations'
import { BoardMirror, contentsOf } from '@support/board-mirror'
import { confirmSubscription } from '@support/confirm-subscription'
import { FakeBoardServer, fakeMe, fakeWorkbins } from '@support/fake-board-server'
import { FakeLine } from '@support/fake-line'
import { createFakeRandom, type FakeRandom } from '@support/fake-random'
import { runs, runsFactor } from '@support/runs'

interface Run {
  readonly random: FakeRandom
  readonly server: FakeBoardServer
  readonly line: FakeLine
  readonly board: BoardService
  readonly state: BoardState
  readonly mirror: BoardMirror
  /** Whether the board looks for what no message told. */
  readonly findsLosses: boolean
}

/** Longer than the longest wait before a failed owner is read again. */
const REST_MS = 500_000
const LOOK_EVERY_MS = 5_000
const FRAME_MS = 16

const place = fc.nat(fakeWorkbins.length - 1)
const stepArbitrary = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('arrive' as const), place }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('move' as const), which: fc.nat(20), place }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('take' as const), which: fc.nat(20) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(400) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('break' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('return' as const),
      as: fc.constantFrom('unbroken' as const, 'gap' as const, 'new-session' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('readAgain' as const), place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      what: fc.constantFrom('readings' as const, 'subscribing' as const, 'confirming' as const),
      reason: fc.constantFrom<FailureReason>(
        'connection-lost',
        'server-busy',
        'server-error',
        'no-permission',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('damage' as const), place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('heal' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sleep' as const), ms: fc.nat(10 * 3_600_000) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('readOn' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('lose' as const), which: fc.nat(20), place: fc.option(place) }),
  },
)
type Step = typeof stepArbitrary extends fc.Arbitrary<infer S> ? S : never

const scheduleArbitrary = fc.record({
  seed: fc.nat(),
  namesOwners: fc.boolean(),
  carriesAgentIds: fc.boolean(),
  survives: fc.boolean(),
  checkMethod: fc.constantFrom('counts' as const, 'readings' as const, 'off' as const),
  steps: fc.array(stepArbitrary, { minLength: 5, maxLength: 60 }),
})
type Schedule = typeof scheduleArbitrary extends fc.Arbitrary<infer S> ? S : never

/** The machine slept in a round of doubts: the next one waited for as long as it had slept. */
const asleepInDoubt: Schedule = {
  ...{ seed: 131756321, namesOwners: false, carriesAgentIds: false, survives: false, checkMethod: 'off' },
  steps: [
    ...[
      { do: 'wait', ms: 53 } as const,
      { do: 'arrive', place: 4 } as const,
      { do: 'wait', ms: 706 } as const,
    ],
    ...[{ do: 'sleep', ms: 36_000_000 } as const, { do: 'move', which: 0, place: 6 } as const],
    ...[{ do: 'move', which: 0, place: 6 } as const, { do: 'return', as: 'unbroken' } as const],
    ...[{ do: 'wait', ms: 0 } as const, { do: 'move', which: 5, place: 2 } as const],
  ],
}

describe('the board under random schedules', { timeout: 120_000 * runsFactor }, () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('equals the server once the line is back and quiet', async () => {
    await fc.assert(
      fc.asyncProperty(scheduleArbitrary, async (schedule) => {
        const run = await start(schedule)
        for (const step of schedule.steps) await take(run, step)
        await comeToRest(run)
        expect(shown(run)).toEqual(truth(run))
      }),
      { ...runs(250), examples: [[asleepInDoubt]] },
    )
  })

  it('tells a screen every difference', async () => {
    await fc.assert(
      fc.asyncProperty(scheduleArbitrary, async (schedule) => {
        const run = await start(schedule)
        for (const step of schedule.steps) await take(run, step)
        await comeToRest(run)
        await frameAfter(run)
        expect(run.mirror.contents).toEqual(contentsOf(run.state.snapshot()))
      }),
      runs(60),
    )
  })

  it('ends with every workbin live and nothing left to load', async () => {
    await fc.assert(
      fc.asyncProperty(scheduleArbitrary, async (schedule) => {
        const run = await start(schedule)
        for (const step of schedule.steps) await take(run, step)
        await comeToRest(run)
        const { done, total, failed } = run.state.loading
        const states = new Set([...run.state.workbins.values()].map(({ status }) => status))
        expect({ left: total - done, failed, states: [...states] }).toEqual({
          ...{ left: 0, failed: 0, states: ['live'] },
        })
      }),
      runs(60),
    )
  })
})

async function start({ seed, namesOwners, carriesAgentIds, survives, checkMethod }: Schedule): Promise<Run> {
  vi.clearAllTimers()
  const random = createFakeRandom(seed)
  const slowestMs = 1 + random.below(300)
  const pending = createPendingOperations()
  const state = new BoardState()
  const mirror = new BoardMirror()
  const onMessage = (message: WorkbinMessage): void => {
    if (message.type === 'change') board.onChange(message)
    if (message.type === 'stats') board.onStats(message)
    if (message.type === 'subscription') confirmSubscription(pending, message)
  }
  const line: FakeLine = new FakeLine(random, slowestMs, {
    onMessage,
    onDown: () => board.lineDown(),
    onUp: (continuity) => {
      if (continuity === 'new-session' && !survives) server.forget()
      board.lineUp(continuity)
    },
  })
  const server = new FakeBoardServer({ random, namesOwners, carriesAgentIds, slowestMs }, line.send)
  for (let count = 0; count < 8; count += 1) server.arrive(random.pick(fakeWorkbins))
  const board: BoardService = new BoardService({
    ...{ gws: server.gws, me: fakeMe, pending, state, publish: mirror.apply, log: silentLog },
    subscriptionsSurvive: survives,
    checkMethod,
    onMeanwhile: () => undefined,
    random: random.next,
    now: Date.now,
    schedule: (later, delayMs) => void setTimeout(later, delayMs),
    isOwn: () => false,
  })
  await board.loadOwners()
  board.lineUp('new-session')
  return { random, server, line, board, state, mirror, findsLosses: checkMethod !== 'off' }
}

async function take({ server, line, board, findsLosses }: Run, step: Step): Promise<void> {
  const at = (index: number): string => fakeWorkbins[index] ?? ''
  const idAt = (index: number): string => server.ids[index % Math.max(1, server.ids.length)] ?? ''
  switch (step.do) {
    case 'arrive':
      server.arrive(at(step.place))
      return
    case 'move':
      server.take(idAt(step.which), at(step.place))
      return
    case 'take':
      server.take(idAt(step.which))
      return
    case 'break':
      line.breakDown()
      return
    case 'return':
      line.comeBack(step.as)
      return
    case 'readAgain':
      board.readAgain([at(step.place)])
      return
    case 'fail':
      if (step.what === 'readings') server.readingFails = step.reason
      else if (step.what === 'subscribing') server.subscribingFails = step.reason
      else server.refusesSubscriptions = true
      return
    case 'lose':
      server.isSilent = findsLosses
      server.take(idAt(step.which), step.place === null ? undefined : at(step.place))
      server.isSilent = false
      return
    case 'damage':
      server.brokenWorkbin = at(step.place)
      return
    case 'sleep':
      line.breakDown()
      vi.setSystemTime(Date.now() + step.ms)
      return
    case 'cancel':
    case 'readOn':
      board.setReading(step.do === 'readOn')
      return
    case 'heal':
      heal(server)
      return
    case 'wait':
      await vi.advanceTimersByTimeAsync(step.ms)
  }
}

async function comeToRest(run: Run): Promise<void> {
  const { server, line, state, board } = run
  heal(server)
  line.comeBack('gap')
  board.setReading(true)
  const isAtRest = (): boolean => {
    const isLive = [...state.workbins.values()].every(({ status }) => status === 'live')
    const isRead = state.loading.done === state.loading.total
    return isLive && isRead && isDeepStrictEqual(shown(run), truth(run))
  }
  /** Once may be chance: what went away and came back looks right until the messages of it arrive. */
  for (let waited = 0, looks = 0; waited < REST_MS && looks < 3; waited += LOOK_EVERY_MS) {
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS)
    looks = isAtRest() ? looks + 1 : 0
  }
}

/** A check may have read something in this very moment: it is told with the next frame. */
async function frameAfter({ mirror, state }: Run): Promise<void> {
  const isTold = (): boolean => isDeepStrictEqual(mirror.contents, contentsOf(state.snapshot()))
  for (let frames = 0; frames < 5 && !isTold(); frames += 1) await vi.advanceTimersByTimeAsync(FRAME_MS)
}

function heal(server: FakeBoardServer): void {
  server.readingFails = undefined
  server.brokenWorkbin = undefined
  server.subscribingFails = undefined
  server.refusesSubscriptions = false
}

function shown({ state }: Run): Record<string, string[]> {
  const rows: Record<string, string[]> = Object.fromEntries(fakeWorkbins.map((key) => [key, []]))
  for (const { id, workbinKey } of state.snapshot().rows) (rows[workbinKey] ??= []).push(id)
  return sortedLists(rows)
}

function truth({ server }: Run): Record<string, string[]> {
  return sortedLists(Object.fromEntries([...server.truth].map(([key, ids]) => [key, [...ids]])))
}

function sortedLists(lists: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([key, ids]) => [key, ids.sort()]))
}
