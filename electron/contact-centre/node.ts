import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createBayeuxEndpoint } from './bayeux/bayeux-endpoint'
import { delayDelivery } from './bayeux/delayed-delivery'
import { createNotifier } from './bayeux/notifier'
import { createWorkbinSubscriptions } from './bayeux/workbin-subscriptions'
import type { Centre } from './centre'
import { createHttpServer } from './http/http-server'
import { createSessions } from './http/sessions'
import type { CompleteOptions } from './options'
import type { Timers } from './timers'
import type { World } from './world/world'

/** One server of a site: its own address, sessions and subscriptions, and the world that all nodes share. */
export interface ContactCentreNode {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  readonly port: number
  readonly centre: Centre
  /** Ends it as a crash would: connections closed, sessions forgotten. */
  stop(): Promise<void>
  /** Serves again at the same address. */
  start(): Promise<void>
  /** Ends it for good. */
  dispose(): Promise<void>
}

/** What a node takes from its surroundings. */
export interface NodeSurroundings {
  readonly options: CompleteOptions
  /** 0 takes a free one. */
  readonly port: number
  readonly world: World
  readonly timers: Timers
  readonly now: () => number
  readonly reportBug: (error: unknown) => void
}

/** Starts a node. Rejects with a plain sentence when its port is taken. */
export async function startNode(surroundings: NodeSurroundings): Promise<ContactCentreNode> {
  const { options, world, reportBug } = surroundings
  let apiUrl = ''
  const centre = createCentre(surroundings, () => apiUrl)
  world.listen(createNotifier(centre))
  let server = createHttpServer(centre, reportBug)
  const port = await listen(server, options.host, surroundings.port)
  const url = `http://127.0.0.1:${port}`
  apiUrl = `${url}/api/v2`
  return {
    ...{ url, port, centre },
    stop: async () => {
      for (const session of centre.sessions.all()) centre.sessions.end(session)
      await close(server)
    },
    start: async () => {
      server = createHttpServer(centre, reportBug)
      await listen(server, options.host, port)
    },
    dispose: async () => {
      centre.bayeux.close()
      await close(server)
    },
  }
}

function createCentre({ options, world, timers, now }: NodeSurroundings, apiUrl: () => string): Centre {
  const { dialect } = options
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
    ...{ options, dialect, world, sessions, bayeux, subscriptions, apiUrl },
    interactionServerLink: true,
    inactiveServices: new Set(),
  }
}

function listen(server: Server, host: string, port: number): Promise<number> {
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
