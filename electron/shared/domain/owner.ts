import type { MediaKind } from './media'

/** Who can own workbins (page "Workbins API", field `type`). */
export const ownerKinds = ['Agent', 'AgentGroup', 'PlaceGroup', 'Place'] as const

/** One of the owner kinds. */
export type OwnerKind = (typeof ownerKinds)[number]

/** `kind:id`. The id is the user id for an agent, the name for a group or a place. Unique on a server. */
export type OwnerKey = string

/** Whether a person is at work, as far as the server tells. `not-ready`: signed in, and taking nothing on any channel. */
export type Presence = 'signed-in' | 'not-ready' | 'signed-out' | 'unknown'

/** A channel that an agent is signed in on. `isFree`: would be given the next one; ready and not free is as much as one takes. */
export interface AgentChannel {
  readonly media: MediaKind | 'voice'
  readonly isReady: boolean
  readonly isFree: boolean
}

/** An agent of an agent group, or a place of a place group; it may be one whose workbins are not on the board. */
export interface GroupMember {
  readonly key: OwnerKey
  readonly name: string
}

/**
 * Somebody or something that owns workbins. `employeeId` is what `userData.WorkbinAgentId` holds for an agent; `channels` are
 * those an agent is signed in on, where the server tells, as of the last time somebody asked; `members` are who belongs to a
 * group, once somebody has asked for them.
 */
export interface Owner {
  readonly key: OwnerKey
  readonly kind: OwnerKind
  readonly id: string
  readonly name: string
  readonly presence: Presence
  readonly userName?: string
  readonly employeeId?: string
  readonly channels?: readonly AgentChannel[]
  readonly members?: readonly GroupMember[]
}

/** The key of an owner. */
export function ownerKeyOf(kind: OwnerKind, id: string): OwnerKey {
  return `${kind}:${id}`
}

/** One's own place, which has a workbin on some servers. The server has no name for it: each screen says it in its language. */
export const myPlaceKey: OwnerKey = ownerKeyOf('Place', 'me')

/** The parts of an owner key; undefined when the text is no owner key. */
export function parseOwnerKey(key: string): { kind: OwnerKind; id: string } | undefined {
  const at = key.indexOf(':')
  const kind = ownerKinds.find((candidate) => candidate === key.slice(0, at))
  const id = key.slice(at + 1)
  return kind && id ? { kind, id } : undefined
}
