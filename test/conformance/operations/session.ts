import type { Operation } from '../operation'

const contract = 'conformance/people.test.ts'
const signing = 'integration/gws/signing-in.test.ts'
const served = { centre: 'served' } as const

const pageOfChannel = {
  workitems: 'WorkitemMessageType',
  emails: 'EmailMessageType',
  chats: 'ChatMessageType',
  openmedia: 'OpenMediaAPIMessageType',
  interactions: 'Interactions API Operations (notifications)',
} as const

const requests: readonly Operation[] = [
  {
    ...served,
    name: 'Sign-in',
    request: 'GET /me',
    client: 'signIn, me',
    screen: '`session.signIn`',
    errors: 'wrong-password, password-change-needed, not-a-web-services-server, session-ended',
    page: 'User Resource, Interpreting a Response',
    test: [signing, 'tells who is signed in'],
  },
  {
    ...served,
    name: 'Features of the user',
    request: 'GET /me?subresources=features',
    client: 'myFeatures',
    screen: '`session.signIn`: without the feature for multimedia no move is offered, and a bar says why',
    errors: 'session-ended, unreadable-answer',
    page: 'User Resource',
    test: [contract, 'of the user name what a supervisor may do'],
  },
  {
    ...served,
    name: 'One feature',
    request: 'GET /features/{id}',
    client: 'feature',
    screen: 'not applicable, because the list tells the same',
    errors: 'resource-gone',
    page: 'User Resource',
    test: [contract, 'of the user name what a supervisor may do'],
  },
  {
    ...served,
    name: 'StartContactCenterSession',
    request: 'POST /me',
    client: 'startContactCentreSession',
    screen: '`session.signIn`: a bar says which channel did not open',
    errors: 'statusCode 7 as a value with both lists, interaction-server-down',
    page: 'StartContactCenterSession',
    test: [signing, 'that starts in part tells which channels failed and why'],
  },
  {
    ...served,
    name: 'EndContactCenterSession',
    request: 'POST /me',
    client: 'endContactCentreSession',
    screen: '`session.signOut`',
    errors: 'session-ended',
    page: 'EndContactCenterSession',
    test: [signing, 'ends the HTTP session with it'],
  },
  {
    ...served,
    name: 'Services',
    request: 'GET /services?fields=*',
    client: 'services',
    screen: '`window.open`: a bar says what does not work, and since when',
    errors: 'session-ended, unreadable-answer',
    page: 'Services',
    test: [contract, 'are listed with their state'],
  },
  {
    ...served,
    name: 'One service',
    request: 'GET /services/{id}',
    client: 'service',
    screen: 'not applicable, because the list tells the same',
    errors: 'resource-gone',
    page: 'Services',
    test: [contract, 'are read one by one'],
  },
  {
    name: 'Version',
    request: 'GET /diagnostics/version',
    client: 'version',
    centre: 'served, before sign-in',
    screen: '`session.signIn`: is this a server of the right kind?',
    errors: 'not-a-web-services-server, html-instead-of-json, nothing-listens, timed-out',
    page: 'Interpreting a Response',
    test: ['integration/gws/bad-servers.test.ts', 'at a server of another kind says so'],
  },
]

const channels: readonly Operation[] = [
  {
    ...served,
    name: 'Workbin messages',
    request: 'CometD /v2/me/workbins',
    client: '`parseWorkbinMessage`',
    screen: '`board.snapshot`: the board is live',
    errors: 'unknown actions and kinds are values; no input throws',
    page: 'WorkbinsMessageType',
    test: ['unit/gws/workbin-message-parse.test.ts', 'never makes the parser throw'],
  },
  ...(['workitems', 'emails', 'chats', 'openmedia', 'interactions'] as const).map((channel) => ({
    ...served,
    name: 'Interaction messages',
    request: `CometD /v2/me/${channel}`,
    client: '`parseMediaMessage`',
    screen: '`window.open`: With me; completes moves',
    errors: 'notificationType Error; no input throws',
    page: pageOfChannel[channel],
    test: ['unit/gws/media-message-parse.test.ts', 'never makes the parser throw'] as const,
  })),
  {
    ...served,
    name: 'Chat lines (MessageLogUpdated)',
    request: 'CometD /v2/me/chats',
    client: '`parseChatLog`',
    screen: '`chat.transcript`: the tab Chat of what is held, line by line as they come',
    errors: 'unreadable-answer; no input throws',
    page: 'ChatMessageType',
    test: ['unit/gws/chat-log-parse.test.ts', 'never make the parser throw'],
  },
  {
    ...served,
    name: 'State of services',
    request: 'CometD /notifications/services',
    client: '`parseServicesMessage`',
    screen: '`window.open`: a bar comes and goes with it',
    errors: 'unreadable-answer; no input throws',
    page: 'Asynchronous Events',
    test: [contract, 'that change are told on their channel'],
  },
  {
    name: 'Password changes',
    request: 'CometD /v2/me',
    client: 'not offered, because no page prints its message',
    centre: 'not served, because nobody changes a password there',
    screen: 'not applicable, because password-change-needed at the next request tells the same',
    errors: 'none, because nothing is heard',
    page: 'Asynchronous Events',
    test: ['unit/gws/answers.test.ts', 'reads statusCode %i as %s'],
  },
]

/** The session, the health of the servers, and what the line brings. */
export const session: readonly Operation[] = [...requests, ...channels]
