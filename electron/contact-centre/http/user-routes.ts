import { userResource } from '../wire/people-resource'
import { refuse, statusCodes } from '../world/outcome'
import { failure, success } from './answers'
import type { Answer, Call, Route } from './call'
import { listAnswer } from './lists'

/** Page: "Users API". */
export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/users', operation: getUsers },
  { method: 'GET', path: '/users/:userId', operation: getUser },
]

function getUsers(call: Call): Answer {
  const { people, contactCentreId } = call.centre.world.organisation
  const users = people.map((person) => userResource(person, call.centre.apiUrl(), contactCentreId))
  return listAnswer(call, 'users', users)
}

function getUser({ centre, params }: Call): Answer {
  const { personById, contactCentreId } = centre.world.organisation
  const person = personById.get(params['userId'] ?? '')
  if (person === undefined) return failure(centre, refuse(statusCodes.notFound, 'User not found').refusal)
  return success({ user: userResource(person, centre.apiUrl(), contactCentreId) })
}
