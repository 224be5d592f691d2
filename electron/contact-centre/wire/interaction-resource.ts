import { capabilitiesOf, stateOf } from '../world/interaction'
import type { Interaction } from '../world/interaction'
import { mediumSpelling } from '../world/medium'
import { receivedDate } from './dates'
import { userDataOf } from './user-data'

export type JsonObject = Record<string, unknown>

/** How a resource is rendered: the prefix of every `uri`, and a state word for who no longer holds it. */
export interface Rendering {
  /** `http://…/api/v2`. */
  readonly apiUrl: string
  /** The field that holds the name of an e-mail's attachment. */
  readonly attachmentName: 'name' | 'fileName'
  readonly state?: string
}

/** The media resource, as in notifications, lists and workbin contents. */
export function interactionResource(interaction: Interaction, rendering: Rendering): JsonObject {
  const given = rendering.state !== undefined
  return {
    id: interaction.id,
    state: rendering.state ?? stateOf(interaction),
    capabilities: given ? [] : capabilitiesOf(interaction),
    uri: `${rendering.apiUrl}${mediumPath(interaction)}/${interaction.id}`,
    receivedDate: receivedDate(interaction.receivedAt),
    userData: userDataOf(interaction),
    [mediumSpelling[interaction.medium].typeField]: interaction.direction,
    ...mediumFields(interaction, rendering),
  }
}

function mediumPath(interaction: Interaction): string {
  if (interaction.medium === 'openmedia') return `/openmedia/${interaction.openMediaType}s`
  return `/${mediumSpelling[interaction.medium].contentsKey}`
}

function mediumFields(interaction: Interaction, rendering: Rendering): JsonObject {
  switch (interaction.medium) {
    case 'email':
      return emailFields(interaction, rendering)
    case 'chat':
      return { participants: participantsOf(interaction), ...transcriptOf(interaction) }
    case 'openmedia':
      return { mediaType: interaction.openMediaType }
    case 'workitem':
    case 'facebook':
    case 'tweet':
    case 'facebooksession':
      return {}
  }
}

/** E-mail fields in the vendor's spelling, `revelantResponseTemplateGroups` included. */
function emailFields(interaction: Interaction, { attachmentName }: Rendering): JsonObject {
  const inbound = interaction.direction === 'Inbound'
  const { address, contactId } = interaction.customer
  return {
    subject: interaction.subject,
    contactId,
    from: inbound ? address : interaction.mailbox,
    to: [inbound ? interaction.mailbox : address],
    body: `<html><body><p>${escapeHtml(interaction.text).replace(/\n+/g, '</p><p>')}</p></body></html>`,
    mime: 'text/html',
    bodyAsPlainText: interaction.text,
    suggestedQueueUris: [],
    revelantResponseTemplateGroups: [],
    ...(interaction.assignedTo === undefined ? {} : { assignedTo: interaction.assignedTo.employeeId }),
    ...(interaction.attachments.length === 0
      ? {}
      : { attachments: interaction.attachments.map(({ name, size }) => ({ [attachmentName]: name, size })) }),
    ...(interaction.parentId === undefined ? {} : { parentId: interaction.parentId }),
  }
}

function participantsOf(interaction: Interaction): JsonObject[] {
  const place = interaction.whereabouts
  if (place.at !== 'user' || place.state !== 'Chatting') return []
  return [
    { participantId: '1', type: 'Customer', nickname: interaction.customer.name },
    { participantId: '2', type: 'Agent', nickname: interaction.nickname ?? 'Agent' },
  ]
}

function transcriptOf(interaction: Interaction): JsonObject {
  const place = interaction.whereabouts
  if (place.at !== 'user' || place.state === 'Invited') return {}
  return { messages: interaction.transcript.map((_, index) => chatMessage(interaction, index)) }
}

/** One line of a chat's transcript by its index. */
export function chatMessage(interaction: Interaction, index: number): JsonObject {
  const line = interaction.transcript[index]
  if (line === undefined) return {}
  return {
    index,
    type: 'Text',
    from: { nickname: line.nickname, type: line.from, participantId: line.from === 'Customer' ? '1' : '2' },
    text: line.text,
    visibility: 'All',
    timestamp: receivedDate(line.at),
    timestampSeconds: line.at,
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
