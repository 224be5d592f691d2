import type { ChatCommands, InteractionsCommands } from '@shared/contract'
import type { HandlersOf } from '../../ipc/command-gate'
import type { SessionService } from '../session-service'
import { withLiveOf } from './with-live'

/** The commands that work on what is offered or held, chats included. */
export function createHandlingCommands(
  service: SessionService,
): HandlersOf<keyof InteractionsCommands | keyof ChatCommands> {
  const withLive = withLiveOf(service)
  return {
    'interactions.accept': ({ interactionId }) =>
      withLive((live) => live.handling.interactions.accept(interactionId)),
    'interactions.reject': ({ interactionId }) =>
      withLive((live) => live.handling.interactions.reject(interactionId)),
    'interactions.focus': ({ interactionId }) =>
      withLive((live) => live.handling.interactions.focus(interactionId)),
    'interactions.changeCaseData': ({ interactionId, edit }) =>
      withLive((live) => live.handling.interactions.changeCaseData(interactionId, edit)),
    'chat.transcript': ({ interactionId }) =>
      withLive((live) => live.handling.chats.transcript(interactionId)),
    'chat.send': ({ interactionId, text }) =>
      withLive((live) => live.handling.chats.send(interactionId, text)),
    'chat.leave': ({ interactionId }) => withLive((live) => live.handling.chats.leave(interactionId)),
    'chat.typing': ({ interactionId, isTyping }) =>
      withLive((live) => live.handling.chats.showTyping(interactionId, isTyping)),
  }
}
