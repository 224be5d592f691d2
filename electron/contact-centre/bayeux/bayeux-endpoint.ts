import type { IncomingMessage, ServerResponse } from 'node:http'
import ackModule from 'cometd-nodejs-server/ack-extension.js'
import cometdModule from 'cometd-nodejs-server'
import type { CometDServer, ServerSession } from 'cometd-nodejs-server'
import * as v from 'valibot'
import type { HttpSession } from '../http/sessions'
import type { CompleteOptions } from '../options'
import type { Notification } from '../wire/messages'

const messagesSchema = v.pipe(
  v.array(
    v.looseObject({
      channel: v.pipe(v.string(), v.regex(/^\/\S{1,200}$/)),
      clientId: v.optional(v.string()),
      subscription: v.optional(
        v.union([channelName(), v.pipe(v.array(channelName()), v.minLength(1), v.maxLength(100))]),
      ),
      advice: v.optional(
        v.looseObject({ timeout: v.optional(duration()), interval: v.optional(duration()) }),
      ),
    }),
  ),
  v.minLength(1),
  v.maxLength(100),
)

function channelName(): v.GenericSchema<string> {
  return v.pipe(v.string(), v.regex(/^(\/[\w~!$()@.-]+)*\/([\w~!$()@.-]+|\*{1,2})$/), v.maxLength(200))
}

function duration(): v.GenericSchema<number> {
  return v.pipe(v.number(), v.minValue(0), v.maxValue(3_600_000))
}

/** CometD at `/api/v2/notifications`: long polling, one user a Bayeux session, no publishing by clients. */
export interface BayeuxEndpoint {
  /** Handles one POST whose body is already read; false when the body is not Bayeux. */
  handle(exchange: {
    request: IncomingMessage
    response: ServerResponse
    session: HttpSession
    body: unknown
  }): boolean
  /** Ids of the Bayeux sessions of an HTTP session, newest last. */
  idsOf(session: HttpSession): readonly string[]
  /** Delivers to one Bayeux session if it is subscribed to the channel, by name or by wildcard. */
  deliver(bayeuxId: string, notification: Notification): void
  /** Answers the held polls of an HTTP session that has ended, so that its client notices now. */
  release(session: HttpSession): void
  close(): void
}

interface Events {
  readonly onGone: (bayeuxId: string) => void
}

/** Not in the library's types: answers the held poll, if there is one. */
interface Flushable {
  _flush(): void
}

/** Builds the endpoint over `cometd-nodejs-server`. */
export function createBayeuxEndpoint(options: CompleteOptions, events: Events): BayeuxEndpoint {
  const server = cometdModule.createCometDServer({
    timeout: options.holdMs,
    maxInterval: options.maxIntervalMs,
    sweepPeriod: Math.min(997, options.maxIntervalMs),
  })
  const ownerOf = new Map<string, HttpSession>()
  let current: HttpSession | undefined
  if (options.dialect.ack === 'on') {
    server.addExtension(new ackModule.AcknowledgedMessagesExtension())
  }
  server.policy = { canPublish: (_session, _message, _channel, callback) => callback(undefined, false) }
  server.addListener('sessionAdded', (added: ServerSession) => {
    if (current !== undefined) ownerOf.set(added.id, current)
  })
  server.addListener('sessionRemoved', (removed: ServerSession) => {
    ownerOf.delete(removed.id)
    events.onGone(removed.id)
  })
  const idsOf = (session: HttpSession): readonly string[] =>
    [...ownerOf].filter(([, owner]) => owner === session).map(([id]) => id)

  return {
    handle: ({ request, response, session, body }) => {
      const messages = v.safeParse(messagesSchema, Array.isArray(body) ? body : [body])
      if (!messages.success) return false
      for (const { clientId } of messages.output) adopt(ownerOf, server, clientId, session)
      keepOnlyBayeuxCookie(request)
      current = session
      server.handle(Object.assign(request, { body: messages.output }), response)
      current = undefined
      return true
    },
    idsOf,
    deliver: (bayeuxId, notification) => {
      const target = server.getServerSession(bayeuxId) as ServerSession | undefined
      if (target === undefined || !hears(target, notification.channel)) return
      target.deliver(null, notification.channel, notification.data)
    },
    release: (session) => {
      for (const id of idsOf(session)) {
        const held = server.getServerSession(id) as (ServerSession & Flushable) | undefined
        held?._flush()
      }
    },
    close: () => server.close(),
  }
}

/** A client that signed in again keeps its Bayeux session; another user's client id is not honoured. */
function adopt(
  ownerOf: Map<string, HttpSession>,
  server: CometDServer,
  clientId: string | undefined,
  session: HttpSession,
): void {
  const owner = clientId === undefined ? undefined : ownerOf.get(clientId)
  if (clientId === undefined || owner === undefined || owner === session) return
  if (owner.person.id === session.person.id) ownerOf.set(clientId, session)
  else server.getServerSession(clientId).disconnect()
}

/** The library uses the cookie as a key of a plain object, so only what it made itself may reach it. */
function keepOnlyBayeuxCookie(request: IncomingMessage): void {
  const cookie = /(?:^|;\s*)(BAYEUX_BROWSER=[0-9a-f]{40})(?:;|$)/.exec(request.headers.cookie ?? '')
  request.headers.cookie = cookie?.[1] ?? ''
}

function hears(session: ServerSession, channel: string): boolean {
  return session.subscriptions.some(({ name }) => name === channel || matches(name, channel))
}

function matches(pattern: string, channel: string): boolean {
  if (pattern.endsWith('/**')) return channel.startsWith(pattern.slice(0, -2))
  if (!pattern.endsWith('/*')) return false
  const prefix = pattern.slice(0, -1)
  return channel.startsWith(prefix) && !channel.slice(prefix.length).includes('/')
}
