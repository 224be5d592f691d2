import type { MoveReport } from '@shared/domain/transfer'
import { ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import type { Result } from '@shared/result'
import { eventually } from '@support/signed-in'
import type { Centre, CentreOrders } from '../centre-process'
import { ratioFigure, type Figure } from '../figure'
import { few, inTurns, timed } from '../measure'
import { signInRaw } from '../raw-supervisor'
import { openRemote, type Remote } from '../remote'
import { withConsole } from '../signed-in-console'

const MOVES = 500
const LIMIT = 1.2
const ARRIVAL_LIMIT_MS = 60_000

interface Stage {
  readonly remote: Remote<CentreOrders>
  readonly centre: Centre
  readonly parallel: number
}

interface Waiting {
  readonly id: string
  readonly from: WorkbinKey
}

type Move = (waiting: Waiting, to: WorkbinKey) => Promise<void>

/** A bulk move through the transfer service, beside a loop that sends the same two commands for each interaction. */
export async function measureBulkMove(): Promise<Figure[]> {
  const remote = openRemote<CentreOrders>('./centre-process.ts')
  try {
    const centre = await remote.ask('start', { agents: 60, interactions: 0, seed: 11 })
    const figures: Figure[] = []
    for (const parallel of [1, 4]) {
      const stage = { remote, centre, parallel }
      const pair = await inTurns(
        few,
        () => withProduct(stage),
        () => withRawLoop(stage),
      )
      const what = `${String(MOVES)} moves, ${parallel === 1 ? 'one after the other' : `${String(parallel)} at once`}`
      const note =
        'pull and add; reference: the same commands, answers read, nothing confirmed or written down'
      figures.push(ratioFigure({ what, unit: 'ms', note }, pair, LIMIT))
    }
    return figures
  } finally {
    await remote.close()
  }
}

function withProduct(stage: Stage): Promise<number> {
  return withConsole({ centre: stage.centre }, async ({ service }) => {
    const live = service.live()
    if (!live.ok) throw new Error(live.failure.message)
    const waiting = await arrivals(stage)
    const isThere = ({ id }: Waiting): boolean => service.state.find(id) !== undefined
    await eventually('all are on the board', () => waiting.every(isThere), ARRIVAL_LIMIT_MS)
    return moveAll(stage, waiting, async ({ id, from }, to) => {
      const target = { kind: 'workbin', workbinKey: to } as const
      mustBePlaced(await live.value.transfers.move({ interactionId: id, workbinKey: from, target }))
    })
  })
}

async function withRawLoop(stage: Stage): Promise<number> {
  const raw = await signInRaw(stage.centre)
  const took = await moveAll(stage, await arrivals(stage), async ({ id, from }, to) => {
    await raw.move(id, from, to)
  })
  await raw.signOut()
  return took
}

function moveAll({ centre, parallel }: Stage, waiting: readonly Waiting[], move: Move): Promise<number> {
  const to = workbinKeyOf(ownerKeyOf('Agent', centre.stage.userIds[0] ?? ''), centre.otherWorkbinId)
  const todo = waiting.values()
  const work = async (): Promise<void> => {
    for (const next of todo) await move(next, to)
  }
  return timed(() => Promise.all(Array.from({ length: parallel }, work)))
}

async function arrivals({ remote, centre }: Stage): Promise<readonly Waiting[]> {
  const { ids } = await remote.ask('arrive', { count: MOVES })
  const owners = await remote.ask('ownersOf', { ids })
  const from = (at: number): WorkbinKey =>
    workbinKeyOf(ownerKeyOf('Agent', owners[at] ?? ''), centre.stage.workbinId)
  return ids.map((id, at) => ({ id, from: from(at) }))
}

function mustBePlaced(result: Result<MoveReport>): void {
  const state = result.ok ? result.value.state : result.failure.reason
  if (state !== 'placed') throw new Error(`a move ended as ${state}`)
}
