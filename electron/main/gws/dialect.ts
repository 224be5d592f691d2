import * as v from 'valibot'
import { fail, ok, type Result } from '@shared/result'

const names = v.array(v.pipe(v.string(), v.trim(), v.minLength(1)))

/** The switches and the values that each may have. */
export const dialectSchema = v.strictObject({
  otherUserContents: v.picklist(['users-several', 'users-single', 'printed-by-media']),
  groupContents: v.picklist(['single', 'several']),
  agentsFrom: v.picklist(['contacts', 'users']),
  agentStatesFrom: v.picklist(['contacts', 'none']),
  agentGroupsFrom: v.picklist(['me-groups', 'groups', 'platform-configuration', 'list']),
  agentGroupList: names,
  placeGroupsFrom: v.picklist(['platform-configuration', 'groups', 'list']),
  placeGroupList: names,
  groupMembersFrom: v.picklist(['group-users', 'contacts', 'platform-configuration', 'none']),
  queuesFrom: v.picklist(['contacts', 'none']),
  addToAgentWorkbin: v.picklist(['users-url', 'unsupported']),
  interactionReference: v.picklist(['id', 'uri']),
  transferTarget: v.picklist(['userId', 'userUri']),
  transferApi: v.picklist(['generic', 'per-media']),
  placeInQueueApi: v.picklist(['generic', 'per-media']),
  heldApi: v.picklist(['generic', 'per-media']),
  workbinContentUrl: v.picklist(['without-id', 'with-id']),
  groupPullNickname: v.picklist(['omit', 'send']),
  attachmentNames: v.picklist(['any', 'name', 'fileName', 'none']),
  missingFeature: v.picklist(['hide', 'ask']),
  federatedSignIn: v.picklist(['probe', 'offer', 'off']),
  sessionKeptBy: v.picklist(['every-request', 'all-but-notifications', 'nothing']),
  csrfOnNotifications: v.boolean(),
  subscriptionsSurviveHandshake: v.boolean(),
  integrityCheck: v.picklist(['counts', 'readings', 'off']),
})

