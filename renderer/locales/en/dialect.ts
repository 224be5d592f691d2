/** A switch of the dialect: the question that it answers, and its answers. */
export interface SwitchWords {
  readonly title: string
  readonly values: Readonly<Record<string, string>>
}

const onOrOff = { true: 'Yes', false: 'No' } as const
const apis = { generic: 'Interactions API', 'per-media': 'The API of the media' } as const

const switches: Readonly<Record<string, SwitchWords>> = {
  otherUserContents: {
    title: 'How are another agent’s workbins read?',
    values: {
      'users-several': 'All at once',
      'users-single': 'One request a workbin',
      'printed-by-media': 'One request a workbin and media',
    },
  },
  groupContents: {
    title: 'How are a group’s workbins read?',
    values: { single: 'One request a workbin', several: 'All at once' },
  },
  agentsFrom: {
    title: 'Which resource lists the agents?',
    values: { contacts: 'Contacts, page by page', users: 'Users, in one piece' },
  },
  agentStatesFrom: {
    title: 'Are the states that contacts tell (signed in, ready) to be believed?',
    values: { contacts: 'Yes: who has none beside others is signed out', none: 'No: no states are shown' },
  },
  agentGroupsFrom: {
    title: 'Which resource lists the agent groups?',
    values: {
      'me-groups': 'Groups of the signed-in user',
      groups: 'All groups',
      'platform-configuration': 'Platform configuration',
      list: 'The names below',
    },
  },
  agentGroupList: { title: 'Names of agent groups', values: {} },
  placeGroupsFrom: {
    title: 'Which resource lists the place groups?',
    values: {
      'platform-configuration': 'Platform configuration',
      groups: 'Groups of the type PlaceGroup',
      list: 'The names below',
    },
  },
  placeGroupList: { title: 'Names of place groups', values: {} },
  groupMembersFrom: {
    title: 'Which resource tells who belongs to a group?',
    values: {
      'group-users': 'Users of the group',
      contacts: 'Contact search',
      'platform-configuration': 'Platform configuration',
      none: 'None: it is not asked',
    },
  },
  queuesFrom: {
    title: 'Which resource lists the queues?',
    values: { contacts: 'Contacts of the type Queue', none: 'None: the name is typed' },
  },
  addToAgentWorkbin: {
    title: 'Can an interaction be put into another agent’s workbin?',
    values: { 'users-url': 'It is tried', unsupported: 'No: it is not offered' },
  },
  interactionReference: {
    title: 'What does an add name the interaction by?',
    values: { id: 'Its id', uri: 'Its address' },
  },
  transferTarget: {
    title: 'What does a transfer name the agent by?',
    values: { userId: 'The user id', userUri: 'The user’s address' },
  },
  transferApi: { title: 'Which API transfers?', values: apis },
  placeInQueueApi: { title: 'Which API places in a queue?', values: apis },
  heldApi: { title: 'Which API completes what one holds, and changes its case data?', values: apis },
  workbinContentUrl: {
    title: 'Does the older reading of a workbin name it in its address?',
    values: { 'without-id': 'No', 'with-id': 'Yes' },
  },
  groupPullNickname: {
    title: 'Does a chat pulled from a group carry the nickname?',
    values: { omit: 'No', send: 'Yes' },
  },
  attachmentNames: {
    title: 'Which field names an attachment of an e-mail?',
    values: {
      any: 'The first that is there: name, fileName',
      name: 'name',
      fileName: 'fileName',
      none: 'None: attachments are not listed',
    },
  },
  missingFeature: {
    title: 'May a user pull whose list of features lacks multimedia?',
    values: { hide: 'No: it is not offered', ask: 'The server decides' },
  },
  federatedSignIn: {
    title: 'Does the server take a company account?',
    values: { probe: 'It is asked', offer: 'Yes', off: 'No' },
  },
  sessionKeptBy: {
    title: 'Which requests keep a session alive?',
    values: {
      'every-request': 'Every one',
      'all-but-notifications': 'All but the long poll',
      nothing: 'None: it ends at a fixed age',
    },
  },
  csrfOnNotifications: { title: 'Does the long poll send the security token?', values: onOrOff },
  integrityCheck: {
    title: 'What is the board compared with from time to time?',
    values: { counts: 'The server’s counts', readings: 'Readings of one owner at a time', off: 'Nothing' },
  },
  subscriptionsSurviveHandshake: {
    title: 'Do subscriptions outlive a new notification session?',
    values: onOrOff,
  },
}

/** The part of the settings screen about what the reference leaves open. */
export const dialectText = {
  title: 'The ways of the server',
  help: 'What the vendor’s reference leaves open. What you choose counts from the next sign-in. “Found” is what was seen at {server}.',
  helpFirst: 'What the vendor’s reference leaves open. What you choose counts from the next sign-in.',
  source: {
    chosen: 'Chosen · {key}',
    found: 'Found at this server · {key}',
    initial: 'Default · {key}',
  },
  switches,
} as const
