import type { Result } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { isChatLog, parseChatLog } from '../gws/chat-log-parse'
import { parseMediaMessage } from '../gws/media-message-parse'
import type { ServiceHealth } from '../gws/gws-client'
import type { ChatLog, MediaMessage, WorkbinMessage } from '../gws/messages'
import { parseServicesMessage } from '../gws/service-health'
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

/** The channel of the servers behind Web Services (page "Services"). */
export const servicesChannel = '/notifications/services'

/** Where parsed messages go. */
export interface MessageHandlers {
  readonly onWorkbin: (message: WorkbinMessage) => void
  readonly onMedia: (message: MediaMessage) => void
  readonly onServices: (services: readonly ServiceHealth[]) => void
  readonly onChatLog: (log: ChatLog) => void
}

const KINDS_LIMIT = 100

/**
 * Makes the function that takes what arrives on a channel. What cannot be read, or is of a kind that this version does
 * not know, is counted and logged once a kind, with its shape only: it may hold customer text.
 */
export function createMessageRouter(
  handlers: MessageHandlers,
  log: Log,
): (channel: string, data: unknown) => void {
  const counts = new Map<string, number>()
  const count = (channel: string, why: string): void => {
    const kind = `${channel} ${why}`
    const before = counts.get(kind) ?? 0
    if (before > 0 || counts.size < KINDS_LIMIT) counts.set(kind, before + 1)
    if (before === 0 && counts.has(kind)) log.warn('message not understood', { channel, why })
  }
  const give = <T>(channel: string, parsed: Result<T>, handle: (message: T) => void): void => {
    if (parsed.ok) handle(parsed.value)
    else count(channel, parsed.failure.message)
  }
  return (channel, data) => {
    if (channel === servicesChannel) {
      give(channel, parseServicesMessage(data), handlers.onServices)
      return
    }
    if (isChatLog(data)) {
      give(channel, parseChatLog(data), handlers.onChatLog)
      return
    }
    if (channel !== workbinsChannel) {
      give(channel, parseMediaMessage(channel, data), handlers.onMedia)
      return
    }
    give(channel, parseWorkbinMessage(data), (message) => {
      if (message.type === 'unknown') count(channel, `kind ${message.messageType.slice(0, 60)}`)
      handlers.onWorkbin(message)
    })
  }
}
