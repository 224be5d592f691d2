import { describe, expectTypeOf, it } from 'vitest'
import type {
  Bridge,
  CommandName,
  Commands,
  EventName,
  Events,
  OpeningState,
  Unsubscribe,
} from '@shared/contract'
import type { MoveReport, MoveRequest } from '@shared/domain/transfer'
import type { Result } from '@shared/result'
import type { CommandHandlers, CommandParsers } from '@main/ipc/command-gate'

describe('the types of the contract', () => {
  it('name every command and every event', () => {
    expectTypeOf<CommandName>().toEqualTypeOf<keyof Commands>()
    expectTypeOf<EventName>().toEqualTypeOf<keyof Events>()
  })

  it('give the bridge one input and a result for each command', () => {
    expectTypeOf<Bridge['transfers']['move']>().toEqualTypeOf<
      (input: MoveRequest) => Promise<Result<MoveReport>>
    >()
    expectTypeOf<Bridge['window']['open']>().toEqualTypeOf<() => Promise<Result<OpeningState>>>()
  })

  it('give each event a listener of its payload and an end', () => {
    expectTypeOf<Parameters<Bridge['on']['alerts.opened']>[0]>().toEqualTypeOf<
      (payload: Events['alerts.opened']) => void
    >()
    expectTypeOf<ReturnType<Bridge['on']['alerts.opened']>>().toEqualTypeOf<Unsubscribe>()
  })

  it('ask for a parser and a handler of every command', () => {
    expectTypeOf<keyof CommandParsers>().toEqualTypeOf<CommandName>()
    expectTypeOf<keyof CommandHandlers>().toEqualTypeOf<CommandName>()
    expectTypeOf<Omit<CommandHandlers, 'session.signOut'>>().not.toExtend<CommandHandlers>()
    expectTypeOf<Omit<CommandParsers, 'session.signOut'>>().not.toExtend<CommandParsers>()
  })
})
