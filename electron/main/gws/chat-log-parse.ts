import type { ChatLine } from '@shared/domain/chat'
import { fail, ok, type Result } from '@shared/result'
import { referenceIdOf } from './answers'
import { firstText, isRecord, recordsOf, shownText, textOf, type Json } from './json'
import { messageDataOf } from './message-envelope'
import type { ChatLog } from './messages'
import { lastPartOf } from './uris'
import { parseWireTime } from './wire-time'

/**
 * Reads a `MessageLogUpdated` of channel `/v2/me/chats` (pages "ChatMessageType", "SendMessage" of the Chat API), with or
 * without the envelope: `{messages: [{index, from: {nickname, type, participantId}, text, visibility, timestamp, type}],
 * notificationType: "NewMessages", messageType, chatUri}`. The chat is named by the last part of `chatUri`, or by `chatId`.
 * Lines without text, such as somebody joining, are left out. Fails with `unreadable-answer` for any other message.
 */
export function parseChatLog(message: unknown): Result<ChatLog> {
  const data = messageDataOf(message)
  if (data?.['messageType'] !== 'MessageLogUpdated') return fail('unreadable-answer', 'no chat log message')
  const chatId = lastPartOf(textOf(data['chatUri'])) || textOf(data['chatId'])
  if (chatId === '') return fail('unreadable-answer', 'a chat log message names no chat')
  return ok({ chatId, lines: chatLinesOf(data['messages']), referenceId: referenceIdOf(data) })
}

/** Whether a message of `/v2/me/chats` is about what was said, and not about the chat itself. */
export function isChatLog(message: unknown): boolean {
  return messageDataOf(message)?.['messageType'] === 'MessageLogUpdated'
}

/** The lines of a transcript as pages "ChatMessageType" and "Chat Resource" print them; those without text are left out. */
export function chatLinesOf(messages: unknown): ChatLine[] {
  return recordsOf(messages).flatMap(lineOf)
}

function lineOf(line: Json): ChatLine[] {
  const text = firstText(line['text'], line['messageText'])
  if (text === '') return []
  const from = isRecord(line['from']) ? line['from'] : {}
  const index = line['index']
  return [
    {
      index: typeof index === 'number' && Number.isFinite(index) ? index : null,
      nickname: shownText(from['nickname'], line['nickname'], line['from']),
      isAgent: textOf(from['type']) === 'Agent',
      text,
      at: parseWireTime(line['timestamp']),
    },
  ]
}
