import type { Result } from '@shared/result'
import { ok } from '@shared/result'
import type { Log } from '../diagnostics/log'
import type { GwsClient } from '../gws/gws-client'

const channelsOfSession = ['chat', 'email', 'workitem']

/**
 * Starts the contact-centre session with the channels that the work needs (page "StartContactCenterSession") and answers
 * which of them the server did not open: reading works without. Nobody is set ready by it, so routing sends nothing.
 * Fails when the server cannot be reached.
 */
export async function openChannels(
  gws: Pick<GwsClient, 'startContactCentreSession'>,
  log: Log,
): Promise<Result<readonly string[]>> {
  const channels = await gws.startContactCentreSession(channelsOfSession)
  const isAway =
    !channels.ok &&
    channels.failure.code === 'offline' &&
    channels.failure.reason !== 'interaction-server-down'
  if (isAway) return channels
  const failed = channels.ok ? channels.value.failed.map(({ channel }) => channel) : channelsOfSession
  if (failed.length > 0) log.warn('channels not open', { channels: failed.join(' ') })
  return ok(failed)
}
