import type { Operation } from '../operation'

const page = 'Interactions API Operations'
const one = 'POST /me/interactions/{id}'
const contract = 'conformance/interactions.test.ts'
const moves = 'integration/gws/moves.test.ts'
const held = [moves, 'is accepted, rejected and completed by the %s API, answers %s'] as const
const refusals =
  'wrong-state (not possible now), no-permission or operation-forbidden (not in the user’s hands), resource-gone'
const served = { centre: 'served', page } as const

const caseDataScreen = '`interactions.changeCaseData`: the tab Case data of what is held'

const titleOf = {
  AttachUserData: 'is attached by the %s API, one level nested',
  UpdateUserData: 'is updated by the %s API and keeps the other keys',
  DeleteUserData: 'is deleted by the %s API, whole keys and keys inside a list',
} as const

/** The generic API of interactions. */
export const interactions: readonly Operation[] = [
  {
    ...served,
    name: 'Active interactions',
    request: 'GET /interactions',
    client: 'activeInteractions',
    screen: 'not applicable, because the console shows what is parked, not what is being worked on',
    errors: 'session-ended, unreadable-answer',
    test: [contract, 'are what somebody handles, not what is parked'],
  },
  {
    ...served,
    name: 'Interactions in hand',
    request: 'GET /me/interactions?fields=*',
    client: 'heldInteractions',
    screen: '`window.open`: With me; it also decides what a lost answer left open',
    errors: 'session-ended, unreadable-answer',
    test: [moves, 'is listed with entries of the kind %s'],
  },
  {
    ...served,
    name: 'URIs of interactions in hand',
    request: 'GET /me/interactions',
    client: 'heldIds',
    screen: 'not applicable, because With me needs more than ids',
    errors: 'session-ended, unreadable-answer',
    test: [contract, 'is listed by id without fields'],
  },
  {
    ...served,
    name: 'One interaction',
    request: 'GET /interactions/{id}',
    client: 'interaction, formattedMessage',
    screen: '`board.details`, `board.formatted`: message, attachments, transcript and case data',
    errors: 'resource-gone',
    test: [moves, 'is read without being taken'],
  },
  {
    ...served,
    name: 'Update an interaction',
    request: 'PUT /interactions/{id}',
    client: 'not offered, because the page gives no body: it depends on the channel',
    centre: 'served; takes userData as UpdateUserData does',
    screen: 'not applicable, because PUT has no known body',
    errors: 'none, because the client does not send it; the contact centre refuses what is not in hand',
    test: ['integration/contact-centre/interactions.test.ts', 'reads one interaction and updates it by PUT'],
  },
  ...['Accept', 'Reject'].map((name) => ({
    ...served,
    ...{ name, request: one, client: name.toLowerCase(), errors: refusals, test: held },
    screen: '`interactions.accept`, `interactions.reject`: With me and the details of what is offered',
  })),
  {
    ...served,
    name: 'Cancel',
    request: one,
    client: 'cancelReply',
    screen: 'not applicable, because it ends a reply that this console does not write',
    errors: 'wrong-state (no reply), resource-gone',
    test: [contract, 'throws it away'],
  },
  {
    ...served,
    name: 'SetInFocus',
    request: one,
    client: 'setInFocus',
    screen: '`interactions.focus`: when the details of what is held are opened',
    errors: refusals,
    page: 'WorkitemMessageType, ChatMessageType (capabilities)',
    test: [contract, 'is in focus where that is offered, by the %s API'],
  },
  {
    ...served,
    name: 'Complete',
    request: one,
    client: 'complete',
    screen: '`transfers.complete`: Complete in With me',
    errors: refusals,
    test: held,
  },
  {
    ...served,
    name: 'PlaceInQueue',
    request: one,
    client: 'placeInQueue',
    screen: '`transfers.move`, `transfers.place`: queues as targets',
    errors: `${refusals} (no such queue)`,
    test: [moves, 'goes into a queue by the %s API'],
  },
  ...(['AttachUserData', 'UpdateUserData', 'DeleteUserData'] as const).map((name) => ({
    ...served,
    ...{ name: `${name}, nested one level`, request: one, client: 'changeCaseData', screen: caseDataScreen },
    errors: refusals,
    test: [contract, titleOf[name]] as const,
  })),
  {
    ...served,
    name: 'PlaceInWorkbin',
    request: one,
    client: 'placeInWorkbin',
    screen: 'not applicable, because Add… does the same and takes every owner',
    errors: `${refusals} (no such workbin)`,
    test: [contract, 'parks it in a workbin of one’s own'],
  },
  ...[one, 'POST /me/interactions'].map((request) => ({
    ...served,
    ...{ name: 'GetWorkbinContent', request, client: 'requestWorkbinContent' },
    screen: 'not applicable, because it has no end, and reading with GET has',
    errors: 'resource-gone',
    test: [contract, 'brings a message an item, %s'] as const,
  })),
  {
    ...served,
    name: 'SingleStepTransfer (Transfer) by userId or userUri',
    request: one,
    client: 'transfer',
    screen: '`transfers.move`, `transfers.place`: agents as targets',
    errors: `${refusals} (no such user), bad-input (named as the server does not take it)`,
    test: [moves, 'goes to an agent who is named by %s'],
  },
]
