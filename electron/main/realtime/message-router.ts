import type { Result } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { parseMediaMessage } from '../gws/media-message-parse'
import type { MediaMessage, WorkbinMessage } from '../gws/messages'
import { parseWorkbinMessage } from '../gws/workbin-message-parse'

/** The channel of workbin messages (page "WorkbinsMessageType"). */
export const workbinsChannel = '/v2/me/workbins'

/** The channels of held interactions, one a media (pages "WorkitemMessageType", "EmailMessageType" and so on). */
export const mediaChannels = [
  '/v2/me/workitems',
  '/v2/me/emails',
  '/v2/me/chats',
  '/v2/me/openmedia',
  '/v2/me/interactions',
] as const

/** Where parsed messages go. */
export interface MessageHandlers {
  readonly onWorkbin: (message: WorkbinMessage) => void
  readonly onMedia: (message: MediaMessage) => void
}

/**
 * Makes the function that takes what arrives on a channel. What cannot be read is counted and logged once a kind, with
 * its shape only: it may hold customer text.
 */
export function createMessageRouter(
  handlers: MessageHandlers,
  log: Log,
): (channel: string, data: unknown) => void {
  const unreadable = new Map<string, number>()
  const give = <T>(channel: string, parsed: Result<T>, handle: (message: T) => void): void => {
    if (parsed.ok) {
      handle(parsed.value)
      return
    }
    const count = (unreadable.get(channel) ?? 0) + 1
    unreadable.set(channel, count)
    if (count === 1) log.warn('message not understood', { channel, why: parsed.failure.message })
  }
  return (channel, data) => {
    if (channel === workbinsChannel) give(channel, parseWorkbinMessage(data), handlers.onWorkbin)
    else give(channel, parseMediaMessage(channel, data), handlers.onMedia)
  }
}
