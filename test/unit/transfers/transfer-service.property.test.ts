import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MoveReport, TransferTarget } from '@shared/domain/transfer'
import type { Result } from '@shared/result'
import { BoardState, unreadWorkbin } from '@main/board/board-state'
import { silentLog } from '@main/diagnostics/log'
import { createPendingOperations } from '@main/realtime/pending-operations'
import { HeldStore } from '@main/transfers/held-store'
import { TransferService } from '@main/transfers/transfer-service'
import { fakeMe } from '@support/fake-board-server'
import { createFakeJournal, type FakeJournal } from '@support/fake-journal'
import { createFakeRandom } from '@support/fake-random'
import { aResource } from '@support/fake-resource'
import { FakeTransferServer, faults, inMyHands } from '@support/fake-transfer-server'
import { runs, runsFactor } from '@support/runs'

const ids = ['i1', 'i2', 'i3', 'i4']
const workbins = ['Agent:u1/drafts', 'AgentGroup:Night/Day: 1/team', 'PlaceGroup:North/floor']
const home = workbins[0] ?? ''
const targets: readonly TransferTarget[] = [
  { kind: 'me' },
  { kind: 'agent', ownerKey: 'Agent:u2' },
  { kind: 'workbin', workbinKey: workbins[1] ?? '' },
  { kind: 'queue', queueName: 'Returns' },
]

const which = fc.nat(ids.length - 1)
const target = fc.constantFrom(...targets)
const stepArbitrary = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('move' as const), which, target }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('place' as const), which, target }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('putBack' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('complete' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('takenByOther' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('readHeld' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('crash' as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(600) }) },
)
type Step = typeof stepArbitrary extends fc.Arbitrary<infer S> ? S : never

const scheduleArbitrary = fc.record({
  seed: fc.nat(),
  faults: fc.array(fc.constantFrom(...faults), { maxLength: 20 }),
  steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 25 }),
})

interface Asked {
  readonly id: string
  readonly operation: 'pull' | 'place'
  readonly step: string | undefined
}

interface Request {
  readonly id: string
  readonly kind: Step['do']
  answers: number
}

interface World {
  readonly server: FakeTransferServer
  readonly journal: FakeJournal
  readonly asked: Asked[]
  /** Of this console and of those before it. */
  readonly requests: Request[]
  /** Interactions that were said to be placed while they still were in my hands. */
  readonly untrue: string[]
  console: Console
}

interface Console {
  readonly transfers: TransferService
  readonly held: HeldStore
  readonly board: BoardState
  /** Ends it as a killed program ends: it hears, writes and answers nothing any more. */
  readonly kill: () => void
  readonly requests: Request[]
}

describe('moves under random faults', { timeout: 30_000 * runsFactor }, () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  const always = async (check: (world: World) => void, usual = 150): Promise<void> => {
    await fc.assert(
      fc.asyncProperty(scheduleArbitrary, async (schedule) => {
        vi.clearAllTimers()
        const world = createWorld(schedule.seed, [...schedule.faults])
        for (const step of schedule.steps) await take(world, step)
        await vi.advanceTimersByTimeAsync(60_000)
        await untilHeldIsRead(world)
        check(world)
      }),
      runs(usual),
    )
  }

  it('list what the server says is in my hands, and nothing else', async () => {
    await always(({ server, console: { held } }) => {
      const mine = ids.filter((id) => server.places.get(id) === inMyHands)
      expect(
        held
          .list()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(mine)
    })
  })

  it('know where everything came from that this console pulled', async () => {
    await always(({ console: { held } }) => {
      expect(held.list().filter(({ origin }) => origin === null)).toEqual([])
    })
  })

  it('ask the server once for each step of each request', async () => {
    await always(({ asked, requests }) => {
      for (const id of ids) {
        const mine = requests.filter((request) => request.id === id)
        const pulls = asked.filter((call) => call.id === id && call.operation === 'pull')
        const places = asked.filter((call) => call.id === id && call.operation === 'place')
        expect(pulls.length).toBeLessThanOrEqual(mine.filter(({ kind }) => kind === 'move').length)
        expect(places.length).toBeLessThanOrEqual(mine.length)
      }
    })
  })

  it('are said to be placed only when they left my hands', async () => {
    await always(({ untrue }) => {
      expect(untrue).toEqual([])
    })
  })

  it('have their entry in the journal before the server is asked', async () => {
    await always(({ asked }) => {
      const expected = { pull: 'pulling', place: 'placing' } as const
      expect(asked.filter(({ operation, step }) => step !== expected[operation])).toEqual([])
    })
  })

  it('give every request exactly one result', async () => {
    await always(({ console: { requests } }) => {
      expect(requests.filter(({ answers }) => answers !== 1)).toEqual([])
    })
  })
})

