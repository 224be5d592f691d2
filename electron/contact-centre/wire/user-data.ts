import type { Interaction, UserDataValue } from '../world/interaction'
import { userDataDate } from './dates'

type UserData = Record<string, UserDataValue>

/** `userData` of a media resource: routing leftovers, queue and workbin facts, then the case data. */
export function userDataOf(interaction: Interaction): UserData {
  const data = queueFacts(interaction)
  addHandlingFacts(data, interaction)
  if (interaction.medium === 'email') data['To'] = data['Mailbox'] = interaction.mailbox
  if (interaction.medium === 'chat') addChatServerFacts(data, interaction)
  return Object.assign(data, interaction.caseData)
}

/**
 * What routing leaves behind in every interaction; strange keys and empty values are the vendor's. One literal,
 * because a full board renders a hundred thousand of these and chained spreads cost ten times as much.
 */
function queueFacts(interaction: Interaction): UserData {
  const received = userDataDate(interaction.receivedAt)
  const placed = userDataDate(interaction.placedAt)
  return {
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
    InteractionId: interaction.id,
    Subject: interaction.subject,
    FromAddress: interaction.customer.address,
    FromPersonal: interaction.customer.name,
    ContactId: interaction.customer.contactId,
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
  }
}

function addHandlingFacts(data: UserData, { lastWorkbin, assignedTo }: Interaction): void {
  if (lastWorkbin !== undefined) {
    data['Workbin'] = lastWorkbin.name
    if (lastWorkbin.employeeId !== '') data['WorkbinAgentId'] = lastWorkbin.employeeId
  }
  if (assignedTo === undefined) return
  data['AssignedTo'] = data['RTargetAgentSelected'] = assignedTo.employeeId
  data['AssignedAt'] = data['DeliveredAt'] = userDataDate(assignedTo.at)
}

function addChatServerFacts(data: UserData, interaction: Interaction): void {
  data['ChatAnsweredByAgentAt'] = userDataDate(interaction.assignedTo?.at ?? interaction.receivedAt)
  data['ChatServerAppName'] = 'chat_server_1'
  data['ChatServerDBID'] = '147'
  data['ChatServerHost'] = 'chat1.switchyard.example'
  data['ChatServerPort'] = '7160'
  data['OccuredAt'] = userDataDate(interaction.receivedAt)
}
