import { ok, type Result } from '@shared/result'
import { serverWordOf, type Answer } from './answers'
import { failureFromServerWord } from './failure-from-http'
import type { ChannelStart } from './gws-client'
import { recordsOf, textOf } from './json'
import type { Requester } from './requester'

/**
 * `POST /me` `{operationName: "StartContactCenterSession", channels}` (page "StartContactCenterSession"). When some
 * channels start and some do not, the server answers statusCode 7 with `succeeded` and `failed`: a value here. Every
 * multimedia channel is reported under the one name `multimedia`. When all fail, only one code and message come: a
 * failure, e.g. `interaction-server-down`.
 */
export async function startContactCentreSession(
  requester: Requester,
  channels: readonly string[],
): Promise<Result<ChannelStart>> {
  const answer = await requester.post('/me', { operationName: 'StartContactCenterSession', channels })
  return answer.ok ? ok(channelStartOf(answer.value, channels)) : answer
}

/**
 * `POST /me` `{operationName: "EndContactCenterSession"}` (page "EndContactCenterSession"), answer `{statusCode}`. The
 * server ends the HTTP session with it, so it must be the last request; the long poll is to be ended before.
 */
export async function endContactCentreSession(requester: Requester): Promise<Result<null>> {
  const answer = await requester.post('/me', { operationName: 'EndContactCenterSession' })
  return answer.ok ? ok(null) : answer
}

function channelStartOf({ body, isPartial }: Answer, channels: readonly string[]): ChannelStart {
  if (!isPartial) return { succeeded: channels, failed: [] }
  return {
    succeeded: recordsOf(body['succeeded']).map((part) => textOf(part['channel'])),
    failed: recordsOf(body['failed']).map((part) => ({
      channel: textOf(part['channel']),
      failure: failureFromServerWord(serverWordOf(part), 200, 'session'),
    })),
  }
}
