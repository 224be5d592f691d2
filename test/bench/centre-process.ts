import { setTimeout as pause } from 'node:timers/promises'
import type { ContactCentreOptions } from '@contact-centre/options'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { wallClock } from './measure'
import { serveOrders } from './remote'

/** How many agents the lone notifications and the bursts concern. */
const STAGE_AGENTS = 20
const STAGE_WORKBIN = 'Draft'
const OTHER_WORKBIN = 'InProgress'

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
  burst: async (burst: { changes: number; batches: number; overMs: number }): Promise<Happened> => {
    const perBatch = burst.changes / burst.batches
    const [firstAt, ids] = [wallClock(), [] as string[]]
    for (let batch = 0; batch < burst.batches; batch += 1) {
      for (let change = 0; change < perBatch; change += 1) {
        if (change % 10 < 6) ids.push(arriveAt(change))
        else running().world.agentOpens(ids.shift() ?? '', running().world.agents[0]?.id ?? '')
      }
      const due = firstAt + ((batch + 1) * burst.overMs) / burst.batches
      if (batch < burst.batches - 1) await pause(Math.max(0, due - wallClock()))
    }
    return { ids, firstAt, lastAt: wallClock() }
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

function running(): ContactCentre {
  if (!centre) throw new Error('the contact centre is not started')
  return centre
}

function stageOf({ world }: ContactCentre): ReturnType<ContactCentre['world']['instance']>[] {
  return world.agents.slice(0, STAGE_AGENTS).map(({ id }) => world.instance(STAGE_WORKBIN, id))
}

function arriveAt(change: number): string {
  turn += 1
  const stage = stageOf(running())
  const instance = stage[(turn + change) % stage.length]
  return instance ? running().world.arrive(instance, { medium: 'email' }) : ''
}

serveOrders(orders)
