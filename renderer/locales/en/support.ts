/** Diagnostics and the support bundle. */
export const supportText = {
  open: 'Diagnostics…',
  title: 'Diagnostics',
  text: 'What stands between you and a working board. Nothing of this leaves the computer.',
  running: 'Looking…',
  again: 'Run again',
  copy: 'Copy as text',
  copied: 'Copied',
  reportOf: 'Switchyard diagnostics, {time}',
  outcomes: {
    good: 'in order',
    note: 'to know',
    warning: 'look at this',
    bad: 'needs help',
  },
  checks: {
    server: 'Server',
    version: 'Version',
    clock: 'Clock',
    session: 'Session',
    cometd: 'Notifications (CometD)',
    proxy: 'Proxy',
    certificate: 'Certificate',
    services: 'Services behind the server',
    board: 'Board',
    disk: 'Disk',
    permissions: 'Permissions',
    policy: 'Policy',
  },
  found: {
    server: {
      reached: '{server} answered after {ms} ms.',
      none: 'No server is known yet.',
      failed: '{server} did not answer as it should.',
    },
    version: {
      known: 'Server {version}, Switchyard {app}.',
      unknown: 'Switchyard {app}; the server told no version.',
    },
    clock: {
      right: 'This computer and the server differ by {seconds} s.',
      wrong: 'This computer and the server differ by {seconds} s.',
      unknown: 'The server told no time.',
    },
    session: {
      signedIn: '{user} is signed in.',
      signedOut: 'Nobody is signed in.',
      lost: 'The session has ended.',
    },
    cometd: {
      live: 'The line is live.',
      off: 'There is no line without a session.',
      broken: 'The line is down.',
    },
    proxy: {
      direct: 'There is none on the way.',
      through: 'The way leads through {proxy}.',
      asks: '{proxy} asks for a user name and a password.',
      unknown: 'The system did not tell.',
    },
    certificate: {
      good: 'Issued by {issuer}, valid for {days} more days.',
      soon: 'Issued by {issuer}, valid for only {days} more days.',
      excepted: 'Not trusted by this computer; somebody made an exception. SHA-256 {fingerprint}',
      byPolicy:
        'Not trusted by this computer itself; your administrator’s policy says that it is right. SHA-256 {fingerprint}',
      plain: 'The address begins with http: nothing is encrypted, the password included.',
      refused: 'Issued by {issuer} and not trusted. SHA-256 {fingerprint}',
      unknown: 'The server has shown none.',
    },
    services: {
      good: 'All {n} work.',
      away: 'Not working: {names}.',
      unknown: 'They are told only to those who are signed in.',
    },
    board: {
      right: 'Compared with the server in turns, {owners} owners: no difference so far.',
      repaired: 'Compared for {owners} owners: {drifted} interactions were wrong and have been put right.',
      unread: 'One workbin could not be read. | {n} workbins could not be read.',
      reading: 'Read so far: {read} of {owners} owners.',
      empty: 'It is empty until somebody signs in.',
    },
    disk: {
      good: '{megabytes} MB are free.',
      low: 'Only {megabytes} MB are free.',
      refused: 'The folder of the program cannot be written to.',
    },
    permissions: {
      good: 'You may see and move the work of others.',
      noSupervisor: 'The server does not list you as a supervisor.',
      noMoves: 'The server does not list the feature that moving needs.',
      channels: 'These channels did not open: {channels}.',
      unknown: 'They are known after the sign-in.',
    },
    policy: {
      none: 'No setting is enforced.',
      holds:
        'One setting is enforced by your administrator. | {n} settings are enforced by your administrator.',
      damaged: 'It could not be read in full: {keys}.',
    },
  },
  advice: {
    clock: {
      wrong: 'Let this computer set its time by itself. Ages on the board and certificates depend on it.',
    },
    certificate: {
      soon: 'Tell your administrator: afterwards nobody can sign in.',
      excepted:
        'Ask your administrator for a certificate that computers trust; then take the exception back in the settings.',
      plain: 'Ask your administrator for an address that begins with https.',
    },
    services: {
      away: 'What they are needed for does not work now. Your administrator can see why.',
    },
    board: {
      repaired: 'Nothing is left to do. If the number keeps growing, tell your administrator.',
      unread: 'Read them again from the banner of the board, or with F5.',
    },
    disk: {
      low: 'Free some space: settings, moves and the log are kept there.',
      refused: 'Free some space, or ask your administrator for the right to write to your own folder.',
    },
    permissions: {
      noSupervisor:
        'Ask your administrator for the supervisor role; without it only your own workbins may be seen.',
      noMoves: 'Ask your administrator for the feature api-multimedia.',
      channels: 'Ask your administrator for a default place with these channels.',
    },
    policy: {
      damaged: 'Tell your administrator what is named here.',
    },
  },
  bundle: {
    open: 'Export support bundle…',
    title: 'Support bundle',
    text: 'This is what will be saved, word for word. Passwords, case data and names of customers are not in it; look through it before you give it away.',
    files: 'Files of the bundle',
    size: '{n} characters',
    save: 'Save as a zip file…',
    cancel: 'Cancel',
    saved: '“{file}” is saved',
  },
} as const
