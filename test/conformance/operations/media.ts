import type { Operation } from '../operation'

const contract = 'conformance/media.test.ts'
const moves = 'integration/gws/moves.test.ts'
const interactions = 'conformance/interactions.test.ts'
const held = [moves, 'is accepted, rejected and completed by the %s API, answers %s'] as const
const lists = [contract, 'list what the user handles of %s and nothing else'] as const
const ones = [contract, 'read one %s'] as const
const served = { centre: 'served' } as const
const refusals =
  'wrong-state (not possible now), operation-forbidden (not in the user’s hands), resource-gone'
const byGeneric = 'not applicable, because the generic API does the same; dialect switches turn to this one'

const media = [
  ['Workitem', 'workitems', 'Workitem Resource'],
  ['E-mail', 'emails', 'E-mail Resource'],
  ['Chat', 'chats', 'Chat Resource'],
] as const

const resources: readonly Operation[] = [
  ...media.flatMap(([name, folder, page]): Operation[] => [
    {
      ...served,
      ...{ name: `${name}s in hand`, request: `GET /me/${folder}`, client: 'heldOfMedia', page, test: lists },
      screen: byGeneric,
      errors: 'session-ended, unreadable-answer',
    },
    {
      ...served,
      ...{ name: `${name} by id`, request: `GET /me/${folder}/{id}`, client: 'oneOfMedia', page, test: ones },
      screen:
        name === 'Chat'
          ? '`chat.transcript`: what was said in a held chat'
          : 'not applicable, because one interaction is read by the generic API',
      errors: 'resource-gone',
    },
  ]),
  {
    ...served,
    ...{ name: 'Open media in hand', request: 'GET /me/openmedia/{mediaType}', client: 'heldOfMedia' },
    screen: byGeneric,
    errors: 'unsupported-by-dialect for media without an API',
    page: 'Open Media Resource',
    test: lists,
  },
  ...['workitems', 'openmedia/{mediaType}'].map((folder) => ({
    ...served,
    ...{ name: 'Create', request: `POST /me/${folder}`, client: 'createWork' },
    screen: 'not applicable, because the console moves work and makes none',
    errors: 'interaction-server-down',
    page: folder === 'workitems' ? 'Workitem Create' : 'Open Media Create',
    test: [contract, 'create a %s in the hands of the user, told by the reference'] as const,
  })),
]

const operations: readonly Operation[] = [
  ...['workitems', 'emails', 'chats', 'openmedia/{mediaType}'].flatMap((folder): Operation[] => [
    {
      ...served,
      ...{ name: 'Accept, Reject', request: `POST /me/${folder}/{id}`, client: 'accept, reject' },
      screen: '`interactions.accept`, `interactions.reject`: With me and the details of what is offered',
      errors: refusals,
      page: 'Workitem API, E-mail API, Chat API, Open Media API',
      test: held,
    },
    {
      ...served,
      ...{ name: 'Complete', request: `POST /me/${folder}/{id}`, client: 'complete' },
      screen: byGeneric,
      errors: refusals,
      page: 'Workitem Complete, E-mail Complete, Chat API, Open Media API',
      test: held,
    },
    {
      ...served,
      ...{ name: 'Transfer by userUri or userId', request: `POST /me/${folder}/{id}`, client: 'transfer' },
      screen: byGeneric,
      errors: refusals,
      page: 'E-mail Transfer; the others by its pattern',
      test: [moves, 'goes to another agent by the %s API'],
    },
    {
      ...served,
      ...{
        name: 'Attach, Update, DeleteUserData',
        request: `POST /me/${folder}/{id}`,
        client: 'changeCaseData',
      },
      screen: '`interactions.changeCaseData`: the tab Case data of what is held',
      errors: refusals,
      page: 'Workitem AttachUserData, Workitem UpdateUserData, Workitem DeleteUserData; the others by their pattern',
      test: [interactions, 'is attached by the %s API, one level nested'],
    },
  ]),
  ...['workitems', 'emails'].map((folder) => ({
    ...served,
    ...{ name: 'Complete with queueName', request: `POST /me/${folder}/{id}`, client: 'placeInQueue' },
    screen: byGeneric,
    errors: 'resource-gone (no such queue)',
    page: 'Workitem Complete, E-mail Complete',
    test: [moves, 'goes into a queue by the %s API'] as const,
  })),
  {
    ...served,
    ...{ name: 'Complete with saveLAR', request: 'POST /me/emails/{id}', client: 'complete' },
    screen: 'not applicable, because who finishes a case for others is not whom the customer wants next time',
    errors: refusals,
    page: 'E-mail Complete',
    test: [contract, 'write the last agent of a completed e-mail when asked: %s'],
  },
  {
    ...served,
    ...{ name: 'Accept with saveLAR', request: 'POST /me/openmedia/{mediaType}/{id}', client: 'accept' },
    screen: 'not applicable, because who takes it over for others is not whom the customer wants next time',
    errors: refusals,
    page: 'Open Media Accept',
    test: [contract, 'write the last agent of an accepted open media when asked: %s'],
  },
]

const chats: readonly Operation[] = [
  {
    ...served,
    ...{ name: 'SendMessage', request: 'POST /me/chats/{id}', client: 'sendMessage' },
    screen: '`chat.send`, `chat.transcript`: the tab Chat of what is held',
    errors: 'wrong-state (not joined), bad-input (no text)',
    page: 'SendMessage (Chat API)',
    test: [contract, 'takes a line and tells it to everybody in it'],
  },
  {
    ...served,
    ...{ name: 'Leave', request: 'POST /me/chats/{id}', client: 'leaveChat' },
    screen: '`chat.leave`: the tab Chat of what is held',
    errors: 'wrong-state (not joined)',
    page: 'Leave (Chat API)',
    test: [contract, 'is left with a last word and stays in hand until it is completed'],
  },
  {
    ...served,
    name: 'SendStartTypingNotification, SendStopTypingNotification',
    ...{ request: 'POST /me/chats/{id}', client: 'showTyping' },
    screen: '`chat.typing`: while a message is written',
    errors: 'resource-gone',
    page: 'ChatMessageType (capabilities)',
    test: [contract, 'shows that somebody is writing'],
  },
]

/** The APIs by media, which came after the generic one. */
export const mediaOperations: readonly Operation[] = [...resources, ...operations, ...chats]
