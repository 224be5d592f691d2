import 'cometd'

/** What the `cometd` package exports and its typings leave out. */
declare module 'cometd' {
  interface XhrPacket {
    readonly url: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body: string
    readonly onSuccess: (text: string) => void
    readonly onError: (reason: string, exception?: unknown) => void
  }

  interface Envelope {
    readonly messages: readonly Message[]
  }

  interface XhrLike {
    readyState: number
    status: number
    abort(): void
  }

  class LongPollingTransport implements Transport {
    readonly type: string
    url: string
    get advice(): Advice
    get cometd(): CometD
    accept(version: string, crossDomain: boolean, url: string): boolean
    abort(): void
    xhrSend(packet: XhrPacket): XhrLike
    transportSuccess(envelope: Envelope, request: object, replies: Message[]): void
  }

  interface TransportFailure {
    action: 'retry' | 'handshake' | 'none'
    cause: string
    delay?: number
    transport?: Transport | null
  }

  interface Message {
    failure?: { httpCode?: number; reason?: string; exception?: unknown }
  }

  interface CometD {
    onListenerException?: (exception: unknown, handle: SubscriptionHandle, isListener: boolean) => void
    onTransportFailure(
      message: Message,
      info: TransportFailure,
      handler: (info: TransportFailure) => void,
    ): void
    increaseBackoffPeriod(): number
    resetBackoffPeriod(): void
  }
}
