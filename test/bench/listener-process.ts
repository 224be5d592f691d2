import { CometD } from 'cometd'
import { adapt } from 'cometd-nodejs-client'
import { wallClock } from './measure'
import { serveOrders } from './remote'

/** Whom to sign in as, and which workbins to hear about. */
export interface Listening {
  readonly url: string
  readonly userName: string
  readonly password: string
  readonly stage: { readonly userIds: readonly string[]; readonly workbinId: string }
}

/** What the listener heard: ms since the epoch with fractions, by interaction id, and of the last message of all. */
export interface Heard {
  readonly at: Readonly<Record<string, number>>
  readonly count: number
  readonly lastAt: number
}

let heard = { at: {} as Record<string, number>, count: 0, lastAt: 0 }

/** The stock CometD client with nothing behind it: the reference for everything that comes over the line. */
const orders = {
  start: async (listening: Listening): Promise<null> => {
    const session = await signIn(listening)
    adapt({})
    const client = new CometD()
    client.unregisterTransport('websocket')
    client.configure({
      url: `${listening.url}/api/v2/notifications`,
      requestHeaders: { Cookie: session.cookie },
      logLevel: 'warn',
    })
    await new Promise<void>((resolve) => client.handshake(() => resolve()))
    await new Promise<void>((resolve) => client.subscribe('/v2/me/workbins', hear, () => resolve()))
    for (const userId of listening.stage.userIds) {
      const path = `/users/${userId}/workbins/${listening.stage.workbinId}`
      const body = JSON.stringify({ operationName: 'Subscribe' })
      await fetch(`${listening.url}/api/v2${path}`, { method: 'POST', body, headers: session.headers })
    }
    return null
  },
  /** Tells what came since the last time, and forgets it. */
  take: async (_nothing: null): Promise<Heard> => {
    const told = heard
    heard = { at: {}, count: 0, lastAt: 0 }
    return told
  },
}

/** What a listener can be asked to do. */
export type ListenerOrders = typeof orders

function hear({ data }: { readonly data?: unknown }): void {
  const now = wallClock()
  heard.lastAt = now
  heard.count += 1
  const [, item] = Object.entries(data ?? {}).find(([key]) => key.endsWith('StateResourceV2')) ?? []
  heard.at[(item as { id?: string } | undefined)?.id ?? ''] ??= now
}

async function signIn({
  url,
  userName,
  password,
}: Listening): Promise<{ cookie: string; headers: Record<string, string> }> {
  const authorization = `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`
  const answer = await fetch(`${url}/api/v2/me`, { headers: { authorization } })
  const cookie = answer.headers
    .getSetCookie()
    .map((text) => text.split(';')[0] ?? '')
    .join('; ')
  const headers = {
    'content-type': 'application/json',
    'x-csrf-token': answer.headers.get('x-csrf-token') ?? '',
    cookie,
  }
  return { cookie, headers }
}

serveOrders(orders)
