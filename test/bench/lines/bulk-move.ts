import type { Batch } from '@shared/domain/batch'
import { ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import { eventually, type TestConsole } from '@support/signed-in'
import type { Centre, CentreOrders } from '../centre-process'
import { ratioFigure, type Figure } from '../figure'
import { inTurns, timed, usual } from '../measure'
import { signInRaw } from '../raw-supervisor'
import { openRemote, type Remote } from '../remote'
import { withConsole } from '../signed-in-console'

const LIMIT = 1.2
const AT_ONCE = 4
const ARRIVAL_LIMIT_MS = 60_000
const END_LIMIT_MS = 300_000

/** One line: so many moves against a server that takes so many requests a second (0: any number). */
interface Load {
  readonly moves: number
  readonly requestsPerSecond: number
}

const loads: readonly Load[] = [
  { moves: 500, requestsPerSecond: 0 },
  { moves: 1_000, requestsPerSecond: 0 },
  { moves: 1_000, requestsPerSecond: 200 },
]

interface Stage extends Load {
  readonly remote: Remote<CentreOrders>
  readonly centre: Centre
}

interface Waiting {
  readonly id: string
  readonly from: WorkbinKey
}

/** A bulk move as the product does it, beside a loop that sends the same two commands for each interaction. */
export async function measureBulkMove(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const load of loads) figures.push(await measure(load))
  return figures
}

async function measure(load: Load): Promise<Figure> {
  const { moves, requestsPerSecond } = load
  const remote = openRemote<CentreOrders>('./centre-process.ts')
  try {
    const centre = await remote.ask('start', { agents: 60, interactions: 0, seed: 11, requestsPerSecond })
    const stage = { ...load, remote, centre }
    const pair = await inTurns(
      usual,
      () => withProduct(stage),
      () => withRawLoop(stage),
    )
    const limit = requestsPerSecond === 0 ? '' : `, at most ${String(requestsPerSecond)} requests a second`
    const what = `Bulk of ${String(moves)}${limit}`
    const note = `pull and add, ${String(AT_ONCE)} requests at once; reference: the same commands, answers read, nothing confirmed or written down`
    return ratioFigure({ what, unit: 'ms', note }, pair, LIMIT)
  } finally {
    await remote.close()
  }
}

function withProduct(stage: Stage): Promise<number> {
  return withConsole({ centre: stage.centre, onBoard: () => undefined }, async ({ service }) => {
    const waiting = await arrivals(stage)
    const isThere = ({ id }: Waiting): boolean => service.state.find(id) !== undefined
    await eventually('all are on the board', () => waiting.every(isThere), ARRIVAL_LIMIT_MS)
    return timed(() => moveAll(service, waiting, targetOf(stage)))
  })
}

async function moveAll(
  { batches }: TestConsole['service'],
  waiting: readonly Waiting[],
  workbinKey: WorkbinKey,
): Promise<void> {
  const begun = batches.start({
    subjects: waiting.map(({ id, from }) => ({ interactionId: id, workbinKey: from })),
    spread: { kind: 'one', target: { kind: 'workbin', workbinKey } },
  })
  if (!begun.ok) throw new Error(begun.failure.message)
  const batch = (): Batch | undefined => batches.list().find(({ id }) => id === begun.value.batchId)
  await eventually('the batch is over', () => batch()?.endedAt !== null, END_LIMIT_MS)
  const elsewhere = batch()?.items.find(({ state }) => state !== 'moved')
  if (elsewhere) throw new Error(`a move ended as ${elsewhere.state}`)
}

async function withRawLoop(stage: Stage): Promise<number> {
  const raw = await signInRaw(stage.centre)
  const todo = (await arrivals(stage)).values()
  const to = targetOf(stage)
  const work = async (): Promise<void> => {
    for (const { id, from } of todo) await raw.move(id, from, to)
  }
  const took = await timed(() => Promise.all(Array.from({ length: AT_ONCE }, work)))
  await raw.signOut()
  return took
}

function targetOf({ centre }: Stage): WorkbinKey {
  return workbinKeyOf(ownerKeyOf('Agent', centre.stage.userIds[0] ?? ''), centre.otherWorkbinId)
}

async function arrivals({ remote, centre, moves }: Stage): Promise<readonly Waiting[]> {
  const { ids } = await remote.ask('arrive', { count: moves })
  const owners = await remote.ask('ownersOf', { ids })
  const from = (at: number): WorkbinKey =>
    workbinKeyOf(ownerKeyOf('Agent', owners[at] ?? ''), centre.stage.workbinId)
  return ids.map((id, at) => ({ id, from: from(at) }))
}
