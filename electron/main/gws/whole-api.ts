import type { CaseValue } from '@shared/domain/interaction'
import type { MediaKind } from '@shared/domain/media'
import type { MessageNode } from '@shared/domain/message'
import type { Result } from '@shared/result'
import type {
  Accepted,
  HeldRef,
  MediaResource,
  Person,
  ServiceHealth,
  WorkbinDefinition,
  WorkbinOwner,
} from './gws-client'

/** One person, who owns workbins of the kinds `Agent` and `Place`. */
export type PersonalOwner = Extract<WorkbinOwner, { kind: 'me' | 'Agent' }>

/** Whose workbins are counted. Places and groups go by name. */
export type StatsOwner =
  PersonalOwner | { readonly kind: 'Place' | 'AgentGroup' | 'PlaceGroup'; readonly name: string }

/** Case data to write: text, number or nothing, in lists of one level (page "UpdateUserData"). */
export type CaseDataInput = Readonly<Record<string, CaseValue | Readonly<Record<string, CaseValue>>>>

/** What happens to case data. A key to delete is a name, or the name of a list with a key inside it. */
export type CaseDataChange =
  | { readonly kind: 'Attach' | 'Update'; readonly userData: CaseDataInput }
  | { readonly kind: 'Delete'; readonly keys: readonly (string | readonly [list: string, key: string])[] }

/** A media with the site's own word, which open media needs in its addresses. */
export type MediaAddress = Pick<HeldRef, 'media' | 'mediaType'>

/** A work item or an open-media interaction to be made. `queueUri` is an address, not a name. */
export interface NewWork extends MediaAddress {
  readonly media: Extract<MediaKind, 'workitem' | 'openmedia'>
  readonly queueUri: string
  readonly parentId?: string
}

/** A page of a search for people. `words` all match, anywhere in names or phone numbers; empty finds everybody. */
export interface ContactSearch {
  readonly words: string
  readonly agentGroup?: string
  readonly offset: number
  readonly limit: number
}

/** People of one page, and how many there are in all; null where the server does not count. */
export interface ContactsFound {
  readonly people: readonly Person[]
  readonly total: number | null
}

/** A group (page "Groups API"); `type` is `BusinessUnit` for an agent group. */
export interface Group {
  readonly id: string
  readonly name: string
  readonly type: string
}

/** A group whose id may not be known. */
export interface NamedGroup {
  readonly id: string | null
  readonly name: string
}

/** Something that the contact centre is allowed (page "User Resource", `features`). */
export interface Feature {
  readonly id: string
  readonly name: string
}

/**
 * The operations of the Web Services API beyond those that the board and the moves need. Errors, answers and the rule
 * that tells when an operation is complete stand at the function of the same purpose.
 */
export interface WholeApi {
  readonly heldIds: () => Promise<Result<readonly string[]>>
  readonly activeInteractions: () => Promise<Result<readonly MediaResource[]>>
  /** The formatted message; null when the server serves no HTML. */
  readonly formattedMessage: (interactionId: string) => Promise<Result<readonly MessageNode[] | null>>
  readonly setInFocus: (held: HeldRef) => Promise<Result<Accepted>>
  readonly changeCaseData: (held: HeldRef, change: CaseDataChange) => Promise<Result<Accepted>>
  readonly cancelReply: (interactionId: string) => Promise<Result<Accepted>>
  readonly placeInWorkbin: (interactionId: string, workbinId: string) => Promise<Result<Accepted>>
  readonly requestWorkbinContent: (workbinId: string) => Promise<Result<Accepted>>

  readonly heldOfMedia: (address: MediaAddress) => Promise<Result<readonly MediaResource[]>>
  readonly oneOfMedia: (held: HeldRef) => Promise<Result<MediaResource>>
  readonly createWork: (work: NewWork) => Promise<Result<Accepted>>
  readonly sendMessage: (chatId: string, text: string) => Promise<Result<Accepted>>
  readonly leaveChat: (chatId: string, text?: string) => Promise<Result<Accepted>>
  readonly showTyping: (chatId: string, isTyping: boolean) => Promise<Result<Accepted>>

  readonly personalDefinitions: (owner: PersonalOwner) => Promise<Result<readonly WorkbinDefinition[]>>
  readonly personalWorkbinIds: (owner: PersonalOwner) => Promise<Result<readonly string[]>>
  readonly workbinDefinition: (workbinId: string) => Promise<Result<WorkbinDefinition>>
  readonly workbinSelection: (
    workbin: { readonly owner: WorkbinOwner; readonly workbinId: string },
    media: readonly MediaKind[],
  ) => Promise<Result<readonly MediaResource[]>>
  readonly workbinMedia: (
    workbin: { readonly owner: WorkbinOwner; readonly workbinId: string },
    media: MediaKind,
  ) => Promise<Result<readonly MediaResource[]>>
  readonly requestStats: (owner: StatsOwner) => Promise<Result<Accepted>>

  readonly users: () => Promise<Result<readonly Person[]>>
  readonly user: (userId: string) => Promise<Result<Person>>
  readonly searchContacts: (search: ContactSearch) => Promise<Result<ContactsFound>>
  readonly contact: (userId: string) => Promise<Result<Person>>
  readonly groups: (filter: {
    readonly type: string
    readonly isMine: boolean
  }) => Promise<Result<readonly Group[]>>
  readonly groupMembers: (group: NamedGroup) => Promise<Result<readonly Person[]>>
  readonly groupPlaces: (groupName: string) => Promise<Result<readonly string[]>>

  readonly service: (serviceId: string) => Promise<Result<ServiceHealth>>
  readonly myFeatures: () => Promise<Result<readonly Feature[]>>
  readonly feature: (featureId: string) => Promise<Result<Feature>>
}
