import type { ChatLine } from '@shared/domain/chat'
import type { OwnerKind } from '@shared/domain/owner'
import type { MediaResource } from './gws-client'

/** Whose workbin a message speaks of, as far as it says; all null for one's own, or when the server leaves it out. */
export interface MessageOwner {
  readonly userId: string | null
  readonly agentGroup: string | null
  readonly placeGroup: string | null
}

/** A message on `/v2/me/workbins` (page "WorkbinsMessageType"). */
export type WorkbinMessage =
  | {
      readonly type: 'subscription'
      readonly workbinId: string
      readonly owner: MessageOwner
      readonly outcome: 'Subscribed' | 'Unsubscribed' | 'RequestFailed' | 'unknown'
      readonly referenceId: number | null
    }
  | {
      readonly type: 'change'
      /** `unknown` for an action this version does not know: the workbin is to be read again. */
      readonly action: 'ItemAdded' | 'ItemRemoved' | 'unknown'
      readonly workbinId: string
      readonly owner: MessageOwner
      readonly item: MediaResource | null
    }
  | {
      readonly type: 'stats'
      readonly counts: readonly {
        readonly workbinId: string
        readonly ownerId: string
        readonly kind: OwnerKind
        readonly count: number
      }[]
      readonly referenceId: number | null
    }
  | { readonly type: 'unknown'; readonly messageType: string }

/** A message on one of the media channels (`/v2/me/workitems`, `emails`, `chats`, `openmedia`, `interactions`). */
export interface MediaMessage {
  readonly item: MediaResource
  /** `StatusChange`, `PropertiesUpdated`, `Error` …, the server's word. */
  readonly notificationType: string
  readonly referenceId: number | null
  /** The server's words when `notificationType` is `Error`. */
  readonly errorMessage: string | null
  readonly errorCode: number | null
}

/** New lines of a held chat (page "ChatMessageType", `MessageLogUpdated`). */
export interface ChatLog {
  readonly chatId: string
  readonly lines: readonly ChatLine[]
  readonly referenceId: number | null
}
