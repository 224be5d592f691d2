import { failed, ok, type Result } from '@shared/result'
import { referenceIdOf, serverWordOf, type Answer } from './answers'
import { failureFromServerWord } from './failure-from-http'
import type { Accepted } from './gws-client'
import { recordsOf } from './json'

/**
 * The answer to a command on one thing: taken, with the `referenceId` when there is one. A "partial success"
 * (statusCode 7) whose `failed` list is not empty is a failure here, since there is nothing else to have succeeded.
 */
export function acceptedOf(answer: Result<Answer>): Result<Accepted> {
  if (!answer.ok) return answer
  const { body, isPartial } = answer.value
  const [part] = isPartial ? recordsOf(body['failed']) : []
  if (part) return failed(failureFromServerWord(serverWordOf(part), 200, 'session'))
  return ok({ referenceId: referenceIdOf(body) })
}
