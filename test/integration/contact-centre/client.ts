import { CookieJar } from 'tough-cookie'
import makeFetchCookie from 'fetch-cookie'
import type { ContactCentre } from '@contact-centre/start-contact-centre'

export interface Reply {
  readonly status: number
  readonly text: string
  readonly body: Record<string, unknown>
}

/** A signed-in HTTP client with its own cookie jar and CSRF token; it knows the wire, not the server's code. */
export interface WireClient {
  readonly userId: string
  get(path: string): Promise<Reply>
  post(path: string, body: unknown): Promise<Reply>
  put(path: string, body: unknown): Promise<Reply>
  /** Raw request with this client's cookies and nothing else. */
  raw(path: string, init?: RequestInit): Promise<Response>
}

export function basic(userName: string, password = 'switchyard-demo'): string {
  return `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`
}

export async function signIn(
  centre: Pick<ContactCentre, 'url'>,
  userName = 'supervisor',
): Promise<WireClient> {
  const fetchWithCookies = makeFetchCookie(fetch, new CookieJar())
  const raw = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetchWithCookies(`${centre.url}/api/v2${path}`, init)
  const me = await raw('/me', { headers: { authorization: basic(userName) } })
  const { user } = (await me.json()) as { user: { id: string } }
  const name = me.headers.get('x-csrf-header') ?? 'X-CSRF-TOKEN'
  const headers = {
    'content-type': 'application/json',
    [name]: me.headers.get('x-csrf-token') ?? '',
  }
  const send = async (method: string, path: string, body: unknown): Promise<Reply> =>
    read(await raw(path, { method, headers, body: JSON.stringify(body) }))
  return {
    userId: user.id,
    get: async (path) => read(await raw(path)),
    post: (path, body) => send('POST', path, body),
    put: (path, body) => send('PUT', path, body),
    raw,
  }
}

/** Signs in and starts a contact-centre session with every medium. */
export async function startWork(
  centre: Pick<ContactCentre, 'url'>,
  userName = 'supervisor',
): Promise<WireClient> {
  const client = await signIn(centre, userName)
  await client.post('/me', {
    operationName: 'StartContactCenterSession',
    channels: ['voice', 'email', 'chat', 'workitem'],
  })
  return client
}

export async function read(response: Response): Promise<Reply> {
  const text = await response.text()
  const isJson = text.startsWith('{') || text.startsWith('[')
  return {
    status: response.status,
    text,
    body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
  }
}
