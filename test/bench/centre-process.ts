import { setTimeout as pause } from 'node:timers/promises'
import type { ContactCentreOptions } from '@contact-centre/options'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { wallClock } from './measure'
import { serveOrders } from './remote'

/** How many agents the lone notifications and the bursts concern. */
const STAGE_AGENTS = 20
const STAGE_WORKBIN = 'Draft'
const OTHER_WORKBIN = 'InProgress'
/** How many of the traffic's interactions wait at the same time. */
const MOST_WAITING = 500

/** A contact centre in a process of its own, so that its work is not measured as the console's. */
export interface Centre {
  readonly url: string
  readonly userName: string
  readonly password: string
  /** Whose workbins the events of the bench happen in, and which. */
  readonly stage: { readonly userIds: readonly string[]; readonly workbinId: string }
  /** Another workbin that each of them has. */
  readonly otherWorkbinId: string
}

/** What happened, and when it was said; ms since the epoch with fractions. */
export interface Happened {
  readonly ids: readonly string[]
  readonly firstAt: number
  readonly lastAt: number
}

/** So many changes in so many batches, evenly over so long. */
interface Spread {
  readonly changes: number
  readonly batches: number
  readonly overMs: number
}

const orders = {
  start: async (options: ContactCentreOptions): Promise<Centre> => {
    centre = await startContactCentre({ tempo: 0, ...options })
    const userIds = stageOf(centre).map(({ owner }) => owner.id)
    const workbinId = stageOf(centre)[0]?.definitionId ?? ''
    const otherWorkbinId = centre.world.instance(OTHER_WORKBIN, userIds[0] ?? '').definitionId
    return { url: centre.url, ...centre.supervisor, stage: { userIds, workbinId }, otherWorkbinId }
  },
  /** In whose workbin an interaction lies. */
  ownersOf: async ({ ids }: { ids: readonly string[] }): Promise<readonly string[]> =>
    ids.map((id) => {
      const place = running().world.whereabouts(id)
      return place?.at === 'workbin' ? place.instance.owner.id : ''
    }),
  /** E-mails arrive on the stage, without a pause. */
  arrive: async ({ count }: { count: number }): Promise<Happened> => {
    const firstAt = wallClock()
    const ids = Array.from({ length: count }, (_, at) => arriveAt(at))
    return { ids, firstAt, lastAt: wallClock() }
  },
  /** Six arrivals and four removals in ten changes, in batches spread evenly over the time. */
  burst: async (burst: Spread): Promise<Happened> => {
    const [firstAt, ids] = [wallClock(), [] as string[]]
    await spread(burst, (change) => {
      if (change % 10 < 6) ids.push(arriveAt(change))
      else agentOpens(ids.shift() ?? '')
    })
    return { ids, firstAt, lastAt: wallClock() }
  },
  /** Arrivals, each followed by the end of one that came before; as many lie there afterwards, but for the first few. */
  traffic: async (traffic: Spread): Promise<null> => {
    await spread(traffic, (change) => {
      if (change % 2 === 0 || waiting.length < MOST_WAITING) waiting.push(arriveAt(change))
      else complete(waiting.shift() ?? '')
    })
    return null
  },
  stop: async (_nothing: null): Promise<null> => {
    await centre?.stop()
    centre = undefined
    return null
  },
}

/** What a contact-centre process can be asked to do. */
export type CentreOrders = typeof orders

let centre: ContactCentre | undefined
let turn = 0
const waiting: string[] = []

function running(): ContactCentre {
  if (!centre) throw new Error('the contact centre is not started')
  return centre
}

function stageOf({ world }: ContactCentre): ReturnType<ContactCentre['world']['instance']>[] {
  return world.agents.slice(0, STAGE_AGENTS).map(({ id }) => world.instance(STAGE_WORKBIN, id))
}

/** Does each change of a batch with its number in the batch; waits between batches, not after the last. */
async function spread({ changes, batches, overMs }: Spread, act: (change: number) => void): Promise<void> {
  const firstAt = wallClock()
  for (let batch = 0; batch < batches; batch += 1) {
    for (let change = 0; change < changes / batches; change += 1) act(change)
    const due = firstAt + ((batch + 1) * overMs) / batches
    if (batch < batches - 1) await pause(Math.max(0, due - wallClock()))
  }
}

function agentOpens(id: string): void {
  running().world.agentOpens(id, running().world.agents[0]?.id ?? '')
}

function complete(id: string): void {
  agentOpens(id)
  running().world.agentCompletes(id)
}

function arriveAt(change: number): string {
  turn += 1
  const stage = stageOf(running())
  const instance = stage[(turn + change) % stage.length]
  return instance ? running().world.arrive(instance, { medium: 'email' }) : ''
}

serveOrders(orders)
