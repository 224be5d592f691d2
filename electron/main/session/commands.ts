import type { InteractionDetails } from '@shared/domain/interaction'
import { fail, ok, type Result } from '@shared/result'
import type { BoardState } from '../board/board-state'
import type { MediaResource } from '../gws/gws-client'
import type { CommandHandlers } from '../ipc/command-gate'
import type { LiveSession } from './live-session'
import type { SessionService } from './session-service'

/** The commands that the session, the board and the transfers answer. */
export type SessionCommands = Omit<CommandHandlers, 'window.open' | 'settings.change'>

/** Makes the handlers; each asks for the live session at the moment of the call. */
export function createSessionCommands(service: SessionService): SessionCommands {
  const withLive = async <T>(run: (live: LiveSession) => Promise<Result<T>>): Promise<Result<T>> => {
    const live = service.live()
    return live.ok ? run(live.value) : live
  }
  return {
    'session.signIn': (credentials) => service.signIn(credentials),
    'session.exploreDemo': () => service.exploreDemo(),
    'session.cancelSignIn': () => {
      service.cancelSignIn()
      return Promise.resolve(ok(null))
    },
    'session.signOut': async () => {
      await service.signOut()
      return ok(null)
    },
    'board.snapshot': () => Promise.resolve(ok(service.state.snapshot())),
    'board.details': ({ interactionId }) => detailsOf(service, interactionId),
    'board.readAgain': ({ workbinKeys }) =>
      withLive((live) => {
        live.board.readAgain(workbinKeys)
        return Promise.resolve(ok(null))
      }),
    'transfers.move': (request) => withLive((live) => live.transfers.move(request)),
    'transfers.place': (request) => withLive((live) => live.transfers.place(request)),
    'transfers.putBack': ({ interactionId }) => withLive((live) => live.transfers.putBack(interactionId)),
    'transfers.complete': ({ interactionId }) => withLive((live) => live.transfers.complete(interactionId)),
    'transfers.targets': () => withLive((live) => live.targets()),
  }
}

/** What lies in a workbin is known; its message, and what is held, is asked of the server without taking ownership. */
async function detailsOf(
  service: SessionService,
  interactionId: string,
): Promise<Result<InteractionDetails>> {
  const known = resourceOnBoard(service.state, interactionId)
  if (known?.body) return ok(detailsFrom(known))
  const live = service.live()
  const read = live.ok ? await live.value.gws.interaction(interactionId) : live
  if (read.ok) return ok(detailsFrom(read.value, known))
  if (known) return ok(detailsFrom(known))
  return read.failure.code === 'not-found' ? fail('resource-gone', 'the interaction is gone') : read
}

function resourceOnBoard(state: BoardState, interactionId: string): MediaResource | undefined {
  return state.find(interactionId)?.resource
}

function detailsFrom(resource: MediaResource, before?: MediaResource): InteractionDetails {
  const { id, media, capabilities, body, from, to } = resource
  const caseData = resource.caseData.length > 0 ? resource.caseData : (before?.caseData ?? [])
  return { id, media, caseData, capabilities, body, from, to }
}
