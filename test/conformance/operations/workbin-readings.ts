import type { Operation, Shared } from '../operation'

const listing = {
  client: 'workbinDefinitions',
  centre: 'served',
  screen: '`board.snapshot`: the tree',
  errors: 'session-ended, unreadable-answer',
} satisfies Shared

const reading = {
  client: 'workbinContents',
  centre: 'served',
  screen: '`board.snapshot`, `board.readAgain`: the rows of the board',
  errors: 'resource-gone, no-permission, operation-forbidden, interaction-server-down',
} satisfies Shared

const choosing = {
  centre: 'served',
  screen: 'not applicable, because the board shows all media of a workbin at once',
  errors: 'resource-gone, interaction-server-down, unsupported-by-dialect (no word for the media)',
} satisfies Omit<Shared, 'client'>

const ids = {
  client: 'personalWorkbinIds',
  centre: 'served',
  screen: 'not applicable, because the list with names tells the same and more',
  errors: 'resource-gone, unreadable-answer',
} satisfies Shared

const workbins = 'integration/gws/workbins.test.ts'
const conformance = 'conformance/workbins.test.ts'
const contents = [workbins, 'of %s are read with their contents'] as const
const dialect = [workbins, '%s reads an agent’s workbins'] as const
const groups = [workbins, '%s reads group workbins'] as const
const selection = [conformance, 'of %s are read by a choice of media'] as const
const media = [conformance, 'of %s are read by the address of one media'] as const
const personal = [conformance, 'of the personal kinds come for %s'] as const
const single = [
  conformance,
  'come while Interaction Server is away, and so does one without contents',
] as const

const contentPage = 'GetWorkbinContent'
const groupPage = 'Get Group Workbin Content'
const userPage = 'GetWorkbinSubresources by User'
const byPattern = 'not documented; the address of pull and subscribe'
const everything = 'subresources=*'

/** Lists and contents of workbins. */
export const workbinReadings: readonly Operation[] = [
  {
    ...listing,
    name: 'GetWorkbins, all kinds',
    request: 'GET /workbins?fields=*',
    page: 'GetWorkbins',
    test: [workbins, 'are listed with the owner kind of each'],
  },
  {
    ...listing,
    client: 'personalDefinitions',
    screen: 'not applicable, because the list of all kinds has them too',
    name: 'GetWorkbins, Agent and Place',
    request: 'GET /me/workbins?fields=*',
    page: 'GetWorkbins',
    test: personal,
  },
  {
    ...listing,
    client: 'personalDefinitions',
    screen: 'not applicable, because definitions are the same for every owner',
    errors: 'resource-gone',
    name: 'GetWorkbins of another user',
    request: 'GET /users/{userId}/workbins?fields=*',
    page: byPattern,
    test: personal,
  },
  {
    ...ids,
    name: 'Workbin URIs',
    request: 'GET /me/workbins',
    page: 'Request Types, GetWorkbins',
    test: personal,
  },
  {
    ...ids,
    name: 'Workbin URIs of another user',
    request: 'GET /users/{userId}/workbins',
    page: byPattern,
    test: personal,
  },
  {
    ...choosing,
    client: 'workbinDefinition',
    screen: 'not applicable, because the list tells the same',
    errors: 'resource-gone',
    name: 'One workbin without contents',
    request: 'GET /workbins/{id}',
    page: contentPage,
    test: single,
  },
  {
    ...choosing,
    client: 'workbinSelection',
    name: 'One workbin, chosen media',
    request: 'GET /workbins/{id}?subresources={media}',
    page: contentPage,
    test: selection,
  },
  {
    ...reading,
    name: 'One workbin with contents',
    request: `GET /users/{userId}/workbins/{id}?${everything}`,
    page: byPattern,
    test: dialect,
  },
  {
    ...reading,
    name: 'Several workbins with contents',
    request: `GET /workbins?workbinIds={ids}&${everything}`,
    page: contentPage,
    test: contents,
  },
  {
    ...reading,
    name: 'Several workbins of another user',
    request: `GET /users/{userId}/workbins?workbinIds={ids}&${everything}`,
    page: byPattern,
    test: contents,
  },
  {
    ...reading,
    name: 'Group workbin with contents',
    request: `GET /me/workbins/{id}?${everything}&agentGroup={name}`,
    page: groupPage,
    test: contents,
  },
  {
    ...reading,
    name: 'Group workbin with contents',
    request: `GET /me/workbins/{id}?${everything}&placeGroup={name}`,
    page: groupPage,
    test: contents,
  },
  {
    ...choosing,
    client: 'workbinSelection',
    name: 'Group workbin, chosen media',
    request: 'GET /me/workbins/{id}?subresources={media}&agentGroup={name}',
    page: groupPage,
    test: selection,
  },
  {
    ...reading,
    name: 'Several group workbins',
    request: `GET /me/workbins?workbinIds={ids}&${everything}&agentGroup={name}`,
    page: groupPage,
    test: groups,
  },
  {
    ...reading,
    name: 'Several group workbins',
    request: `GET /me/workbins?workbinIds={ids}&${everything}&placeGroup={name}`,
    page: groupPage,
    test: groups,
  },
  {
    ...choosing,
    client: 'workbinMedia',
    name: 'One media of one workbin',
    request: 'GET /workbins/{id}/{mediaType}',
    page: contentPage,
    test: media,
  },
  {
    ...choosing,
    client: 'workbinMedia',
    name: 'One media of another user’s workbin',
    request: 'GET /users/{userId}/workbins/{id}/{mediaType}',
    page: byPattern,
    test: media,
  },
  {
    ...reading,
    client: 'workbinContents',
    centre: 'served; a dialect switch, off by default',
    name: 'One media of another user’s workbin, as printed',
    request: `GET /{userId}/workbins/{id}/{mediaType}?${everything}`,
    page: userPage,
    test: [workbins, 'printed-by-media reads an agent’s workbins'],
  },
  {
    ...choosing,
    client: 'workbinMedia',
    name: 'One media of a group workbin',
    request: 'GET /me/workbins/{id}/{mediaType}?agentGroup={name}',
    page: groupPage,
    test: media,
  },
  {
    ...choosing,
    client: 'workbinMedia',
    name: 'One media of a group workbin',
    request: 'GET /me/workbins/{id}/{mediaType}?placeGroup={name}',
    page: groupPage,
    test: media,
  },
  {
    name: 'GetWorkbinTypesInfo',
    request: 'GET /me/workbins',
    client: 'not offered, because it ended with version 8.5.1 and GetWorkbins took its address',
    centre: 'not served, because it is a server of version 8.5.2',
    screen: 'not applicable, because GetWorkbins tells the same',
    errors: 'none, because nothing is asked',
    page: 'Workbins (8.5.0, 8.5.1)',
    test: [workbins, 'are listed with the owner kind of each'],
  },
]
