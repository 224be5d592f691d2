import type { Result } from '../result'
import type { CommandName, Commands } from './commands'
import type { EventName, Events } from './events'

/** The one key under which the bridge hangs on the window. */
export const BRIDGE_KEY = 'switchyard'

/** The channel of a command. */
export function commandChannel(name: CommandName): string {
  return `command:${name}`
}

/** The channel of an event. */
export function eventChannel(name: EventName): string {
  return `event:${name}`
}

type Feature<Name extends string> = Name extends `${infer F}.${string}` ? F : never
type Verb<Name extends string, F extends string> = Name extends `${F}.${infer V}` ? V : never
type Call<Name extends CommandName> = Commands[Name]['input'] extends null
  ? () => Promise<Result<Commands[Name]['output']>>
  : (input: Commands[Name]['input']) => Promise<Result<Commands[Name]['output']>>

/** Ends a subscription: removes exactly the listener that was given. */
export type Unsubscribe = () => void

/** What the renderer sees of main: `bridge.transfers.move(input)`, `bridge.on['board.changed'](listener)`. */
export type Bridge = {
  readonly [F in Feature<CommandName>]: {
    readonly [V in Verb<CommandName, F>]: Call<`${F}.${V}` & CommandName>
  }
} & {
  readonly on: { readonly [E in EventName]: (listener: (payload: Events[E]) => void) => Unsubscribe }
}
