import { channelsOf } from './agent-channels'
import type { Person } from './gws-client'
import { firstText, textOf, textOrNull, textsOf, type Json } from './json'

const agentRole = /^(ROLE_)?AGENT$/i

/** Whether a user or contact is an agent; one whose roles the server does not tell counts as one. */
export function isAgent(record: Json): boolean {
  const roles = textsOf(record['roles'])
  return roles.length === 0 || roles.some((role) => agentRole.test(role))
}

/** The person of a user resource or a contact (pages "User Resource", "Contacts Resource"); none without an id. */
export function personOf(record: Json): Person[] {
  const userId = textOf(record['id'])
  if (userId === '') return []
  const userName = textOf(record['userName'])
  const fullName = `${textOf(record['firstName'])} ${textOf(record['lastName'])}`
  const displayName = firstText(fullName, record['name'], userName, userId)
  const employeeId = textOrNull(record['employeeId'])
  return [{ userId, userName, displayName, employeeId, channels: channelsOf(record) }]
}