/**
 * How one server answers the questions that the vendor's reference leaves open. Each switch names the question, its
 * values and the safe default:
 *
 * - `otherUserContents`: how another user's workbins are read; the GET pages of that URL family are not public.
 *   `users-several` (default) `GET /users/{userId}/workbins?workbinIds=…&subresources=*`, as for one's own; `users-single`
 *   one request a workbin; `printed-by-media` as page "GetWorkbinSubresources by User" prints it, `GET
 *   /{userId}/workbins/{id}/{mediaType}?subresources=*`, three requests a workbin (e-mails, chats, workitems only).
 * - `groupContents`: page "Get Group Workbin Content" prints the URL of one workbin (`single`, default) and only the title
 *   of `several` at once.
 * - `agentsFrom`: `contacts` (default) pages through `GET /contacts`, the only list with employee ids; that `offset` is
 *   understood there is not documented. `users` reads `GET /users?fields=*` in one piece.
 * - `agentStatesFrom`: page "Contact resource" prints `availability` for some contacts and none for others, and does not say
 *   why. `contacts` (default) shows what it tells, and whoever has none beside others who have as signed out; `none` shows
 *   no states.
 * - `agentGroupsFrom`, `agentGroupList`: which resource lists the AgentGroups is not documented: `me-groups` (default) the
 *   business units of the signed-in user, `groups` all business units, `platform-configuration` the configuration
 *   objects, `list` the names given here.
 * - `placeGroupsFrom`, `placeGroupList`: the same for PlaceGroups; default `platform-configuration`.
 * - `groupMembersFrom`: which resource tells who belongs to an AgentGroup is not documented: `group-users` (default) `GET
 *   /groups/{id}/users`, `contacts` the contact search by business unit, `platform-configuration` the configuration
 *   objects, `none` does not ask.
 * - `queuesFrom`: `contacts` (default) takes the contacts of type `Queue`, `none` offers no queues.
 * - `addToAgentWorkbin`: no page shows adding to another user's workbin. `users-url` (default) tries the URL that pull and
 *   subscribe have, and the server's refusal is final; `unsupported` never asks.
 * - `interactionReference`: what an add names the interaction by: `id` (default, page "AddInteraction to a Group Workbin")
 *   or `uri` (page "AddInteractionToWorkbin").
 * - `transferTarget`: what `Transfer` names the user by: `userId` (default, page "Interactions API Operations") or
 *   `userUri`. The e-mail API always gets `userUri`, as its page prints.
 * - `transferApi`, `placeInQueueApi`, `heldApi` (accept, reject, complete, case data): the `generic` Interactions API (default) or
 *   the `per-media` APIs, where placing in a queue is `Complete` with `queueName`.
 * - `workbinContentUrl`: page "Interactions API Operations" lists `GetWorkbinContent` under `/me/interactions/{id}` without
 *   saying whose id that is: `without-id` (default) leaves it out, `with-id` sends the workbin's.
 * - `groupPullNickname`: whether a chat pulled from a group workbin carries `nickname`: `omit` (default, as the page
 *   prints) or `send` (as a later draft of the page lists).
 * - `attachmentNames`: no page prints the fields of an e-mail's attachment. `any` (default) takes the first of `name` and
 *   `fileName` that is there; `name` and `fileName` take that one only; `none` lists no attachments.
 * - `missingFeature`: which features a server lists for a user is not documented in full. `hide` (default) offers no
 *   pulling and placing when the list has no `api-multimedia…`, which every workbin operation needs; `ask` offers them
 *   all the same, and the server decides.
 * - `federatedSignIn`: no page tells how a client learns that a server takes a federated sign-in (SAML). `probe` (default)
 *   asks `GET /me?authType=saml` without credentials and takes a redirection for a yes; `offer` always offers it, `off` never.
 * - `sessionKeptBy`: the reference names the limit of an HTTP session, not what counts as activity. `every-request` (default,
 *   as a servlet container counts), `all-but-notifications` when the long poll does not count, `nothing` when a session
 *   ends at a fixed age.
 * - `csrfOnNotifications`: whether the long poll sends the CSRF header (default true: harmless where it is not due).
 * - `subscriptionsSurviveHandshake`: whether workbin subscriptions outlive a new Bayeux handshake (default false:
 *   subscribing twice is harmless, not subscribing loses changes).
 * - `integrityCheck`: whether the counters of page "RequestAgentStats" count what a reading of the workbin lists is not
 *   documented: `counts` (default) compares them with the board, one owner every few seconds, and reads where they differ;
 *   `readings` reads one owner every few seconds; `off` does neither. Without counters, `counts` reads.
 */
export type Dialect = Readonly<v.InferOutput<typeof dialectSchema>>

/** The safe value of every switch. */
export const defaultDialect: Dialect = {
  otherUserContents: 'users-several',
  groupContents: 'single',
  agentsFrom: 'contacts',
  agentStatesFrom: 'contacts',
  agentGroupsFrom: 'me-groups',
  agentGroupList: [],
  placeGroupsFrom: 'platform-configuration',
  placeGroupList: [],
  groupMembersFrom: 'group-users',
  queuesFrom: 'contacts',
  addToAgentWorkbin: 'users-url',
  interactionReference: 'id',
  transferTarget: 'userId',
  transferApi: 'generic',
  placeInQueueApi: 'generic',
  heldApi: 'generic',
  workbinContentUrl: 'without-id',
  groupPullNickname: 'omit',
  attachmentNames: 'any',
  missingFeature: 'hide',
  federatedSignIn: 'probe',
  sessionKeptBy: 'every-request',
  csrfOnNotifications: true,
  subscriptionsSurviveHandshake: false,
  integrityCheck: 'counts',
}

/**
 * The default dialect with the switches that `overrides` (from settings or policy) sets. An unknown switch or value
 * fails with `bad-input` and names the switch, so that a misspelt policy does not pass in silence.
 */
export function parseDialect(overrides: unknown): Result<Dialect> {
  const parsed = v.safeParse(v.partial(dialectSchema), overrides)
  if (!parsed.success) {
    const places = parsed.issues.map((issue) => v.getDotPath(issue) ?? 'the whole')
    return fail('bad-input', `the dialect has unreadable switches: ${places.join(', ')}`)
  }
  return ok({ ...defaultDialect, ...definedOnly(parsed.output) })
}

function definedOnly(overrides: object): Partial<Dialect> {
  return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined))
}
