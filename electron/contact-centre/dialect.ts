import * as v from 'valibot'

/**
 * Every point on which the vendor's reference is silent or contradicts itself, as a named switch. `values[0]`
 * is the default. The command line spells a key with hyphens: `groupNames` is `--group-names`.
 */
export const dialectSwitches = {
  /** Which GET URLs serve another user's workbins: `/users/{id}/workbins…` or, as one page prints, `/{id}/workbins/{workbin}/{media}`. */
  otherUserContents: ['users-url', 'printed-url', 'both'],
  /** Whether `Add…` works on `/users/{userId}/workbins/{id}`; no page says so. */
  addToAgentWorkbin: ['users-url', 'refused'],
  /** Which resource names the agent groups; the others answer with empty lists. */
  groupNames: ['me-groups', 'groups', 'platform-configuration', 'none'],
  /** Which resource names the place groups. */
  placeGroupNames: ['platform-configuration', 'groups', 'none'],
  /** Which resource tells the members of an agent group. */
  groupMembers: ['group-users', 'contacts', 'platform-configuration', 'none'],
  /** Whether `WorkbinStateChangeMessage` carries `workbinUserId` for another user's workbin. */
  workbinUserIdInChanges: ['present', 'absent'],
  /** How `Add…` names the interaction: one page prints `uri`, another `id`. */
  interactionReference: ['both', 'id', 'uri'],
  /** How `Transfer` names the user: the generic page prints `userId`, the e-mail page `userUri`. */
  transferTarget: ['both', 'userId', 'userUri'],
  /** Key of open media in workbin contents. */
  openMediaKey: ['openmedia', 'openmedias'],
  /** Field that names an attachment of an e-mail; no page prints one. */
  attachmentName: ['name', 'fileName'],
  /** HTTP status of a refusal: by meaning, always 500, or 200 with the code only in the body. */
  httpCodes: ['mapped', 'internal-error', 'success'],
  /** What needs a started contact-centre session with a multimedia channel. */
  contactCentreSession: ['for-pull', 'not-needed', 'for-reading'],
  /** `statusCode` for a workbin owner whom the user may not see: 5 or 3. */
  forbiddenAgent: ['no-permission', 'forbidden'],
  /** Whose workbins a supervisor may see. */
  supervisorScope: ['all-agents', 'managed-groups'],
  /** How a pull of an interaction that is gone fails: HTTP, or HTTP success and an `Error` notification. */
  pullGoneError: ['http', 'notification'],
  /** `enableCsrfProtection`. */
  csrf: ['on', 'off'],
  /** Whether the CSRF header is also demanded on `/api/v2/notifications`. */
  csrfOnNotifications: ['off', 'on'],
  /** Body of the CSRF refusal. */
  csrfRefusal: ['text', 'json'],
  /** CometD acknowledged messages. */
  ack: ['on', 'off'],
  /** Whether REST workbin subscriptions outlive the Bayeux session they were made with. */
  subscriptionsSurviveHandshake: ['no', 'yes'],
  /** Whether `WorkbinSubscriptionStateChangeMessage` carries a `referenceId`; several samples omit it. */
  subscriptionReference: ['present', 'absent'],
  /** Whether a change of an item inside a workbin is announced, as the unconfirmed action `ItemUpdated`. */
  itemUpdatedAction: ['absent', 'present'],
  /** Group workbin notifications need Interaction Server 8.5.103.05. */
  groupSubscriptions: ['supported', 'unsupported'],
  /** Server option that `PullChat` needs. */
  enableNotificationOnPullChat: ['on', 'off'],
  /** Server option that `PullChat` needs. */
  enableJoinOnPullChat: ['on', 'off'],
  /** The media message after a pull from a group workbin; the page prints only `ItemRemoved`. */
  groupPullMediaMessage: ['without-reference', 'with-reference', 'absent'],
  /** State told to who gave an interaction away by Transfer or a queue. */
  stateAfterGiving: ['Completed', 'Transferred'],
  /** What is published on `/v2/me/interactions`. */
  genericTopic: ['generic-operations', 'every-change', 'none'],
  /** Success of the old operations: prose says empty, samples print `{"status":"ok"}`. */
  oldAnswerStyle: ['printed', 'empty'],
  /** Elements of `GET /me/interactions?fields=*`: the resource, or the whole notification. */
  meInteractions: ['resource', 'message'],
  /** HTTP status of the DoS filter. */
  throttledStatus: ['429', '503'],
  /** What `features` lists for a user: all, everything but multimedia, or nothing. */
  userFeatures: ['all', 'without-multimedia', 'none'],
  /** Whether somebody may sign in at an identity provider, and how a browser is sent there. */
  federatedSignIn: ['off', 'saml'],
  /** Which requests keep an HTTP session alive: the reference names the limit, not what counts as activity. */
  sessionKeptBy: ['every-request', 'all-but-notifications', 'nothing'],
  /** Whether the DoS filter says when to come back. */
  retryAfter: ['absent', 'seconds'],
  /** Whether contacts carry `availability`; the page prints some with it and some without. */
  contactAvailability: ['present', 'absent'],
  /** Whether `offset` of the contact search is honoured. */
  contactsOffset: ['supported', 'ignored'],
} as const

type Switches = typeof dialectSwitches

/** One value for every switch. */
export type Dialect = { readonly [Key in keyof Switches]: Switches[Key][number] }

export const dialectKeys = Object.keys(dialectSwitches) as (keyof Dialect)[]

export const defaultDialect: Dialect = Object.fromEntries(
  dialectKeys.map((key) => [key, dialectSwitches[key][0]]),
) as Dialect

/** `groupNames` to `group-names`. */
export function optionNameOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Reads some switches from outside; the rest keeps its default. Unknown names and values are issues. */
export const dialectSchema = v.strictObject(
  Object.fromEntries(
    dialectKeys.map((key) => [key, v.optional(v.picklist(dialectSwitches[key]), dialectSwitches[key][0])]),
  ),
)
