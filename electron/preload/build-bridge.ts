import {
  commandChannel,
  commandNames,
  eventChannel,
  eventNames,
  type Bridge,
  type Unsubscribe,
} from '@shared/contract'

/** Electron's listener: the IPC event comes first and must never be passed on. */
export type PortListener = (event: unknown, payload: unknown) => void

/** The three things that the bridge needs of `ipcRenderer`. */
export interface BridgePort {
  readonly invoke: (channel: string, input: unknown) => Promise<unknown>
  readonly on: (channel: string, listener: PortListener) => void
  readonly off: (channel: string, listener: PortListener) => void
}

type Call = (input?: unknown) => Promise<unknown>
type Subscribe = (listener: (payload: unknown) => void) => Unsubscribe

/** Builds the frozen bridge from the name tables: one function a command, one subscription function an event. */
export function buildBridge(port: BridgePort): Bridge {
  const features: Record<string, Record<string, Call>> = {}
  for (const name of commandNames) {
    const [feature, verb] = name.split('.') as [string, string]
    const calls = (features[feature] ??= {})
    calls[verb] = (input) => port.invoke(commandChannel(name), input ?? null)
  }
  const on = Object.fromEntries(
    eventNames.map((name): [string, Subscribe] => [name, subscribeTo(port, eventChannel(name))]),
  )
  for (const calls of [...Object.values(features), on]) Object.freeze(calls)
  return Object.freeze({ ...features, on }) as unknown as Bridge
}

function subscribeTo(port: BridgePort, channel: string): Subscribe {
  return (listener) => {
    if (typeof listener !== 'function') throw new TypeError('a listener must be a function')
    const payloadOnly: PortListener = (_event, payload) => {
      listener(payload)
    }
    port.on(channel, payloadOnly)
    return () => {
      port.off(channel, payloadOnly)
    }
  }
}
