import type { Operation, Shared } from '../operation'

const pulling = {
  client: 'pull',
  centre: 'served',
  screen: '`transfers.move`: Pull to me, Reassign',
  errors:
    'resource-gone (somebody was faster), wrong-state (media does not fit, no contact-centre session), no-permission, interaction-server-down',
} satisfies Shared

const chatPulling = {
  ...pulling,
  errors: `${pulling.errors}; operation-forbidden while enableNotificationOnPullChat or enableJoinOnPullChat is off`,
} satisfies Shared

const adding = {
  client: 'addToWorkbin',
  centre: 'served',
  screen:
    '`transfers.place`, `transfers.move`: workbins as targets, saveLAR as “last agent”; `transfers.putBack`',
  errors:
    'resource-gone, bad-input (named by the reference it does not take), wrong-state (media does not fit), interaction-server-down',
} satisfies Shared

const subscribing = {
  client: 'subscribe, unsubscribe',
  centre: 'served',
  screen: '`board.snapshot`: the board is live; ended at sign-out',
  errors: 'resource-gone, no-permission, RequestFailed by notification',
} satisfies Shared

const counting = {
  client: 'requestStats',
  centre: 'served',
  screen: '`board.snapshot`: compared with the board in turns; a difference leads to a reading',
  errors: 'resource-gone, interaction-server-down',
} satisfies Shared

const moves = 'integration/gws/moves.test.ts'
const pulls = [moves, 'from a workbin of %s makes the puller the holder, for every media'] as const
const chatPull = [
  'conformance/workbins.test.ts',
  'where %s is off is refused, and the failure names it',
] as const
const adds = [moves, 'to a workbin of %s works for every media'] as const
const subscribes = ['integration/gws/workbins.test.ts', 'of %s can be subscribed and unsubscribed'] as const
const counts = [
  'conformance/workbins.test.ts',
  'of every kind of owner come with the reference of the answer',
] as const

const supervisorPage = 'PullInteractionFromWorkbin for Supervisor'
const ownPage = 'PullInteractionFromWorkbin'
const groupPage = 'PullInteraction from a Group Workbin'
const own = 'POST /workbins/{id}'
const users = 'POST /users/{userId}/workbins/{id}'
const agentGroup = 'POST /me/workbins/{id}?agentGroup={name}'
const placeGroup = 'POST /me/workbins/{id}?placeGroup={name}'
const general = [
  moves,
  'an interaction of a media that is not known works with the general operation',
] as const

const pullRows: readonly Operation[] = [
  { ...pulling, name: 'PullInteraction', request: users, page: supervisorPage, test: general },
  { ...pulling, name: 'PullEmail', request: users, page: supervisorPage, test: pulls },
  { ...pulling, name: 'PullWorkitem', request: users, page: supervisorPage, test: pulls },
  { ...chatPulling, name: 'PullChat', request: users, page: supervisorPage, test: chatPull },
  {
    ...chatPulling,
    name: 'PullChat with nickname',
    request: users,
    screen: '`transfers.move`: the name that the customer sees',
    page: supervisorPage,
    test: [moves, 'a chat shows the customer the nickname'],
  },
  ...['PullInteraction', 'PullEmail', 'PullChat', 'PullWorkitem'].map((name) => ({
    ...(name === 'PullChat' ? chatPulling : pulling),
    ...{ name, request: own, page: ownPage, test: pulls },
  })),
  ...[agentGroup, placeGroup].flatMap((request) => [
    { ...pulling, name: 'PullInteraction', request, page: groupPage, test: general },
    ...['PullEmail', 'PullChat', 'PullWorkitem', 'PullTweet', 'PullFacebook'].map((name) => ({
      ...(name === 'PullChat' ? chatPulling : pulling),
      ...{ name, request, page: groupPage, test: pulls },
    })),
    { ...pulling, name: 'PullFacebooksession', request, page: groupPage, test: pulls },
    { ...pulling, name: 'PullOpenmedia', request, page: groupPage, test: pulls },
  ]),
]

const addPage = 'AddInteractionToWorkbin'
const groupAddPage = 'AddInteraction to a Group Workbin'
const reference = [moves, 'names the interaction by %s'] as const
const lastAgent = [
  'conformance/workbins.test.ts',
  'is written when an add to a workbin of %s asks for it',
] as const

const addRows: readonly Operation[] = [
  ...['AddInteraction', 'AddEmail', 'AddChat', 'AddWorkitem'].map((name) => ({
    ...adding,
    ...{ name, request: own, page: addPage, test: adds },
  })),
  { ...adding, name: 'Add… with uri or with id', request: own, page: addPage, test: reference },
  { ...adding, name: 'Add… with saveLAR', request: own, page: addPage, test: lastAgent },
  ...[agentGroup, placeGroup].flatMap((request) =>
    [
      ...['AddInteraction', 'AddEmail', 'AddChat', 'AddWorkitem'],
      ...['AddTweet', 'AddFacebook', 'AddFacebooksession', 'AddOpenmedia'],
    ].map((name) => ({ ...adding, name, request, page: groupAddPage, test: adds })),
  ),
  {
    ...adding,
    name: 'Add… to another agent',
    request: users,
    centre: 'served; a dialect switch refuses it',
    errors: `${adding.errors}; operation-forbidden or unsupported-by-dialect where the server takes nothing there`,
    page: 'not documented; the address of pull and subscribe',
    test: [moves, 'to another agent’s workbin that the server refuses is told'],
  },
]

const subscribePage = 'Subscribing to Workbin Notifications, Unsubscribing from Workbin Notifications'
const groupSubscribePage =
  'Subscribing to Group Workbin Notifications, Unsubscribing from Group Workbin Notifications'
const subscriptionRows: readonly Operation[] = [
  ...[own, users, 'POST /workbins?workbinIds={ids}', 'POST /users/{userId}/workbins?workbinIds={ids}'].map(
    (request) => ({
      ...subscribing,
      ...{ name: 'Subscribe, Unsubscribe', request, page: subscribePage, test: subscribes },
    }),
  ),
  ...[agentGroup, placeGroup].map((request) => ({
    ...subscribing,
    ...{ name: 'Subscribe, Unsubscribe', request, page: groupSubscribePage, test: subscribes },
  })),
]

const statsPage = 'RequestAgentStats'
const statsRows: readonly Operation[] = [
  { ...counting, name: 'RequestAgentStats', request: 'POST /workbins', page: statsPage, test: counts },
  {
    ...counting,
    name: 'RequestAgentStats of a place',
    request: 'POST /workbins',
    page: statsPage,
    test: ['conformance/workbins.test.ts', 'of a place come by its name'],
  },
  ...['an agent group', 'a place group'].map((owner) => ({
    ...counting,
    ...{ name: `RequestAgentStats of ${owner}`, request: 'POST /workbins', page: statsPage, test: counts },
  })),
  {
    ...counting,
    name: 'RequestAgentStats by user',
    request: 'POST /users/{userId}/workbins',
    page: statsPage,
    test: counts,
  },
]

/** Pull, add, subscribe and count: what changes workbins or asks to be told. */
export const workbinChanges: readonly Operation[] = [
  ...pullRows,
  ...addRows,
  ...subscriptionRows,
  ...statsRows,
]
