import {
  LongPollingTransport,
  type Advice,
  type Envelope,
  type Message,
  type XhrLike,
  type XhrPacket,
} from 'cometd'
import type { HttpPort } from '../gws/http-port'
import { retryAfterMs } from '../gws/retry-after'
import { pairedReplies } from './paired-replies'

/** What the transport needs besides the network. */
export interface FetchTransportOptions {
  readonly http: HttpPort
  /** Headers of the moment, e.g. the CSRF pair. */
  readonly headers: () => Record<string, string>
  /** Told of every answer that is not 200, with the beginning of its body. */
  readonly onHttpError: (status: number, bodyHead: string) => void
  /** A server that has too much to do asked, by `Retry-After`, to be left alone for so many ms. */
  readonly onBusy: (retryAfterMs: number) => void
  /** How long the server may hold a poll, ms. The library times a poll by this and its network delay. */
  readonly holdMs: number
}

const BODY_HEAD_CHARACTERS = 500

/**
 * Long polling over the same `fetch` as the REST client, so that cookies, proxy, trust store and CSRF header are shared
 * by construction. Overrides the package's own extension points.
 */
export class FetchTransport extends LongPollingTransport {
  readonly #options: FetchTransportOptions

  constructor(options: FetchTransportOptions) {
    super()
    this.#options = options
  }

  override get advice(): Advice {
    const advice = this.cometd.getAdvice()
    return { ...advice, timeout: Math.min(advice.timeout ?? this.#options.holdMs, this.#options.holdMs) }
  }

  override xhrSend(packet: XhrPacket): XhrLike {
    const abort = new AbortController()
    const xhr = { readyState: 1, status: 0, abort: () => abort.abort() }
    this.#send(packet, xhr, abort.signal).catch((error: unknown) => {
      xhr.readyState = 4
      packet.onError(error instanceof Error ? error.message : 'network', error)
    })
    return xhr
  }

  override transportSuccess(envelope: Envelope, request: object, replies: Message[]): void {
    super.transportSuccess(envelope, request, pairedReplies(envelope.messages, replies))
  }

  async #send(packet: XhrPacket, xhr: XhrLike, signal: AbortSignal): Promise<void> {
    const answer = await this.#options.http(packet.url, {
      method: 'POST',
      body: packet.body,
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'include',
      signal,
      headers: {
        ...packet.headers,
        ...this.#options.headers(),
        'content-type': 'application/json;charset=UTF-8',
      },
    })
    xhr.status = answer.status
    xhr.readyState = 2
    const text = await answer.text()
    xhr.readyState = 4
    if (answer.status === 200) {
      packet.onSuccess(text)
      return
    }
    const pauseMs = retryAfterMs(answer.headers.get('retry-after'), Date.now())
    if (pauseMs !== undefined) this.#options.onBusy(pauseMs)
    this.#options.onHttpError(answer.status, text.slice(0, BODY_HEAD_CHARACTERS))
    packet.onError(`HTTP ${String(answer.status)}`)
  }
}
