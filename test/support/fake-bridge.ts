import { buildBridge, type PortListener } from '@preload/build-bridge'
import {
  commandChannel,
  commandNames,
  eventChannel,
  type Bridge,
  type CommandName,
  type Commands,
  type EventName,
  type Events,
} from '@shared/contract'
import type { Result } from '@shared/result'

/** What main answers, by command. */
export type Answers = {
  readonly [Name in CommandName]?: (
    input: Commands[Name]['input'],
  ) => Promise<Result<Commands[Name]['output']>>
}

/** The shipped bridge with a scripted main behind it. */
export interface FakeBridge {
  readonly bridge: Bridge
  /** Every command that was given, in order; not what a window tells by itself whenever it has a moment. */
  readonly asked: readonly { readonly name: string; readonly input: unknown }[]
  readonly emit: <E extends EventName>(event: E, payload: Events[E]) => void
  /** How many listeners are installed, over all events. */
  readonly listenerCount: () => number
}

/** Makes a bridge whose main answers as scripted; a command without an answer stays unanswered. */
export function fakeBridge(answers: Answers = {}): FakeBridge {
  const asked: { name: string; input: unknown }[] = []
  const listeners = new Map<string, Set<PortListener>>()
  const nameOf = new Map(commandNames.map((name) => [commandChannel(name), name]))
  const bridge = buildBridge({
    invoke: (channel, input) => {
      const name = nameOf.get(channel)
      if (!name) throw new Error(`nobody answers on ${channel}`)
      if (name !== 'board.looking') asked.push({ name, input })
      const answer = answers[name] as ((input: unknown) => Promise<unknown>) | undefined
      return answer?.(input) ?? new Promise(() => undefined)
    },
    on: (channel, listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
    },
    off: (channel, listener) => {
      listeners.get(channel)?.delete(listener)
    },
  })
  return {
    ...{ bridge, asked },
    emit: (event, payload) => {
      for (const listener of listeners.get(eventChannel(event)) ?? []) listener(null, payload)
    },
    listenerCount: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  }
}
