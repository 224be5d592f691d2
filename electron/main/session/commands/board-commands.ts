import type { BoardCommands } from '@shared/contract'
import type { InteractionDetails } from '@shared/domain/interaction'
import type { Attachment } from '@shared/domain/message'
import { fail, ok, type Result } from '@shared/result'
import type { BoardState } from '../../board/board-state'
import type { MediaResource } from '../../gws/gws-client'
import type { HandlersOf } from '../../ipc/command-gate'
import type { SessionService } from '../session-service'
import { withLiveOf } from './with-live'

/** So many interactions tell which keys there are, and so many keys can be chosen from. */
const SAMPLE = 2_000
const MOST_CASE_KEYS = 200

/** The commands that read the board. */
export function createBoardCommands(service: SessionService): HandlersOf<keyof BoardCommands> {
  const withLive = withLiveOf(service)
  return {
    'board.snapshot': () => Promise.resolve(ok(service.state.snapshot())),
    'board.details': ({ interactionId }) => detailsOf(service, interactionId),
    'board.formatted': ({ interactionId }) => withLive((live) => live.gws.formattedMessage(interactionId)),
    'board.history': ({ interactionId }) => Promise.resolve(ok(service.history.of(interactionId))),
    'board.caseKeys': () => Promise.resolve(ok(service.state.caseKeys(SAMPLE).slice(0, MOST_CASE_KEYS))),
    'board.openGroup': ({ ownerKey }) => withLive((live) => live.board.openGroup(ownerKey)),
    'board.trend': ({ ownerKeys }) => Promise.resolve(ok(service.trend.of(ownerKeys))),
    'board.setReading': ({ goesOn }) =>
      withLive((live) => {
        live.board.setReading(goesOn)
        return Promise.resolve(ok(null))
      }),
    'board.readAgain': ({ workbinKeys }) =>
      withLive((live) => {
        live.board.readAgain(workbinKeys)
        return Promise.resolve(ok(null))
      }),
    'board.looking': ({ workbinKeys }, sender) => {
      const live = service.live()
      if (live.ok) live.value.board.looking(sender.id, workbinKeys)
      return Promise.resolve(ok(null))
    },
    'board.meanwhileSeen': () => {
      service.news.tellMeanwhile(null)
      return Promise.resolve(ok(null))
    },
  }
}

/** What lies in a workbin is known; its message, and what is held, is asked of the server without taking ownership. */
async function detailsOf(
  service: SessionService,
  interactionId: string,
): Promise<Result<InteractionDetails>> {
  const known = resourceOnBoard(service.state, interactionId)
  const live = service.live()
  const attachmentsOf = (one: MediaResource): readonly Attachment[] =>
    live.ok ? live.value.site.attachmentsOf(one) : []
  if (known?.body) return ok(detailsFrom(known, attachmentsOf(known)))
  const read = live.ok ? await live.value.gws.interaction(interactionId) : live
  if (read.ok) return ok(detailsFrom(read.value, attachmentsOf(read.value), known))
  if (known) return ok(detailsFrom(known, attachmentsOf(known)))
  return read.failure.code === 'not-found' ? fail('resource-gone', 'the interaction is gone') : read
}

function resourceOnBoard(state: BoardState, interactionId: string): MediaResource | undefined {
  return state.find(interactionId)?.resource
}

function detailsFrom(
  resource: MediaResource,
  attachments: readonly Attachment[],
  before?: MediaResource,
): InteractionDetails {
  const { id, media, capabilities, body, from, to } = resource
  const caseData = resource.caseData.length > 0 ? resource.caseData : (before?.caseData ?? [])
  const { transcript = null, hasFormatted = false } = resource
  return { id, media, caseData, capabilities, body, from, to, hasFormatted, attachments, transcript }
}
