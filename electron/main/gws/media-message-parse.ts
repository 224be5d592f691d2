import { fail, ok, type Result } from '@shared/result'
import { referenceIdOf } from './answers'
import { isRecord, textOf, textOrNull, type Json } from './json'
import { parseMediaResource } from './media-resource'
import { mediaOfWord } from './media-words'
import { messageDataOf } from './message-envelope'
import type { MediaMessage } from './messages'

/**
 * Reads a message of a media channel (pages "WorkitemMessageType", "EmailMessageType", "ChatMessageType",
 * "OpenMediaAPIMessageType", topic `/v2/me/interactions`), with or without the `data`/`channel` envelope. The item lies
 * under a key named like its media, else under any key whose value has an id. Fails with `unreadable-answer` when there
 * is no item.
 * @param channel the Bayeux channel; it tells the media where the message does not
 */
export function parseMediaMessage(channel: string, message: unknown): Result<MediaMessage> {
  const data = messageDataOf(message)
  if (!data) return fail('unreadable-answer', 'a media message is no object')
  const [word, resource] = resourceOf(data, channel)
  const item = parseMediaResource(resource, word)
  if (!item.ok) return item
  const notificationType = textOf(data['notificationType']) || textOf(data['messageType'])
  const isError = notificationType === 'Error'
  return ok({
    item: item.value,
    notificationType,
    referenceId: referenceIdOf(data),
    errorMessage: isError ? errorMessageOf(data) : null,
    errorCode: isError ? errorCodeOf(data) : null,
  })
}

/** The item of a message or of an entry of `GET /me/interactions`, with the word it was found under. */
export function resourceOf(data: Json, channel: string): readonly [string, unknown] {
  const objects = Object.entries(data).filter((entry) => isRecord(entry[1]) && 'id' in entry[1])
  const named = objects.find(([key]) => mediaOfWord(key) !== 'unknown')
  const bare = textOf(data['id']) === '' ? undefined : (['', data] as const)
  const general = objects.find(([key]) => key === 'interaction') ?? objects[0]
  const [key, value] = named ?? bare ?? general ?? ['', data]
  return [mediaOfWord(key) === 'unknown' && mediaOfWord(channel) !== 'unknown' ? channel : key, value]
}

function errorMessageOf(data: Json): string | null {
  return textOrNull(
    data['errorDescription'],
    data['errorMessage'],
    data['statusMessage'],
    isRecord(data['error']) ? data['error']['message'] : data['error'],
  )
}

function errorCodeOf(data: Json): number | null {
  const code = Number(textOrNull(data['errorCode'], data['statusCode']) ?? Number.NaN)
  return Number.isFinite(code) ? code : null
}
