import { fail, ok, type Result } from '@shared/result'
import { attachmentEntriesOf } from './attachments'
import { parseCaseData } from './case-data'
import { chatLinesOf } from './chat-log-parse'
import type { MediaResource } from './gws-client'
import { firstText, isRecord, recordsOf, shownText, textOf, textOrNull, textsOf, type Json } from './json'
import { mediaOfResource } from './media-words'
import { parseWireTime } from './wire-time'

/**
 * Reads one media resource as it lies in a workbin, in `GET /me/interactions` or in a message (pages "Workbin Resource",
 * "Workitem Resource", "E-mail Resource", "Chat Resource", "Open Media Resource"). Only `id` is required; unknown fields
 * are left out. `word` is the key or channel it was found under and tells the media where the resource itself does not.
 *
 * Where several places tell the same, the first that does wins:
 * - subject: `subject`, `userData.Subject`
 * - customer: `userData.FromPersonal`, first and last name, `from`, `userData.FromAddress`, the nickname of the customer
 *   among the `participants`, `userData.EmailAddress`, `userData.PhoneNumber`
 * - receivedAt: `userData.ReceivedAt`, `receivedDate`, `userData.SubmittedAt`, `userData.OccuredAt`
 * - placedAt: `userData.PlacedInQueueAt`, `MovedToQueueAt`, `AssignedAt`
 * - dueAt: receivedAt + `userData.ServiceObjective` seconds, when that is more than 0
 * - body: `bodyAsPlainText`, for chats the transcript in `messages`; of HTML only that there is some is taken
 */
export function parseMediaResource(value: unknown, word: string): Result<MediaResource> {
  const id = isRecord(value) ? textOf(value['id']) : ''
  if (!isRecord(value) || id === '') return fail('unreadable-answer', 'an interaction has no id')
  const userData = isRecord(value['userData']) ? value['userData'] : {}
  const receivedAt = firstTime(
    userData['ReceivedAt'],
    value['receivedDate'],
    userData['SubmittedAt'],
    userData['OccuredAt'],
  )
  return ok({
    id,
    ...mediaOfResource(value, word),
    state: textOf(value['state']),
    capabilities: textsOf(value['capabilities']),
    subject: shownText(value['subject'], userData['Subject']),
    customer: customerOf(value, userData),
    segment: shownText(userData['CustomerSegment']),
    serviceType: shownText(userData['ServiceType']),
    receivedAt,
    placedAt: firstTime(userData['PlacedInQueueAt'], userData['MovedToQueueAt'], userData['AssignedAt']),
    dueAt: dueAt(receivedAt, userData['ServiceObjective']),
    isHeld: isSet(userData['IsHeld']),
    isLocked: isSet(userData['IsLocked']),
    workbinAgentId: textOrNull(userData['WorkbinAgentId']),
    workbinName: textOrNull(userData['Workbin']),
    caseData: parseCaseData(value['userData']),
    body: bodyOf(value),
    ...chatOf(value),
    ...mailOf(value),
    from: textOrNull(value['from'], userData['FromAddress']),
    to: addressesOf(value['to'] ?? userData['To']),
  })
}

function chatOf(resource: Json): Pick<MediaResource, 'transcript' | 'nickname'> {
  const transcript = chatLinesOf(resource['messages'])
  const agent = recordsOf(resource['participants']).find((one) => /^agent$/i.test(textOf(one['type'])))
  const nickname = textOf(agent?.['nickname'])
  return { ...(transcript.length > 0 ? { transcript } : {}), ...(nickname === '' ? {} : { nickname }) }
}

/** Whether a message has HTML: `mime` says so, or, where there is none, `body` looks like it (page "E-mail Resource"). */
export function htmlOf(resource: Json): string | null {
  const { body, mime } = resource
  if (typeof body !== 'string' || body === '') return null
  const isHtml =
    typeof mime === 'string' && mime !== '' ? /html/i.test(mime) : /<(html|body|p|div|br|table)\b/i.test(body)
  return isHtml ? body : null
}

/** What a message has beside its text. */
function mailOf(resource: Json): Pick<MediaResource, 'hasFormatted' | 'attachments'> {
  const attachments = attachmentEntriesOf(resource)
  return {
    ...(htmlOf(resource) === null ? {} : { hasFormatted: true as const }),
    ...(attachments.length > 0 ? { attachments } : {}),
  }
}

function customerOf(resource: Json, userData: Json): string {
  const customer = recordsOf(resource['participants']).find((one) => /^customer$/i.test(textOf(one['type'])))
  const fullName = `${textOf(userData['FirstName'])} ${textOf(userData['LastName'])}`
  return shownText(
    userData['FromPersonal'],
    fullName,
    resource['from'],
    userData['FromAddress'],
    customer?.['nickname'],
    userData['EmailAddress'],
    userData['PhoneNumber'],
  )
}

function bodyOf(resource: Json): string | null {
  const plain = resource['bodyAsPlainText']
  if (typeof plain === 'string' && plain !== '') return plain
  const lines = recordsOf(resource['messages']).map(transcriptLine)
  return lines.filter((line) => line !== '').join('\n') || null
}

function transcriptLine(message: Json): string {
  const text = firstText(message['text'], message['messageText'])
  const from = isRecord(message['from']) ? message['from']['nickname'] : message['from']
  const name = shownText(message['nickname'], from)
  return text !== '' && name !== '' ? `${name}: ${text}` : text
}

function addressesOf(value: unknown): string[] {
  if (Array.isArray(value)) return textsOf(value)
  return textOf(value)
    .split(/[,;]/)
    .map((address) => address.trim())
    .filter((address) => address !== '')
}

function firstTime(...values: readonly unknown[]): number | null {
  for (const value of values) {
    const time = parseWireTime(value)
    if (time !== null) return time
  }
  return null
}

function dueAt(receivedAt: number | null, objective: unknown): number | null {
  const seconds = Number(textOf(objective))
  return receivedAt !== null && Number.isFinite(seconds) && seconds > 0 ? receivedAt + seconds * 1000 : null
}

function isSet(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 'true'
}
