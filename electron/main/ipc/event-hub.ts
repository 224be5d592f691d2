import { eventChannel, type EventName, type Events } from '@shared/contract'

/** A window as the hub sees it. `onGone` fires when its page goes: reload, navigation, crash or close. */
export interface EventWindow {
  readonly id: number
  readonly send: (channel: string, payload: unknown) => void
  readonly onGone: (listener: () => void) => void
}

/** The windows there are, and how to put something after the answer that is on its way. */
export interface EventHubOptions {
  readonly windows: { readonly find: (id: number) => EventWindow | undefined }
  readonly afterAnswer?: (action: () => void) => void
}

/** Sends events to every window that asked for them. */
export interface EventHub {
  /**
   * To be called by the handler of `window.open` in the same breath in which it takes the state for its answer: events
   * from then on are kept back until that answer has left, so that they carry on from it and never precede it.
   */
  readonly ready: (windowId: number) => void
  readonly publish: <Name extends EventName>(event: Name, payload: Events[Name]) => void
  /** Sends an event to one window only; false when it does not listen. */
  readonly tell: <Name extends EventName>(windowId: number, event: Name, payload: Events[Name]) => boolean
  /** Sends an event to one window now, or as soon as it listens; of several that wait for a window the last counts. */
  readonly tellSoon: <Name extends EventName>(windowId: number, event: Name, payload: Events[Name]) => void
  /** Whether that window listens. */
  readonly listens: (windowId: number) => boolean
  /** How many windows listen. */
  readonly count: () => number
}

interface Message {
  readonly channel: string
  readonly payload: unknown
}

interface Listener {
  readonly window: EventWindow
  kept: Message[] | null
}

/** Owns which windows listen. Only `ready` adds one; only the end of its page removes it. */
export function createEventHub(options: EventHubOptions): EventHub {
  const afterAnswer = options.afterAnswer ?? ((action: () => void) => void setImmediate(action))
  const listeners = new Map<number, Listener>()
  const hooked = new WeakSet<EventWindow>()
  const early = new Map<number, Message>()

  const deliver = (listener: Listener, channel: string, payload: unknown): void => {
    try {
      listener.window.send(channel, payload)
    } catch {
      if (listeners.get(listener.window.id) === listener) listeners.delete(listener.window.id)
    }
  }
  const release = (listener: Listener): void => {
    const kept = listener.kept ?? []
    listener.kept = null
    if (listeners.get(listener.window.id) !== listener) return
    for (const { channel, payload } of kept) deliver(listener, channel, payload)
  }

  const send = (listener: Listener, channel: string, payload: unknown): void => {
    if (listener.kept) listener.kept.push({ channel, payload })
    else deliver(listener, channel, payload)
  }

  const tell: EventHub['tell'] = (windowId, event, payload) => {
    const listener = listeners.get(windowId)
    if (listener) send(listener, eventChannel(event), payload)
    return listener !== undefined
  }

  return {
    ready: (windowId) => {
      const window = options.windows.find(windowId)
      if (!window) return
      if (!hooked.has(window)) {
        hooked.add(window)
        window.onGone(() => listeners.delete(windowId))
      }
      const waiting = early.get(windowId)
      early.delete(windowId)
      const listener: Listener = { window, kept: waiting ? [waiting] : [] }
      listeners.set(windowId, listener)
      afterAnswer(() => {
        release(listener)
      })
    },
    publish: (event, payload) => {
      for (const listener of [...listeners.values()]) send(listener, eventChannel(event), payload)
    },
    tell,
    tellSoon: (windowId, event, payload) => {
      if (!tell(windowId, event, payload)) early.set(windowId, { channel: eventChannel(event), payload })
    },
    listens: (windowId) => listeners.has(windowId),
    count: () => listeners.size,
  }
}
