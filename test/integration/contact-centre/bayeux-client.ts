import type { WireClient } from './client'

export interface Message {
  readonly channel: string
  readonly data: Record<string, unknown>
}

interface BayeuxMessage extends Message {
  readonly clientId: string
  readonly successful: boolean
  readonly advice?: { readonly reconnect?: string }
  readonly ext?: Record<string, unknown>
}

/** A minimal long-polling Bayeux client, written from the specification. */
export interface BayeuxClient {
  readonly clientId: string
  /** Everything that came so far. */
  readonly messages: readonly Message[]
  /** The first message, past or future, for which the test holds; rejects after two seconds. */
  next(matches: (message: Message) => boolean): Promise<Message>
  close(): void
}

const WAIT_MS = 2_000

/** Handshakes, subscribes and keeps polling until closed. */
export async function openBayeux(
  client: Pick<WireClient, 'raw'>,
  channels: string | string[] = '/**',
): Promise<BayeuxClient> {
  const handshake = await exchange(client, {
    channel: '/meta/handshake',
    version: '1.0',
    supportedConnectionTypes: ['long-polling'],
  })
  const clientId = handshake[0]?.clientId ?? ''
  await exchange(client, { channel: '/meta/subscribe', clientId, subscription: channels })
  const messages: Message[] = []
  const waiting = new Set<(message: Message) => void>()
  const stop = new AbortController()
  const poll = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const batch = await exchange(
        client,
        { channel: '/meta/connect', clientId, connectionType: 'long-polling' },
        stop.signal,
      )
      for (const message of batch.filter(({ channel }) => !channel.startsWith('/meta/'))) {
        messages.push(message)
        for (const listener of waiting) listener(message)
      }
      if (batch.some(({ channel, successful }) => channel === '/meta/connect' && !successful)) return
    }
  }
  poll().catch(() => stop.abort())
  return {
    clientId,
    messages,
    next: (matches) =>
      new Promise((resolve, reject) => {
        const known = messages.find(matches)
        if (known !== undefined) {
          resolve(known)
          return
        }
        const timer = setTimeout(() => {
          waiting.delete(listener)
          const seen = messages.map(({ channel, data }) => `${channel} ${String(data['messageType'])}`)
          reject(new Error(`No such message; seen: ${seen.join(', ')}`))
        }, WAIT_MS)
        const listener = (message: Message): void => {
          if (!matches(message)) return
          clearTimeout(timer)
          waiting.delete(listener)
          resolve(message)
        }
        waiting.add(listener)
      }),
    close: () => stop.abort(),
  }
}

export async function exchange(
  client: Pick<WireClient, 'raw'>,
  message: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<BayeuxMessage[]> {
  const response = await client.raw('/notifications', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([message]),
    ...(signal === undefined ? {} : { signal }),
  })
  if (response.status !== 200) throw new Error(`HTTP ${response.status}`)
  return (await response.json()) as BayeuxMessage[]
}

/** Matches a `WorkbinStateChangeMessage` about one interaction. */
export function workbinChange(action: string, interactionId: string): (message: Message) => boolean {
  return ({ data }) =>
    data['messageType'] === 'WorkbinStateChangeMessage' &&
    data['action'] === action &&
    itemOf(data)?.['id'] === interactionId
}

/** The item of a workbin change, under whatever key ends in `StateResourceV2`. */
function itemOf(data: Record<string, unknown>): Record<string, unknown> | undefined {
  const key = Object.keys(data).find((name) => name.endsWith('StateResourceV2'))
  return key === undefined ? undefined : (data[key] as Record<string, unknown>)
}

/** Matches a media message about one interaction in one state. */
export function mediaChange(
  key: string,
  interactionId: string,
  state: string,
): (message: Message) => boolean {
  return ({ data }) => {
    const resource = data[key] as Record<string, unknown> | undefined
    return resource?.['id'] === interactionId && resource['state'] === state
  }
}
