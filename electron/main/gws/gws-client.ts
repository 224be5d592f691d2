import type { ChatLine } from '@shared/domain/chat'
import type { CaseEntry } from '@shared/domain/interaction'
import type { MediaKind } from '@shared/domain/media'
import type { AgentChannel, OwnerKind } from '@shared/domain/owner'
import type { Failure } from '@shared/failure'
import type { Result } from '@shared/result'
import type { AttachmentEntry } from './attachments'

/** An interaction as the server describes it, in our own words. Times are ms since the epoch. */
export interface MediaResource {
  readonly id: string
  readonly media: MediaKind
  readonly mediaType: string
  /** Empty when the server names none (chats in a workbin). */
  readonly state: string
  readonly capabilities: readonly string[]
  readonly subject: string
  readonly customer: string
  readonly segment: string
  readonly serviceType: string
  readonly receivedAt: number | null
  readonly placedAt: number | null
  readonly dueAt: number | null
  readonly isHeld: boolean
  readonly isLocked: boolean
  /** `userData.WorkbinAgentId`: the owner's employee id or user name, null when absent. */
  readonly workbinAgentId: string | null
  /** `userData.Workbin`: the name of the workbin it is or was in, null when absent. */
  readonly workbinName: string | null
  readonly caseData: readonly CaseEntry[]
  readonly body: string | null
  readonly from: string | null
  readonly to: readonly string[]
  /** Set when the message comes with HTML, too, which is read on demand. */
  readonly hasFormatted?: true
  /** What is attached to the message, where the server tells. */
  readonly attachments?: readonly AttachmentEntry[]
  /** What was said in a chat, where the server serves it. */
  readonly transcript?: readonly ChatLine[]
  /** The name that the customer of a chat sees of the agent. */
  readonly nickname?: string
}

/** The signed-in person (page "User resource"). */
export interface Me {
  readonly userId: string
  readonly userName: string
  readonly displayName: string
  readonly roles: readonly string[]
}

/** A person who can own workbins. `channels`: those the person is signed in on; null when the server does not tell. */
export interface Person {
  readonly userId: string
  readonly userName: string
  readonly displayName: string
  readonly employeeId: string | null
  readonly channels: readonly AgentChannel[] | null
}

/** A workbin definition: the id is the same for every owner of that kind. */
export interface WorkbinDefinition {
  readonly workbinId: string
  readonly name: string
  readonly kind: OwnerKind
}

/** Whose workbin: `me` for one's own (and one's own place's), else the owner's id as in `Owner.id`. */
export type WorkbinOwner =
  | { readonly kind: 'me' }
  | { readonly kind: 'Agent'; readonly userId: string }
  | { readonly kind: 'AgentGroup'; readonly name: string }
  | { readonly kind: 'PlaceGroup'; readonly name: string }

/** A request that the server took; its outcome comes as a notification with this `referenceId`, when it gave one. */
export interface Accepted {
  readonly referenceId: number | null
}

/** How the start of the contact-centre session went, channel by channel (statusCode 7 is a partial success). */
export interface ChannelStart {
  readonly succeeded: readonly string[]
  readonly failed: readonly { readonly channel: string; readonly failure: Failure }[]
}

/** A server behind Web Services (page "Services API"). */
export interface ServiceHealth {
  readonly name: string
  readonly type: string
  readonly isActive: boolean
}

/** Which interaction, where from; `nickname` only for chats. */
export interface PullInput {
  readonly owner: WorkbinOwner
  readonly workbinId: string
  readonly interactionId: string
  readonly media: MediaKind
  readonly nickname?: string
}

/** Whether the acting agent is written into the contact's profile for last-agent routing (`saveLAR`); absent says nothing. */
export interface LastAgentOption {
  readonly saveLastAgent?: boolean
}

/** Which held interaction goes to which workbin. */
export interface AddInput extends LastAgentOption {
  readonly owner: WorkbinOwner
  readonly workbinId: string
  readonly interactionId: string
  readonly media: MediaKind
}

/** A held interaction. `mediaType` is the server's own word (needed in the URLs of open media). */
export interface HeldRef {
  readonly interactionId: string
  readonly media: MediaKind
  readonly mediaType: string
}

/** The Web Services API as this program uses it. Every call is one or a few requests, never repeated by itself. */
export interface GwsClient {
  /** `GET /diagnostics/version`, needs no credentials: is this a Web Services server? */
  readonly version: () => Promise<Result<string>>
  /** `GET /me`; the Basic credentials of the client go with it and start the HTTP session. */
  readonly signIn: (credentials: { userName: string; password: string }) => Promise<Result<Me>>
  readonly startContactCentreSession: (channels: readonly string[]) => Promise<Result<ChannelStart>>
  readonly endContactCentreSession: () => Promise<Result<null>>
  readonly services: () => Promise<Result<readonly ServiceHealth[]>>
  /** Agents whose workbins are watched, all pages. */
  readonly agents: () => Promise<Result<readonly Person[]>>
  readonly agentGroups: () => Promise<Result<readonly string[]>>
  readonly placeGroups: () => Promise<Result<readonly string[]>>
  readonly queues: () => Promise<Result<readonly string[]>>
  readonly workbinDefinitions: () => Promise<Result<readonly WorkbinDefinition[]>>
  /** Contents of some workbins of one owner; a workbin that the answer leaves out is empty. */
  readonly workbinContents: (
    owner: WorkbinOwner,
    workbinIds: readonly string[],
  ) => Promise<Result<ReadonlyMap<string, readonly MediaResource[]>>>
  /** Asks for notifications; the answer maps each workbin id to the `referenceId` of its confirmation. */
  readonly subscribe: (
    owner: WorkbinOwner,
    workbinIds: readonly string[],
  ) => Promise<Result<ReadonlyMap<string, number | null>>>
  readonly unsubscribe: (
    owner: WorkbinOwner,
    workbinIds: readonly string[],
  ) => Promise<Result<ReadonlyMap<string, number | null>>>
  readonly pull: (input: PullInput) => Promise<Result<Accepted>>
  readonly addToWorkbin: (input: AddInput) => Promise<Result<Accepted>>
  readonly placeInQueue: (held: HeldRef, queueName: string) => Promise<Result<Accepted>>
  readonly transfer: (held: HeldRef, userId: string) => Promise<Result<Accepted>>
  readonly complete: (held: HeldRef, option?: LastAgentOption) => Promise<Result<Accepted>>
  readonly accept: (held: HeldRef, option?: LastAgentOption) => Promise<Result<Accepted>>
  readonly reject: (held: HeldRef) => Promise<Result<Accepted>>
  /** `GET /me/interactions?fields=*`: what this user holds or is invited to. */
  readonly heldInteractions: () => Promise<Result<readonly MediaResource[]>>
  /** `GET /interactions/{id}`. */
  readonly interaction: (interactionId: string) => Promise<Result<MediaResource>>
  /** Ends all requests that are under way; they answer with the reason `cancelled`. */
  readonly cancelAll: () => void
}
