import { commandNames, type CommandName } from '@shared/contract'
import { ok, type Result } from '@shared/result'
import type { CommandEvent, CommandHandlers, CommandPort } from '@main/ipc/command-gate'
import type { EventWindow } from '@main/ipc/event-hub'
import type { SenderEvent } from '@main/security/trusted-sender'
import type { BridgePort, PortListener } from '@preload/build-bridge'

/** A command's event with what a trusted-sender check looks at. */
export interface MemoryEvent extends CommandEvent {
  readonly sender: SenderEvent['sender']
  readonly senderFrame: SenderEvent['senderFrame']
}

/** Both ends of the border in one process: what is sent passes a structured clone, as it does between processes. */
export interface MemoryBorder {
  readonly main: CommandPort<MemoryEvent>
  readonly renderer: BridgePort
  readonly window: EventWindow
  readonly listenerCount: () => number
  readonly handlerCount: () => number
  readonly received: readonly unknown[][]
  readonly pageGoes: () => void
}

export function createMemoryBorder(event: MemoryEvent): MemoryBorder {
  const handlers = new Map<string, (event: MemoryEvent, input: unknown) => Promise<unknown>>()
  const listeners: { channel: string; listener: PortListener }[] = []
  const goneListeners: (() => void)[] = []
  const received: unknown[][] = []
  return {
    main: {
      handle: (channel, handler) => void handlers.set(channel, handler),
      removeHandler: (channel) => void handlers.delete(channel),
    },
    renderer: {
      invoke: async (channel, input) => {
        const handler = handlers.get(channel)
        if (!handler) throw new Error(`no handler for ${channel}`)
        return structuredClone(await handler(event, structuredClone(input)))
      },
      on: (channel, listener) => void listeners.push({ channel, listener }),
      off: (channel, listener) => {
        const at = listeners.findIndex((entry) => entry.channel === channel && entry.listener === listener)
        if (at >= 0) listeners.splice(at, 1)
      },
    },
    window: {
      id: event.sender.id,
      send: (channel, payload) => {
        received.push([channel, payload])
        const copy = structuredClone(payload)
        for (const entry of listeners.filter((one) => one.channel === channel))
          entry.listener({ secret: true }, copy)
      },
      onGone: (listener) => void goneListeners.push(listener),
    },
    listenerCount: () => listeners.length,
    handlerCount: () => handlers.size,
    received,
    pageGoes: () => {
      for (const listener of goneListeners) listener()
    },
  }
}

/** Handlers that write down what reaches them and answer with nothing. */
export function recordingHandlers(
  calls: { name: CommandName; input: unknown; sender: number }[],
): CommandHandlers {
  const record =
    (name: CommandName) =>
    (input: unknown, sender: { id: number }): Promise<Result<unknown>> => {
      calls.push({ name, input, sender: sender.id })
      return Promise.resolve(ok(null))
    }
  return Object.fromEntries(commandNames.map((name) => [name, record(name)])) as unknown as CommandHandlers
}
