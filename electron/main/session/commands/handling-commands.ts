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
    'interactions.changeCaseData': async ({ interactionId, edit }) => {
      const done = await withLive((live) => live.handling.interactions.changeCaseData(interactionId, edit))
      if (done.ok) service.history.note(interactionId, { kind: 'case-data', name: edit.name })
      return done
    },
    'chat.transcript': ({ interactionId }) =>
      withLive((live) => live.handling.chats.transcript(interactionId)),
    'chat.send': ({ interactionId, text }) =>
      withLive((live) => live.handling.chats.send(interactionId, text)),
    'chat.leave': async ({ interactionId }) => {
      const done = await withLive((live) => live.handling.chats.leave(interactionId))
      if (done.ok) service.history.note(interactionId, { kind: 'left-chat' })
      return done
    },
    'chat.typing': ({ interactionId, isTyping }) =>
      withLive((live) => live.handling.chats.showTyping(interactionId, isTyping)),
  }
}
