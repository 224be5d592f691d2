import type { Person } from '../world/organisation'
import { done, refuse, statusCodes } from '../world/outcome'
import type { Outcome } from '../world/outcome'
import type { Call } from './call'

/** The user that `Transfer` names by `userId` or by `userUri` (a full `/api/v2/users/{id}` URL). */
export function transferTarget({ centre, session, body }: Call): Outcome<Person> {
  const accepted = centre.dialect.transferTarget
  const byId = accepted === 'userUri' ? undefined : body['userId']
  const byUri = accepted === 'userId' ? undefined : body['userUri']
  const id = byId ?? /\/users\/([^/]+)\/?$/.exec(typeof byUri === 'string' ? byUri : '')?.[1]
  if (typeof id !== 'string' || id === '') {
    const name = accepted === 'userUri' ? 'userUri' : 'userId'
    return refuse(statusCodes.parameterMissing, `${name} is missing`)
  }
  const person = centre.world.organisation.personById.get(id)
  if (person === undefined) return refuse(statusCodes.notFound, `User ${id} is not found`)
  if (person.id === session.person.id) {
    return refuse(statusCodes.notValidNow, 'An interaction cannot be transferred to its owner')
  }
  return done(person)
}
