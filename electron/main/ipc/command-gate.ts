import { commandChannel, commandNames, type CommandName, type Commands } from '@shared/contract'
import { fail, type Result } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'

/** Which window gave a command: the id of its web contents. */
export interface CommandSender {
  readonly id: number
}

/** What does the work: one function a command. An expected failure is a value; a throw is a bug. */
export type CommandHandlers = HandlersOf<CommandName>

/** The handlers of some commands. */
export type HandlersOf<Names extends CommandName> = {
  readonly [Name in Names]: (
    input: Commands[Name]['input'],
    sender: CommandSender,
  ) => Promise<Result<Commands[Name]['output']>>
}

/** What lets input in: one parser a command. A parser never throws. */
export type CommandParsers = ParsersOf<CommandName>

/** The parsers of some commands. */
export type ParsersOf<Names extends CommandName> = {
  readonly [Name in Names]: (input: unknown) => Result<Commands[Name]['input']>
}

/** The event that comes with a command, as far as the gate reads it. */
export interface CommandEvent {
  readonly sender: { readonly id: number }
}

/** Where commands come in: `ipcMain` in the product, an in-memory pair in tests. */
export interface CommandPort<Event extends CommandEvent> {
  readonly handle: (channel: string, listener: (event: Event, input: unknown) => Promise<unknown>) => void
  readonly removeHandler: (channel: string) => void
}

/** Everything that stands between a window and the program. */
export interface CommandGate<Event extends CommandEvent> {
  readonly parsers: CommandParsers
  readonly handlers: CommandHandlers
  readonly isTrustedSender: (event: Event) => boolean
  readonly log: Log
}

/**
 * Opens the gate for every command of the contract and returns what closes it again. The order is fixed: sender,
 * parser, handler, catch. A sender that is not trusted is an attack or a bug, so it gets an exception, not an answer.
 */
export function openGate<Event extends CommandEvent>(
  port: CommandPort<Event>,
  gate: CommandGate<Event>,
): () => void {
  for (const name of commandNames) {
    port.handle(commandChannel(name), (event, input) => answer(gate, { name, event, input }))
  }
  return () => {
    for (const name of commandNames) port.removeHandler(commandChannel(name))
  }
}

interface Call<Name extends CommandName, Event> {
  readonly name: Name
  readonly event: Event
  readonly input: unknown
}

async function answer<Name extends CommandName, Event extends CommandEvent>(
  { parsers, handlers, isTrustedSender, log }: CommandGate<Event>,
  { name, event, input }: Call<Name, Event>,
): Promise<Result<Commands[Name]['output']>> {
  if (!isTrustedSender(event)) {
    log.error('command of an untrusted sender refused', { command: name })
    throw new Error('untrusted sender')
  }
  try {
    const parsed = parsers[name](input)
    if (!parsed.ok) {
      log.warn('command with bad input refused', { command: name, why: parsed.failure.message })
      return parsed
    }
    return await handlers[name](parsed.value, { id: event.sender.id })
  } catch (error) {
    log.error('command ended in an exception', { command: name, ...toLogFields(error) })
    return fail('bug', `${name} ended in an exception`)
  }
}
