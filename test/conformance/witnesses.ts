import type { ContactCentreOptions } from '@contact-centre/options'
import type { Dialect } from '@main/gws/dialect'

type CentreDialect = NonNullable<ContactCentreOptions['dialect']>

/** How the other side must be set for one value of a switch, and which calls are refused all the same, and why. */
export interface Witness {
  readonly server?: CentreDialect
  readonly client?: Partial<Dialect>
  /** `call: reason`; with the kind of owner behind the call where that is not an agent. */
  readonly refused?: readonly string[]
}

type ValuesOf<Value> = Value extends boolean ? `${Value}` : Value extends string ? Value : 'Claims,Billing'

/** The compiler asks for every value of every switch: a new one has no test until it stands here. */
type Witnesses<Switches> = {
  readonly [Key in keyof Switches]-?: {
    readonly [Value in ValuesOf<NonNullable<Switches[Key]>>]: Witness
  }
}

const same: Witness = {}
const noGroup: Witness = { refused: ['groupMembers: resource-gone'] }
const noMembers: Witness = { refused: ['groupMembers: unsupported-by-dialect'] }
const noPlaces: Witness = { refused: ['groupPlaces: unsupported-by-dialect'] }
const noFeature: Witness = { refused: ['feature: resource-gone'] }

/** How every value of the contact centre's switches is met. */
export const serverWitnesses: Witnesses<CentreDialect> = {
  otherUserContents: {
    'users-url': same,
    'printed-url': { client: { otherUserContents: 'printed-by-media' } },
    both: same,
  },
  addToAgentWorkbin: { 'users-url': same, refused: { refused: ['addToWorkbin: operation-forbidden'] } },
  groupNames: {
    'me-groups': same,
    groups: { client: { agentGroupsFrom: 'groups' } },
    'platform-configuration': { client: { agentGroupsFrom: 'platform-configuration' }, ...noGroup },
    none: { client: { agentGroupsFrom: 'list', agentGroupList: ['Claims'] }, ...noGroup },
  },
  placeGroupNames: {
    'platform-configuration': same,
    groups: { client: { placeGroupsFrom: 'groups' }, ...noPlaces },
    none: { client: { placeGroupsFrom: 'list', placeGroupList: ['Front desk'] }, ...noPlaces },
  },
  groupMembers: {
    'group-users': same,
    contacts: { client: { groupMembersFrom: 'contacts' } },
    'platform-configuration': { client: { groupMembersFrom: 'platform-configuration' } },
    none: { client: { groupMembersFrom: 'none' }, ...noMembers },
  },
  workbinUserIdInChanges: { present: same, absent: same },
  interactionReference: { both: same, id: same, uri: { client: { interactionReference: 'uri' } } },
  transferTarget: { both: same, userId: same, userUri: { client: { transferTarget: 'userUri' } } },
  openMediaKey: { openmedia: same, openmedias: same },
  attachmentName: { name: same, fileName: same },
  httpCodes: { mapped: same, 'internal-error': same, success: same },
  contactCentreSession: { 'for-pull': same, 'not-needed': same, 'for-reading': same },
  forbiddenAgent: { 'no-permission': same, forbidden: same },
  supervisorScope: { 'all-agents': same, 'managed-groups': same },
  pullGoneError: { http: same, notification: same },
  csrf: { on: same, off: same },
  csrfOnNotifications: { off: same, on: same },
  csrfRefusal: { text: same, json: same },
  ack: { on: same, off: same },
  subscriptionsSurviveHandshake: { no: same, yes: { client: { subscriptionsSurviveHandshake: true } } },
  subscriptionReference: { present: same, absent: same },
  itemUpdatedAction: { absent: same, present: same },
  groupSubscriptions: { supported: same, unsupported: same },
  enableNotificationOnPullChat: { on: same, off: same },
  enableJoinOnPullChat: { on: same, off: same },
  groupPullMediaMessage: { 'without-reference': same, 'with-reference': same, absent: same },
  stateAfterGiving: { Completed: same, Transferred: same },
  genericTopic: { 'generic-operations': same, 'every-change': same, none: same },
  oldAnswerStyle: { printed: same, empty: same },
  meInteractions: { resource: same, message: same },
  throttledStatus: { '429': same, '503': same },
  userFeatures: { all: same, 'without-multimedia': noFeature, none: noFeature },
  federatedSignIn: { off: same, saml: same },
  sessionKeptBy: { 'every-request': same, 'all-but-notifications': same, nothing: same },
  retryAfter: { absent: same, seconds: same },
  contactAvailability: { present: same, absent: same },
  contactsOffset: { supported: same, ignored: { client: { agentsFrom: 'users' } } },
}

/** How every value of the client's switches is met. */
export const clientWitnesses: Witnesses<Dialect> = {
  otherUserContents: {
    'users-several': same,
    'users-single': same,
    'printed-by-media': { server: { otherUserContents: 'printed-url' } },
  },
  groupContents: { single: same, several: same },
  agentsFrom: { contacts: same, users: same },
  agentStatesFrom: { contacts: same, none: same },
  agentGroupsFrom: {
    'me-groups': same,
    groups: { server: { groupNames: 'groups' } },
    'platform-configuration': { server: { groupNames: 'platform-configuration' }, ...noGroup },
    list: { client: { agentGroupList: ['Claims'] } },
  },
  agentGroupList: {
    'Claims,Billing': { client: { agentGroupsFrom: 'list', agentGroupList: ['Claims', 'Billing'] } },
  },
  placeGroupsFrom: {
    'platform-configuration': same,
    groups: { server: { placeGroupNames: 'groups' }, ...noPlaces },
    list: { client: { placeGroupList: ['Front desk'] }, ...noPlaces },
  },
  placeGroupList: {
    'Claims,Billing': { client: { placeGroupsFrom: 'list', placeGroupList: ['Front desk'] }, ...noPlaces },
  },
  groupMembersFrom: {
    'group-users': same,
    contacts: { server: { groupMembers: 'contacts' } },
    'platform-configuration': { server: { groupMembers: 'platform-configuration' } },
    none: noMembers,
  },
  queuesFrom: { contacts: same, none: same },
  addToAgentWorkbin: {
    'users-url': same,
    unsupported: { refused: ['addToWorkbin: unsupported-by-dialect'] },
  },
  interactionReference: {
    id: { server: { interactionReference: 'id' } },
    uri: { server: { interactionReference: 'uri' } },
  },
  transferTarget: {
    userId: { server: { transferTarget: 'userId' } },
    userUri: { server: { transferTarget: 'userUri' } },
  },
  transferApi: { generic: same, 'per-media': same },
  placeInQueueApi: { generic: same, 'per-media': same },
  heldApi: { generic: same, 'per-media': same },
  workbinContentUrl: { 'without-id': same, 'with-id': same },
  groupPullNickname: { omit: same, send: same },
  attachmentNames: {
    any: same,
    name: same,
    fileName: { server: { attachmentName: 'fileName' } },
    none: same,
  },
  missingFeature: { hide: same, ask: { server: { userFeatures: 'none' }, ...noFeature } },
  federatedSignIn: { probe: same, offer: same, off: same },
  sessionKeptBy: { 'every-request': same, 'all-but-notifications': same, nothing: same },
  csrfOnNotifications: { true: { server: { csrfOnNotifications: 'on' } }, false: same },
  subscriptionsSurviveHandshake: { true: { server: { subscriptionsSurviveHandshake: 'yes' } }, false: same },
  integrityCheck: { counts: same, readings: same, off: same },
}
