/** The frame around everything: top bar, banners, status bar, notes. */
export const appText = {
  name: 'Switchyard',
  close: 'Close',
  clear: 'Clear',
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
    loading: 'Reading {done} of {total}',
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
    notSupervisor:
      'Your user has no supervisor role on this server. You may see less, and the server may refuse to pull for you.',
    failed: 'One owner’s workbins could not be read. | The workbins of {n} owners could not be read.',
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
