import type { SignedInUser } from '@shared/domain/session'
import type { Result } from '@shared/result'
import type { Me } from '../gws/gws-client'
import type { Feature } from '../gws/whole-api'

/** What a session knows of its user; whether it is the demonstration's, the session service knows. */
export type SessionUser = Omit<SignedInUser, 'isDemo'>

/** The user whom the server named at sign-in. */
export function userFrom(me: Me, site: Pick<SignedInUser, 'server' | 'servers'>): SessionUser {
  const { userId, userName, displayName, roles } = me
  const isSupervisor = roles.some((role) => /supervisor/i.test(role))
  return { userId, userName, displayName, isSupervisor, ...site, failedChannels: [], canMove: true }
}

/**
 * Whether the features allow pulling and placing: every workbin operation needs `api-multimedia` (pages "Workbins API" and
 * "User Resource"). A server that tells no features is not believed to have none.
 */
export function canMoveWith(features: Result<readonly Feature[]>): boolean {
  if (!features.ok || features.value.length === 0) return true
  return features.value.some(({ id }) => id.startsWith('api-multimedia'))
}

/** Whether both are the same person at the same site. */
export function isSamePerson(one: Pick<SignedInUser, 'servers' | 'userId'>, other: typeof one): boolean {
  return one.userId === other.userId && one.servers.some((server) => other.servers.includes(server))
}
