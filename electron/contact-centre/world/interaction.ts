import type { Instance } from './owner'
import type { Medium } from './medium'

/** Values of user data: scalars, or one level of nesting. */
export type UserDataValue = string | number | null | { readonly [key: string]: string | number | null }

export type HeldState = 'Invited' | 'Processing' | 'Chatting' | 'JoinFailed' | 'LeftChat'

/** Where an interaction is. It is always in exactly one of these places until it is completed. */
export type Whereabouts =
  | { readonly at: 'workbin'; readonly instance: Instance }
  | { readonly at: 'queue'; readonly queueName: string }
  | {
      readonly at: 'user'
      readonly userId: string
      readonly state: HeldState
      /** Who gets it back if an invitation is refused. Routing invitations have none: they return to a queue. */
      readonly invitedBy?: string
    }
  | { readonly at: 'nowhere' }

export interface ChatLine {
  readonly from: 'Customer' | 'Agent'
  readonly nickname: string
  readonly text: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** One interaction with everything the API may say about it. Times are milliseconds since the epoch. */
export interface Interaction {
  readonly id: string
  readonly medium: Medium
  readonly direction: 'Inbound' | 'Outbound'
  readonly subject: string
  readonly customer: { readonly name: string; readonly address: string; readonly contactId: string }
  readonly mailbox: string
  readonly service: string
  readonly segment: string
  /** Seconds that the site promises for an answer. */
  readonly serviceObjective: number
  readonly receivedAt: number
  readonly sequence: number
  readonly text: string
  /** The site's own word for open media, such as `promotion`. */
  readonly openMediaType: string
  /** E-mail that this one answers. */
  readonly parentId?: string
  /** Case data: what strategies and agents attached. */
  caseData: Record<string, UserDataValue>
  whereabouts: Whereabouts
  /** Workbin that holds it or held it last. */
  lastWorkbin?: { readonly name: string; readonly employeeId: string }
  assignedTo?: { readonly employeeId: string; readonly at: number }
  placedAt: number
  nickname?: string
  transcript: ChatLine[]
  /** What is attached to an e-mail; `size` is in bytes. */
  readonly attachments: readonly { readonly name: string; readonly size: number }[]
}

const caseDataOperations = ['AttachUserData', 'UpdateUserData', 'DeleteUserData'] as const

/**
 * Operations that the holder may ask for now, in the order the vendor prints them. Empty in a workbin, in a
 * queue and once completed.
 */
export function capabilitiesOf(interaction: Interaction): readonly string[] {
  const place = interaction.whereabouts
  if (place.at !== 'user') return []
  switch (place.state) {
    case 'Invited':
      return ['Accept', 'Reject']
    case 'JoinFailed':
      return joinFailedCapabilities
    case 'Chatting':
      return chattingCapabilities
    case 'LeftChat':
      return leftChatCapabilities
    case 'Processing':
      return processingCapabilities(interaction)
  }
}

const joinFailedCapabilities = [
  'SetInFocus',
  'Complete',
  'SetDisposition',
  'AttachUserData',
  'DeleteUserData',
  'UpdateUserData',
] as const

/** As page "Leave" of the Chat API prints them, and the case data that its note allows. */
const leftChatCapabilities = ['Transfer', 'Complete', 'Leave', 'InFocus', ...caseDataOperations] as const

const chattingCapabilities = [
  'Transfer',
  'Leave',
  'Invite',
  'Consult',
  'SetInFocus',
  'SetDisposition',
  'AttachUserData',
  'DeleteUserData',
  'UpdateUserData',
  'Complete',
  'SendMessage',
  'SendStartTypingNotification',
  'SendStopTypingNotification',
] as const

function processingCapabilities(interaction: Interaction): readonly string[] {
  if (interaction.medium !== 'email') {
    return ['Transfer', ...caseDataOperations, 'SetInFocus', 'Complete']
  }
  if (interaction.parentId !== undefined) return ['Cancel', ...caseDataOperations, 'SetInFocus']
  return [
    'Reply',
    'ReplyAll',
    'Transfer',
    'AddComment',
    ...caseDataOperations,
    'SetDisposition',
    'SetInFocus',
    'Complete',
  ]
}

/** The state word of the API for where the interaction is. */
export function stateOf(interaction: Interaction): string {
  const place = interaction.whereabouts
  switch (place.at) {
    case 'user':
      return place.state
    case 'workbin':
      return 'InWorkbin'
    case 'queue':
      return 'Queued'
    case 'nowhere':
      return 'Completed'
  }
}
