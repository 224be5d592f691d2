import type { Result } from '@shared/result'
import { endContactCentreSession, startContactCentreSession } from './contact-centre-session'
import { createCsrfStore, type CsrfStore } from './csrf'
import { readVersion } from './diagnostics'
import { createWholeApi } from './create-whole-api'
import type { Dialect } from './dialect'
import { readAgentGroups, readPlaceGroups } from './groups'
import type { GwsClient, Me } from './gws-client'
import type { HttpPort } from './http-port'
import { readHeldInteractions, readInteraction } from './interactions'
import { readMe, signIn } from './me'
import { operateOnHeld, placeInQueue, transfer } from './media-interactions'
import { readAgents, readQueues } from './people'
import { systemClock, type RequestClock } from './request-clock'
import { createRequester, type Requester } from './requester'
import { readServices } from './service-health'
import type { WholeApi } from './whole-api'
import { readWorkbinContents } from './workbin-contents'
import { readWorkbinDefinitions } from './workbin-lists'
import { addToWorkbin, pull } from './workbin-moves'
import { changeSubscriptions } from './workbin-subscriptions'

/** What a client is made from. */
export interface GwsClientOptions {
  readonly http: HttpPort
  /** As `parseServerAddress` gives it. */
  readonly server: string
  readonly dialect: Dialect
  /** Bound of one request in ms, default 15 000. */
  readonly timeoutMs?: number
  /** Ends the client for good: requests under way and later ones answer `cancelled`. */
  readonly signal?: AbortSignal
  /** Given when the long poll sends the same CSRF header. */
  readonly csrf?: CsrfStore
  /** This computer's when not given. */
  readonly clock?: RequestClock
  /** As the requester has it. */
  readonly onPause?: (ms: number) => void
}

/** The whole API, and a look whether the session still lives. */
export interface GwsSessionClient extends GwsClient, WholeApi {
  /** `GET /me` without credentials: `session-ended` when nobody is signed in. Brings a fresh CSRF token too. */
  readonly me: () => Promise<Result<Me>>
}

const defaultTimeoutMs = 15_000

/** Makes a client for one server and one HTTP session (the cookies are kept by `http`). Sends nothing by itself. */
export function createGwsClient(options: GwsClientOptions): GwsSessionClient {
  return createGwsClientOn(createRequesterFor(options), options.dialect)
}

/** Makes what sends a client's requests; several clients on one share its limits. */
export function createRequesterFor(options: Omit<GwsClientOptions, 'dialect'>): Requester {
  const { http, server, signal, onPause, clock = systemClock } = options
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs
  const csrf = options.csrf ?? createCsrfStore()
  return createRequester({
    ...{ http, server, csrf, timeoutMs, clock },
    ...(signal ? { signal } : {}),
    ...(onPause ? { onPause } : {}),
  })
}

/** Makes a client that speaks a dialect over a requester. */
export function createGwsClientOn(requester: Requester, dialect: Dialect): GwsSessionClient {
  return {
    ...createWholeApi(requester, dialect),
    version: () => readVersion(requester),
    signIn: (credentials) => signIn(requester, credentials),
    me: () => readMe(requester),
    startContactCentreSession: (channels) => startContactCentreSession(requester, channels),
    endContactCentreSession: () => endContactCentreSession(requester),
    services: () => readServices(requester),
    agents: () => readAgents(requester, dialect),
    agentGroups: () => readAgentGroups(requester, dialect),
    placeGroups: () => readPlaceGroups(requester, dialect),
    queues: () => readQueues(requester, dialect),
    workbinDefinitions: () => readWorkbinDefinitions(requester),
    workbinContents: (owner, workbinIds) => readWorkbinContents(requester, dialect, owner, workbinIds),
    subscribe: (owner, workbinIds) => changeSubscriptions(requester, 'Subscribe', owner, workbinIds),
    unsubscribe: (owner, workbinIds) => changeSubscriptions(requester, 'Unsubscribe', owner, workbinIds),
    pull: (input) => pull(requester, dialect, input),
    addToWorkbin: (input) => addToWorkbin(requester, dialect, input),
    placeInQueue: (held, queueName) => placeInQueue(requester, dialect, held, queueName),
    transfer: (held, userId) => transfer(requester, dialect, held, userId),
    complete: (held, option) => operateOnHeld(requester, dialect, held, { name: 'Complete', ...option }),
    accept: (held, option) => operateOnHeld(requester, dialect, held, { name: 'Accept', ...option }),
    reject: (held) => operateOnHeld(requester, dialect, held, { name: 'Reject' }),
    heldInteractions: () => readHeldInteractions(requester),
    interaction: (interactionId) => readInteraction(requester, interactionId),
    cancelAll: () => {
      requester.cancelAll()
    },
  }
}
