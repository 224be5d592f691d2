import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createBayeuxEndpoint } from './bayeux/bayeux-endpoint'
import { delayDelivery } from './bayeux/delayed-delivery'
import { createNotifier } from './bayeux/notifier'
import { createWorkbinSubscriptions } from './bayeux/workbin-subscriptions'
import type { Centre } from './centre'
import { createHttpServer } from './http/http-server'
import { setInteractionServerLink } from './http/session-routes'
import { createSessions } from './http/sessions'
import { demoPassword } from './http/sign-in'
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
  let apiUrl = ''
  const centre = createCentre(parsed.options, { now: ports.now ?? Date.now, timers, apiUrl: () => apiUrl })
  centre.world.listen(createNotifier(centre))
  watchInvitations(centre, timers)
  answerInChats(centre, timers)
  const reportBug = ports.reportBug ?? ((error) => process.stderr.write(`contact centre: ${String(error)}\n`))
  const server = createHttpServer(centre, reportBug)
  const port = await listen(server, parsed.options)
  const url = `http://127.0.0.1:${port}`
  apiUrl = `${url}/api/v2`
  runWorkingDay(centre, timers)
  return describeCentre(centre, {
    url,
    port,
    stop: async () => {
      timers.stop()
      centre.bayeux.close()
      await close(server)
    },
  })
}

function describeCentre(
  centre: Centre,
  running: Pick<ContactCentre, 'url' | 'port' | 'stop'>,
): ContactCentre {
  return {
    ...running,
    options: centre.options,
    supervisor: { userName: 'supervisor', password: demoPassword },
    secondSupervisor: { userName: 'supervisor2', password: demoPassword },
    world: createWorldActions(centre),
    expireSessions: () => {
      for (const session of centre.sessions.all()) centre.sessions.end(session)
    },
    setInteractionServerLink: (isUp) => setInteractionServerLink(centre, isUp),
    get subscriptionCount() {
      return centre.subscriptions.size
    },
  }
}

interface Surroundings {
  readonly now: () => number
  readonly timers: Timers
  readonly apiUrl: () => string
}

function createCentre(options: CompleteOptions, { now, timers, apiUrl }: Surroundings): Centre {
  const { dialect, agents, interactions, seed } = options
  const subscriptions = createWorkbinSubscriptions()
  const endpoint = createBayeuxEndpoint(options, {
    onGone: (bayeuxId) => {
      if (dialect.subscriptionsSurviveHandshake === 'no') subscriptions.dropBayeux(bayeuxId)
    },
  })
  const bayeux = delayDelivery(endpoint, options.notificationDelayMs, timers)
  const sessions = createSessions({
    now,
    inactivityMs: options.sessionInactivityMs,
    onEnd: (session) => {
      subscriptions.dropSession(session.id)
      bayeux.release(session)
    },
  })
  return {
    options,
    dialect,
    world: createWorld({ agents, interactions, now, random: createRandom(seed) }),
    sessions,
    bayeux,
    subscriptions,
    apiUrl,
    interactionServerLink: true,
  }
}

function listen(server: Server, { host, port }: CompleteOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is already in use`) : error)
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
