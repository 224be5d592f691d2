import { setInteractionServerLink, setServiceActive } from './http/session-routes'
import { demoPassword } from './http/sign-in'
import { startNode, type ContactCentreNode } from './node'
import { parseOptions } from './options'
import type { CompleteOptions, ContactCentreOptions } from './options'
import { answerInChats } from './scenario/customers'
import { watchInvitations } from './scenario/invitations'
import { runWorkingDay } from './scenario/working-day'
import { createWorldActions } from './scenario/world-actions'
import type { WorldActions } from './scenario/world-actions'
import { createTimers } from './timers'
import type { Timers } from './timers'
import { createRandom } from './world/random'
import { createWorld } from './world/world'

/** A running contact centre. */
export interface ContactCentre {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  readonly port: number
  /** The servers of the site, which share one world; the first one's address is `url`. */
  readonly nodes: readonly ContactCentreNode[]
  readonly options: CompleteOptions
  /** Who may sign in as supervisor; agents use their `userName` and the same password. */
  readonly supervisor: { readonly userName: string; readonly password: string }
  readonly secondSupervisor: { readonly userName: string; readonly password: string }
  /** Acts as customers, agents and routing. */
  readonly world: WorldActions
  /** Ends every HTTP session now, as inactivity would. */
  expireSessions(): void
  /** Cuts or restores the server's link to Interaction Server. */
  setInteractionServerLink(isUp: boolean): void
  /** Switches another server behind Web Services off or on, by its `type` of page "Services". */
  setServiceActive(type: 'Provisioning' | 'Voice' | 'MultiMediaContent', isActive: boolean): void
  /** Number of REST workbin subscriptions alive. */
  readonly subscriptionCount: number
  /** Closes every connection and timer. Starting again with the same port and seed is a server restart. */
  stop(): Promise<void>
}

/** What a contact centre takes from outside. */
export interface Ports {
  /** Milliseconds since the epoch. */
  readonly now?: () => number
  /** Hears about exceptions inside operations; the client only sees `statusCode` 4. */
  readonly reportBug?: (error: unknown) => void
}

/**
 * Starts a contact centre on a loopback port; 0 takes a free one. Rejects with a plain sentence when an option
 * is wrong or the port is taken.
 */
export async function startContactCentre(
  options: ContactCentreOptions = {},
  ports: Ports = {},
): Promise<ContactCentre> {
  const parsed = parseOptions(options)
  if (!parsed.ok) throw new Error(parsed.message)
  const timers = createTimers()
  const now = ports.now ?? Date.now
  const reportBug = ports.reportBug ?? ((error) => process.stderr.write(`contact centre: ${String(error)}\n`))
  const { agents, interactions, seed, port } = parsed.options
  const world = createWorld({ agents, interactions, now, random: createRandom(seed) })
  const surroundings = { options: parsed.options, world, timers, now, reportBug }
  const first = await startNode({ ...surroundings, port })
  const nodes = [first]
  while (nodes.length < parsed.options.nodes) {
    const next = port === 0 ? 0 : port + nodes.length
    nodes.push(await startNode({ ...surroundings, port: next }))
  }
  const centres = nodes.map(({ centre }) => centre)
  watchInvitations(first.centre, timers, (userId) =>
    centres.some(({ sessions }) => sessions.ofUser(userId).length > 0),
  )
  answerInChats(first.centre, timers)
  runWorkingDay(first.centre, timers)
  return describeCentre(first, nodes, timers)
}

function describeCentre(
  { url, port, centre }: ContactCentreNode,
  nodes: readonly ContactCentreNode[],
  timers: Timers,
): ContactCentre {
  const centres = nodes.map((node) => node.centre)
  return {
    ...{ url, port, nodes },
    options: centre.options,
    supervisor: { userName: 'supervisor', password: demoPassword },
    secondSupervisor: { userName: 'supervisor2', password: demoPassword },
    world: createWorldActions(centre),
    expireSessions: () => {
      for (const { sessions } of centres) for (const session of sessions.all()) sessions.end(session)
    },
    setInteractionServerLink: (isUp) => {
      for (const one of centres) setInteractionServerLink(one, isUp)
    },
    setServiceActive: (type, isActive) => {
      for (const one of centres) setServiceActive(one, type, isActive)
    },
    get subscriptionCount() {
      return centres.reduce((sum, { subscriptions }) => sum + subscriptions.size, 0)
    },
    stop: async () => {
      timers.stop()
      await Promise.all(nodes.map((node) => node.dispose()))
    },
  }
}
