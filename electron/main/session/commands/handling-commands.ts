import type { ChatCommands, InteractionsCommands } from '@shared/contract'
import { ok, type Result } from '@shared/result'
import type { Accepted } from '../../gws/gws-client'
import { deedOfHandling, type Handled } from '../../handling/handling-deed'
import type { HandlersOf } from '../../ipc/command-gate'
import type { LiveSession } from '../live-session'
import type { SessionService } from '../session-service'
import { withLiveOf } from './with-live'

const historyOfEdit = { attach: 'case-data-added', update: 'case-data', delete: 'case-data-deleted' } as const

/** The commands that work on what is offered or held, chats included. What changes something goes to the action log. */
export function createHandlingCommands(
  service: SessionService,
): HandlersOf<keyof InteractionsCommands | keyof ChatCommands> {
  const withLive = withLiveOf(service)
  const logged = async (
    { action, interactionId }: Pick<Handled, 'action' | 'interactionId'>,
    run: (live: LiveSession) => Promise<Result<Accepted>>,
  ): Promise<Result<null>> => {
    const from = service.held.get(interactionId)?.origin ?? null
    const result = await withLive(run)
    service.record(deedOfHandling({ action, interactionId, from, result }))
    return result.ok ? ok(null) : result
  }
  return {
    'interactions.accept': ({ interactionId }) =>
      logged({ action: 'accept', interactionId }, (live) => live.handling.interactions.accept(interactionId)),
    'interactions.reject': ({ interactionId }) =>
      logged({ action: 'reject', interactionId }, (live) => live.handling.interactions.reject(interactionId)),
    'interactions.focus': ({ interactionId }) =>
      withLive((live) => live.handling.interactions.focus(interactionId)),
    'interactions.changeCaseData': async ({ interactionId, edit }) => {
      const done = await logged({ action: 'edit-case-data', interactionId }, (live) =>
        live.handling.interactions.changeCaseData(interactionId, edit),
      )
      if (done.ok) service.history.note(interactionId, { kind: historyOfEdit[edit.kind], name: edit.name })
      return done
    },
    'chat.transcript': ({ interactionId }) =>
      withLive((live) => live.handling.chats.transcript(interactionId)),
    'chat.send': ({ interactionId, text }) =>
      logged({ action: 'send-message', interactionId }, (live) =>
        live.handling.chats.send(interactionId, text),
      ),
    'chat.leave': async ({ interactionId }) => {
      const done = await logged({ action: 'leave-chat', interactionId }, (live) =>
        live.handling.chats.leave(interactionId),
      )
      if (done.ok) service.history.note(interactionId, { kind: 'left-chat' })
      return done
    },
    'chat.typing': ({ interactionId, isTyping }) =>
      withLive((live) => live.handling.chats.showTyping(interactionId, isTyping)),
  }
}
