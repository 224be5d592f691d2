import type { Interaction } from '../world/interaction'
import { mediumSpelling } from '../world/medium'
import { chatMessage, interactionResource } from './interaction-resource'
import type { JsonObject, Rendering } from './interaction-resource'

/** What goes to a client on CometD: `{data, channel}` of the envelope. */
export interface Notification {
  readonly channel: string
  readonly data: JsonObject
}

const workbinsChannel = '/v2/me/workbins'
const interactionsChannel = '/v2/me/interactions'
export const servicesChannel = '/notifications/services'

/** The part of a workbin message that names the owner; nothing for one's own workbin. */
export interface OwnerMark {
  readonly workbinUserId?: string
  readonly agentGroup?: string
  readonly placeGroup?: string
}

/** The medium's own message, such as `WorkitemStateChangeMessage`. */
export function mediaMessage(
  interaction: Interaction,
  rendering: Rendering,
  fields: { notification: 'StatusChange' | 'PropertiesUpdated'; referenceId?: number | undefined },
): Notification {
  const spelling = mediumSpelling[interaction.medium]
  return {
    channel: spelling.channel,
    data: {
      [spelling.messageKey]: interactionResource(interaction, rendering),
      ...(fields.referenceId === undefined ? {} : { referenceId: fields.referenceId }),
      notificationType: fields.notification,
      messageType: spelling.messageType,
    },
  }
}

/** `InteractionStateMessage` of the generic Interactions API. */
export function interactionStateMessage(
  interaction: Interaction,
  rendering: Rendering,
  notification: 'StatusChange' | 'PropertiesUpdated' = 'StatusChange',
): Notification {
  return {
    channel: interactionsChannel,
    data: {
      interaction: interactionResource(interaction, rendering),
      notificationType: notification,
      messageType: 'InteractionStateMessage',
    },
  }
}

/** `notificationType` `Error` on the medium's channel. */
export function mediaErrorMessage(
  medium: Interaction['medium'],
  fields: { id: string; referenceId: number; description: string },
): Notification {
  const spelling = mediumSpelling[medium]
  return {
    channel: spelling.channel,
    data: {
      [spelling.messageKey]: { id: fields.id, capabilities: [] },
      referenceId: fields.referenceId,
      notificationType: 'Error',
      errorDescription: fields.description,
      messageType: spelling.messageType,
    },
  }
}

/** `MessageLogUpdated`: the newest line of a chat, which is named by `chatUri` only. Page: "SendMessage" of the Chat API. */
export function chatLineMessage(
  interaction: Interaction,
  { apiUrl }: Rendering,
  referenceId: number | undefined,
): Notification {
  const index = interaction.transcript.length - 1
  return {
    channel: mediumSpelling.chat.channel,
    data: {
      chatUri: `${apiUrl}/chats/${interaction.id}`,
      messages: [chatMessage(interaction, index)],
      ...(referenceId === undefined ? {} : { referenceId }),
      notificationType: 'NewMessages',
      messageType: 'MessageLogUpdated',
    },
  }
}

/** `WorkbinStateChangeMessage`; it never carries a `referenceId`. */
export function workbinChangeMessage(
  action: 'ItemAdded' | 'ItemRemoved' | 'ItemUpdated',
  workbin: { id: string; mark: OwnerMark },
  interaction: Interaction,
  rendering: Rendering,
): Notification {
  return {
    channel: workbinsChannel,
    data: {
      messageType: 'WorkbinStateChangeMessage',
      action,
      id: workbin.id,
      ...workbin.mark,
      [mediumSpelling[interaction.medium].stateResourceKey]: interactionResource(interaction, {
        ...rendering,
        state: 'InWorkbin',
      }),
    },
  }
}

/** `WorkbinSubscriptionStateChangeMessage`. */
export function subscriptionMessage(
  stateResource: 'Subscribed' | 'Unsubscribed' | 'RequestFailed',
  workbin: { id: string; mark: OwnerMark },
  referenceId: number | undefined,
): Notification {
  return {
    channel: workbinsChannel,
    data: {
      messageType: 'WorkbinSubscriptionStateChangeMessage',
      stateResource,
      id: workbin.id,
      ...workbin.mark,
      ...(referenceId === undefined ? {} : { referenceId }),
    },
  }
}

/** `WorkbinStatsMessage`, the answer to `RequestAgentStats`. */
export function workbinStatsMessage(workbinStats: JsonObject, referenceId: number): Notification {
  return {
    channel: workbinsChannel,
    data: { workbinStats, messageType: 'WorkbinStatsMessage', referenceId },
  }
}