function createWorld(seed: number, faultsToCome: (typeof faults)[number][]): World {
  const journal = createFakeJournal()
  const asked: Asked[] = []
  const server = new FakeTransferServer({
    random: createFakeRandom(seed),
    nextFault: () => faultsToCome.shift() ?? 'none',
    onChangeAsked: (id, operation) => asked.push({ id, operation, step: journal.last(id)?.step }),
  })
  for (const id of ids) server.places.set(id, home)
  return { server, journal, asked, requests: [], untrue: [], console: openConsole(server, journal) }
}

/** The console starts: the one before, if any, hears and writes nothing any more. */
function openConsole(server: FakeTransferServer, journal: FakeJournal): Console {
  const board = new BoardState()
  board.putOwners(
    [{ key: 'Agent:u2', kind: 'Agent', id: 'u2', name: 'Imani Okafor', presence: 'unknown' }],
    workbins.map((key) =>
      unreadWorkbin(key.slice(0, key.lastIndexOf('/')), key.slice(key.lastIndexOf('/') + 1), key),
    ),
  )
  for (const [id, place] of server.places)
    if (workbins.includes(place)) board.put(place, aResource({ id }), 'read')
  const held = new HeldStore(Date.now, () => undefined)
  let isDead = false
  const transfers = new TransferService({
    ...{
      gws: server.gws,
      pending: createPendingOperations(),
      confirmationMs: 4_000,
      me: fakeMe,
      board,
      held,
    },
    ...{ server: 'https://gws.example.com', log: silentLog, now: Date.now },
    journal: {
      ...journal,
      append: (entry) => (isDead ? new Promise(() => undefined) : journal.append(entry)),
    },
    canAddToAgentWorkbin: true,
    canMove: () => true,
    pulled: (key, id) => board.remove(key, id, { own: true }),
    reasonKey: () => 'SupervisorReason',
    readAgain: () => undefined,
  })
  server.listener = (message) => transfers.onMediaMessage(message)
  return { transfers, held, board, requests: [], kill: () => (isDead = true) }
}

async function take(world: World, step: Step): Promise<void> {
  const { transfers } = world.console
  const id = 'which' in step ? (ids[step.which] ?? '') : ''
  switch (step.do) {
    case 'move': {
      const workbinKey = world.console.board.find(id)?.row.workbinKey ?? home
      ask(
        world,
        { id, kind: step.do, answers: 0 },
        transfers.move({ interactionId: id, workbinKey, target: step.target }),
      )
      return
    }
    case 'place':
      ask(
        world,
        { id, kind: step.do, answers: 0 },
        transfers.place({ interactionId: id, target: step.target }),
      )
      return
    case 'putBack':
      ask(world, { id, kind: step.do, answers: 0 }, transfers.putBack({ interactionId: id }))
      return
    case 'complete':
      ask(world, { id, kind: step.do, answers: 0 }, transfers.complete({ interactionId: id }))
      return
    case 'takenByOther':
      world.server.takeByOther(id)
      return
    case 'readHeld':
      void transfers.readHeld()
      return
    case 'crash':
      await crash(world)
      return
    case 'wait':
      await vi.advanceTimersByTimeAsync(step.ms)
  }
}

function ask(world: World, request: Request, work: Promise<Result<MoveReport>>): void {
  const { server, untrue, requests, console } = world
  requests.push(request)
  console.requests.push(request)
  work.then(
    (result) => {
      request.answers += 1
      const isSaidGone = result.ok && ['placed', 'put-back'].includes(result.value.state)
      if (isSaidGone && server.places.get(request.id) === inMyHands) untrue.push(request.id)
    },
    () => (request.answers = Number.NaN),
  )
}

/** What was on its way to the server still arrives; the server and the journal are all that is left. */
async function crash(world: World): Promise<void> {
  world.console.kill()
  world.console = openConsole(world.server, world.journal)
  await untilHeldIsRead(world)
}

async function untilHeldIsRead({ console: { transfers } }: World): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const reading = transfers.readHeld()
    await vi.advanceTimersByTimeAsync(1_000)
    if ((await reading).ok) return
  }
  throw new Error('what is held was never told')
}
