import type { Result } from '@shared/result'
import { acceptedOf } from './accepted'
import type { Accepted } from './gws-client'
import type { Json } from './json'
import type { Requester } from './requester'

/**
 * Says something to the customer of a joined chat: `POST /me/chats/{id}` `{operationName: "SendMessage", text}` (page
 * "SendMessage" of the Chat API); answer `{statusCode}`, mostly without `referenceId`. Complete when `/v2/me/chats` brings
 * a `MessageLogUpdated` with this text from an agent; the transcript of `GET /me/chats/{id}` decides otherwise. Sending
 * again may say it twice. Fails with `wrong-state` (not joined), `bad-input` (no text).
 */
export function sendMessage(requester: Requester, chatId: string, text: string): Promise<Result<Accepted>> {
  return operateOnChat(requester, chatId, { operationName: 'SendMessage', text })
}

/**
 * Leaves a chat: `POST /me/chats/{id}` `{operationName: "Leave", text?}` (page "Leave" of the Chat API); `text` is a last
 * word to the customer. Without other agents in it the chat ends for the customer, while the interaction stays in the
 * user's hands as `LeftChat` until it is completed or transferred. Answer `{statusCode}`. Complete when `/v2/me/chats`
 * brings `LeftChat` or `Completed` for it. Fails with `wrong-state` (not joined).
 */
export function leaveChat(requester: Requester, chatId: string, text?: string): Promise<Result<Accepted>> {
  const lastWord = text === undefined ? {} : { text }
  return operateOnChat(requester, chatId, { operationName: 'Leave', ...lastWord })
}

/**
 * Tells the customer that the agent writes, or does no more: `POST /me/chats/{id}` `{operationName:
 * "SendStartTypingNotification" | "SendStopTypingNotification"}`, named by the capabilities of page "ChatMessageType".
 * Nothing confirms it and nothing depends on it.
 */
export function showTyping(
  requester: Requester,
  chatId: string,
  isTyping: boolean,
): Promise<Result<Accepted>> {
  const operationName = isTyping ? 'SendStartTypingNotification' : 'SendStopTypingNotification'
  return operateOnChat(requester, chatId, { operationName })
}

async function operateOnChat(
  requester: Requester,
  chatId: string,
  operation: Json,
): Promise<Result<Accepted>> {
  return acceptedOf(await requester.post(`/me/chats/${encodeURIComponent(chatId)}`, operation))
}
