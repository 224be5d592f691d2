import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Centre } from '../centre'
import type { JsonObject } from '../wire/interaction-resource'
import { refuse, statusCodes } from '../world/outcome'
import { accessDenied, failure, invalidInput, success } from './answers'
import type { Answer } from './call'
import { throttled } from './dos-filter'
import { createFederatedSignIn, federatedRedirect } from './federated-sign-in'
import { readBody } from './request-body'
import type { Body } from './request-body'
import { createRouteTable } from './router'
import { allRoutes } from './routes'
import type { HttpSession } from './sessions'
import { sessionCookie, signIn } from './sign-in'

const BASE = '/api/v2'
const CSRF_HEADER = 'X-CSRF-TOKEN'

interface Exchange {
  readonly centre: Centre
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
}

/** The HTTP server of a contact centre; `reportBug` hears about exceptions, which clients see as `statusCode` 4. */
export function createHttpServer(centre: Centre, reportBug: (error: unknown) => void): Server {
  const findRoute = createRouteTable(allRoutes)
  const federatedSignIn = createFederatedSignIn(Date.now)
  return createServer((request, response) => {
    const work = async (): Promise<void> => {
      const url = parseUrl(request)
      if (url === undefined) {
        send(response, { httpStatus: 421, body: 'Only loopback addresses are served here' })
        return
      }
      const exchange: Exchange = { centre, request, response, url }
      const answer = (await federatedSignIn(exchange)) ?? (await answerTo(exchange, findRoute))
      if (answer !== undefined) send(response, answer)
    }
    work().catch((error: unknown) => {
      reportBug(error)
      const { refusal } = refuse(statusCodes.internal, 'Internal error')
      if (!response.headersSent) send(response, failure(centre, refusal))
    })
  })
}

/** A foreign host name on a loopback server is a sign of DNS rebinding. */
function parseUrl(request: IncomingMessage): URL | undefined {
  const base = `http://${request.headers.host ?? '127.0.0.1'}`
  if (!URL.canParse(request.url ?? '/', base)) return undefined
  const url = new URL(request.url ?? '/', base)
  return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname) ? url : undefined
}

type FindRoute = ReturnType<typeof createRouteTable>

async function answerTo(exchange: Exchange, findRoute: FindRoute): Promise<Answer | undefined> {
  const { centre, request, response, url } = exchange
  if (request.method === 'GET' && url.pathname === `${BASE}/diagnostics/version`) {
    return success({ version: '8.5.202.96' })
  }
  const { session, isNew } = signIn(centre, request)
  if (session !== undefined && isNew) response.setHeader('Set-Cookie', sessionCookie(session))
  const isNotifications = /^\/api\/v2\/notifications(\/|$)/.test(url.pathname)
  if (isCsrfMissing(exchange, session, isNotifications)) return csrfRefusal(centre)
  if (session === undefined) return federatedRedirect(exchange) ?? accessDenied
  return isNotifications ? notifications(exchange, session) : operation(exchange, session, findRoute)
}

async function operation(exchange: Exchange, session: HttpSession, findRoute: FindRoute): Promise<Answer> {
  const { centre, request, response, url } = exchange
  const method = request.method ?? 'GET'
  if (method === 'GET' && centre.dialect.csrf === 'on') {
    response.setHeader('X-CSRF-HEADER', CSRF_HEADER)
    response.setHeader('X-CSRF-TOKEN', session.csrfToken)
  }
  const refused = throttled(centre, session)
  if (refused !== undefined) return refused
  const match = url.pathname.startsWith(`${BASE}/`)
    ? findRoute(method, url.pathname.slice(BASE.length).replace(/(.)\/$/, '$1'))
    : undefined
  if (match === undefined) {
    return failure(centre, refuse(statusCodes.notFound, `Nothing at ${url.pathname}`).refusal)
  }
  const body = bodyObject(method === 'GET' ? { kind: 'empty' } : await readBody(request))
  if (!body.ok) return failure(centre, body.refusal)
  const call = { centre, session, params: match.params, query: url.searchParams, body: body.value }
  return match.operation(call)
}

async function notifications(exchange: Exchange, session: HttpSession): Promise<Answer | undefined> {
  const { centre, request, response } = exchange
  const notBayeux: Answer = { httpStatus: 400, body: 'Not a Bayeux message' }
  if (request.method !== 'POST') return notBayeux
  const body = await readBody(request)
  if (body.kind !== 'json') return notBayeux
  const handled = centre.bayeux.handle({ request, response, session, body: body.value })
  return handled ? undefined : notBayeux
}

function isCsrfMissing(
  { centre, request }: Exchange,
  session: HttpSession | undefined,
  isNotifications: boolean,
): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || centre.dialect.csrf === 'off') return false
  if (isNotifications && centre.dialect.csrfOnNotifications === 'off') return false
  return session === undefined || request.headers[CSRF_HEADER.toLowerCase()] !== session.csrfToken
}

/** The same 403 whether the token is missing, wrong, or its session is gone. */
function csrfRefusal(centre: Centre): Answer {
  const message = 'Missing or invalid Csrf token'
  return centre.dialect.csrfRefusal === 'text'
    ? { httpStatus: 403, body: message }
    : { httpStatus: 403, body: { statusCode: statusCodes.forbidden, statusMessage: message } }
}

function bodyObject(body: Body): { ok: true; value: JsonObject } | ReturnType<typeof invalidInput> {
  if (body.kind === 'empty') return { ok: true, value: {} }
  if (body.kind !== 'json') return invalidInput(`The request body is ${body.kind}`)
  const { value } = body
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return invalidInput('The request body must be a JSON object')
  }
  return { ok: true, value: value as JsonObject }
}

function send(response: ServerResponse, { httpStatus, body, contentType, retryAfter }: Answer): void {
  const isText = typeof body === 'string'
  const text = body === undefined ? '' : isText ? body : JSON.stringify(body)
  response.writeHead(httpStatus, {
    'Content-Type': isText ? (contentType ?? 'text/plain;charset=UTF-8') : 'application/json;charset=UTF-8',
    'Cache-Control': 'no-cache, no-store',
    'Content-Length': Buffer.byteLength(text),
    ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
  })
  response.end(text)
}
