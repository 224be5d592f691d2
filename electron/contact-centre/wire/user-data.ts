import type { Interaction, UserDataValue } from '../world/interaction'
import { userDataDate } from './dates'

/** What routing leaves behind in every interaction; strange keys and empty values are the vendor's. */
const routingLeftovers: Readonly<Record<string, UserDataValue>> = {
  'CBR-IT-path_DBIDs': '',
  'CBR-Interaction_cost': '',
  'CBR-actual_volume': '',
  'CBR-contract_DBIDs': '',
  'PegAG?:2>1': 1,
  RRequestedSkillCombination: '',
  RRequestedSkills: null,
  RStrategyDBID: '204',
  RStrategyName: 'RouteInteractionToGroup',
  RTargetAgentGroup: '?:2>1',
  RTargetAgentSelected: '',
  RTargetObjSelDBID: '',
  RTargetObjectSelected: '?:2>1',
  RTargetPlaceSelected: '',
  RTargetRequested: '?:2>1',
  RTargetRuleSelected: '',
  RTargetTypeSelected: '2',
  RTenant: 'Environment',
  RVQDBID: '',
  RVQID: '',
}

/** `userData` of a media resource: routing leftovers, queue and workbin facts, then the case data. */
export function userDataOf(interaction: Interaction): Record<string, UserDataValue> {
  const received = userDataDate(interaction.receivedAt)
  const placed = userDataDate(interaction.placedAt)
  return {
    ...routingLeftovers,
    InteractionId: interaction.id,
    Subject: interaction.subject,
    FromAddress: interaction.customer.address,
    FromPersonal: interaction.customer.name,
    ContactId: interaction.customer.contactId,
    ...(interaction.medium === 'email' ? { To: interaction.mailbox, Mailbox: interaction.mailbox } : {}),
    ServiceType: interaction.service,
    CustomerSegment: interaction.segment,
    ServiceObjective: interaction.serviceObjective,
    SubmittedBy: `${interaction.medium}_capture`,
    SubmittedAt: received,
    ReceivedAt: received,
    PlacedInQueueAt: placed,
    MovedToQueueAt: placed,
    SubmitSeq: String(interaction.sequence),
    PlaceInQueueSeq: String(interaction.sequence + 20),
    IsHeld: 0,
    IsLocked: 0,
    IsOnline: interaction.medium === 'chat' ? 1 : 0,
    ...handlingFacts(interaction),
    ...(interaction.medium === 'chat' ? chatServerFacts(interaction) : {}),
    ...interaction.caseData,
  }
}

function handlingFacts(interaction: Interaction): Record<string, UserDataValue> {
  const { lastWorkbin, assignedTo } = interaction
  return {
    ...(lastWorkbin === undefined ? {} : { Workbin: lastWorkbin.name }),
    ...(lastWorkbin === undefined || lastWorkbin.employeeId === ''
      ? {}
      : { WorkbinAgentId: lastWorkbin.employeeId }),
    ...(assignedTo === undefined
      ? {}
      : {
          AssignedTo: assignedTo.employeeId,
          AssignedAt: userDataDate(assignedTo.at),
          DeliveredAt: userDataDate(assignedTo.at),
          RTargetAgentSelected: assignedTo.employeeId,
        }),
  }
}

function chatServerFacts(interaction: Interaction): Record<string, UserDataValue> {
  const received = userDataDate(interaction.receivedAt)
  return {
    ChatAnsweredByAgentAt: userDataDate(interaction.assignedTo?.at ?? interaction.receivedAt),
    ChatServerAppName: 'chat_server_1',
    ChatServerDBID: '147',
    ChatServerHost: 'chat1.switchyard.example',
    ChatServerPort: '7160',
    OccuredAt: received,
  }
}
