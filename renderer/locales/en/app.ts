/** The frame around everything: top bar, banners, status bar, notes. */
export const appText = {
  name: 'Switchyard',
  close: 'Close',
  clear: 'Clear',
  age: {
    seconds: '{n} s',
    minutes: '{n} min',
    hours: '{n} h',
    hoursMinutes: '{h} h {m}',
    days: '{n} d',
    daysHours: '{d} d {h} h',
  },
  key: {
    Mod: 'Ctrl',
    Command: 'Cmd',
    Shift: 'Shift',
    Alt: 'Alt',
    Enter: 'Enter',
    Escape: 'Esc',
    Space: 'Space',
    Tab: 'Tab',
    Menu: 'Menu',
    PageUp: 'Page up',
    PageDown: 'Page down',
    Home: 'Home',
    End: 'End',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
  },
  seconds: '{n} s',
  toast: {
    label: 'Note',
    viewport: 'Notes ({hotkey})',
  },
  top: {
    find: 'Find an interaction',
    findPlaceholder: 'Find by subject, customer, segment or id',
    held: 'With me',
    account: 'Account and appearance',
  },
  line: {
    label: 'Connection',
    online: 'Live, as of {time}',
    partial: 'Live, as of {time}, with gaps',
    onlineUnread: 'Live',
    partialUnread: 'Live, nothing read',
    loading: 'Reading {done} of {total}',
    stopReading: 'Stop reading',
    connecting: 'Connecting…',
    recovering: 'Reconnecting, as of {time}',
    'session-lost': 'Session ended',
    incompatible: 'Server not supported',
    'signed-out': 'Signed out',
  },
  menu: {
    demo: 'Demo data',
    theme: 'Appearance',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    compact: 'Compact rows',
    signOut: 'Sign out',
  },
  banner: {
    recovering: 'The connection is lost. What you see was right at {time}; Switchyard reconnects by itself.',
    incompatible: 'This server answers in a way that Switchyard does not understand.',
    channels:
      'The server could not open every channel for you ({channels}). Reading may work, pulling may not: ask your administrator about Interaction Server.',
    ending: 'Your session on the server ends at {time}. Sign in again now, and you carry on without a break.',
    signInAgain: 'Sign in again',
    outage: {
      interactions:
        'Interaction Server has not worked since {time}. Moving e-mail, chats and work items is not possible until it is back, and workbins cannot be read.',
      contacts:
        'Universal Contact Server has not worked since {time}. E-mail texts and customers’ details may be missing.',
      configuration:
        'The server that knows people and groups has not worked since {time}. The tree may be incomplete after a new sign-in.',
      voice: 'The voice server has not worked since {time}. Your work with workbins goes on as before.',
      other: 'A server of your contact centre, {name}, has not worked since {time}.',
    },
    cannotMove:
      'Your user lacks the feature api-multimedia on this server, so pulling and moving is not offered. Your administrator can add it.',
    notSupervisor:
      'Your user has no supervisor role on this server. You may see less, and the server may refuse to pull for you.',
    failed: 'Workbins of one owner could not be read. | Workbins of {n} owners could not be read.',
    givenUp:
      'The reading was stopped: one owner is not read. | The reading was stopped: {n} owners are not read.',
    readOn: 'Read on',
    readAgain: 'Read again',
    part: {
      agents: 'the agents',
      'agent-groups': 'the agent groups',
      'place-groups': 'the place groups',
    },
    problem: 'The server did not tell {part}, so their workbins are missing. {why}',
  },
  status: {
    interactions: 'no interactions | 1 interaction | {n} interactions',
    workbins: 'no workbins | one workbin | {n} workbins',
    both: '{interactions} in {workbins}',
    asOf: 'as of {time}',
    corrected: '1 interaction corrected | {n} interactions corrected',
    correctedWhy:
      'Switchyard compares the board with the server in turns. So many interactions were shown wrong since you signed in, and have been put right.',
  },
  noTray: {
    title: 'This desktop shows no tray icons',
    text: 'Closing the last window ends Switchyard. This is said once.',
  },
  tray: {
    title: 'Switchyard keeps running',
    text: 'Closing the window leaves it in the tray beside the clock. Quit from there when you are done.',
  },
  crash: {
    title: 'Something in this window broke',
    text: 'Nothing was lost: moves are written down before they are made. Load the window again to carry on.',
    reload: 'Load again',
  },
  noBridge: 'This page belongs to the Switchyard program and cannot run in a browser.',
  notOpened: 'Switchyard could not be opened: {why}',
} as const
