import type { SettingGroup, SettingUnit } from '@shared/domain/setting-control'
import type { SettingKey, SettingKeyIn } from '@shared/domain/settings'
import { dialectText } from './dialect'

/** What a setting is, what it does, and the words of its values, where it has any. */
export interface SettingWords {
  readonly title: string
  readonly help: string
  readonly values?: Readonly<Record<string, string>>
}

const entries = {
  theme: {
    title: 'Light or dark',
    help: 'Light or dark, or as the system is set.',
    values: { system: 'As the system', light: 'Light', dark: 'Dark' },
  },
  language: {
    title: 'Language',
    help: 'The language of this program. What the server and customers write stays as it is.',
    values: {
      system: 'As the system',
      en: 'English',
      de: 'Deutsch',
      fr: 'Français',
      ja: '日本語',
      es: 'Español',
    },
  },
  characterKeys: {
    title: 'Shortcuts of a single letter',
    help: 'Keys such as R and P act while the list has the focus. Turn them off when you speak to the computer.',
  },
  startAtLogin: {
    title: 'Start when I sign in to this computer',
    help: 'Switchyard then runs from the beginning of your day.',
  },
  startHidden: {
    title: 'Then start in the tray',
    help: 'Without a window, for when the computer starts it. The tray icon opens the window.',
  },
  compact: { title: 'Compact rows', help: 'Lower rows in the list: more of them fit on the screen.' },
  ageAmberMinutes: {
    title: 'Waiting long from',
    help: 'An interaction that lies in its workbin for this long is marked in amber.',
  },
  ageRedMinutes: {
    title: 'Waiting too long from',
    help: 'From here on it is marked in red. Red wins where both apply.',
  },
  dueSoonMinutes: {
    title: 'Due soon from',
    help: 'What is due within this time is marked in amber. What is overdue is red.',
  },
  alertRules: {
    title: 'Alert rules',
    help: 'What the user is told about. Each rule can be changed, switched off and deleted in the alerts.',
  },
  alertTimes: {
    title: 'Quiet times',
    help: 'Quiet hours, and the shift outside of which alerts go to the inbox only.',
  },
  customerTextInAlerts: {
    title: 'Subject and customer in notifications',
    help: 'Otherwise a notification names the workbin and its owner only. Others may see your screen, and the lock screen shows notifications, too.',
  },
  heldTooLongMinutes: {
    title: 'Remind me of what is with me after',
    help: 'You are reminded of an interaction that you hold for longer than this.',
  },
  nobodyOpenedMinutes: {
    title: 'List what nobody opened after',
    help: 'What you moved and nobody opened for this long is listed under With me. The alert rules say whether you are told aloud.',
  },
  undoSeconds: {
    title: 'A move can be undone for',
    help: 'How long after its end a move can be taken back.',
  },
  reasonKey: {
    title: 'Key for reasons',
    help: 'The key of case data that takes the reason of a move. Empty: reasons are only logged.',
  },
  servers: {
    title: 'Server addresses',
    help: 'The sign-in screen offers these. Addresses of one site are its nodes: when one is gone, the next is taken.',
  },
  sessionLimitMinutes: {
    title: 'The server ends a session after',
    help: 'How long the server keeps a session in which nothing is asked. You are warned before.',
  },
  dialect: {
    title: 'The ways of the server',
    help: 'What the vendor’s reference leaves open, and servers answer differently.',
  },
  allowedServers: {
    title: 'Allowed servers',
    help: 'Signing in is possible at these addresses only. An empty list allows every server.',
  },
  trustedCertificates: {
    title: 'Trusted certificates',
    help: 'Certificates that this computer does not trust by itself, and somebody said yes to. Each counts for one server.',
  },
  certificateExceptions: {
    title: 'Exceptions for certificates',
    help: 'Whether users may trust a certificate that the computer does not trust.',
  },
  demoAllowed: {
    title: 'Demo data',
    help: 'Whether the sign-in screen offers to explore the program with demo data.',
  },
  actionLogDays: {
    title: 'Keep the action log for',
    help: 'What is older is removed from this computer.',
  },
  logLevel: {
    title: 'What the log holds',
    help: 'From which weight on a line is written. “Everything” makes it long: for the time in which a fault is looked for.',
    values: { debug: 'Everything', info: 'What happens', warn: 'Warnings and errors', error: 'Errors only' },
  },
  crashServer: {
    title: 'Server for reports of crashes',
    help: 'An https address of your company. Without one nothing of a crash is collected or sent.',
  },
  logFiles: {
    title: 'Files of the log',
    help: 'How many files of at most 1 MB the log may have, the current one included.',
  },
  updates: {
    title: 'Newer versions',
    help: 'Whether Switchyard looks for newer versions. It asks only the update server that your administrator named, and never installs while a move runs.',
    values: {
      off: 'Do not look',
      ask: 'Tell me',
      download: 'Fetch them, then tell me',
    },
  },
  updateChannel: {
    title: 'Kind of versions',
    help: 'Test versions come earlier and may have faults.',
    values: {
      latest: 'Finished versions',
      beta: 'Test versions, too',
    },
  },
  updateServer: {
    title: 'Update server',
    help: 'The address of the folder with the list of versions. Without it there are no updates.',
  },
  updateKey: {
    title: 'Update key',
    help: 'The public key that the list of versions must be signed with. Without it there are no updates.',
  },
} satisfies Record<Exclude<SettingKey, SettingKeyIn<'kept'>>, SettingWords>

const groups: Readonly<Record<SettingGroup, string>> = {
  appearance: 'Appearance',
  desktop: 'This computer',
  board: 'Board',
  alerts: 'Notifications',
  work: 'Moving work',
  connection: 'Connection',
  records: 'Records',
  updates: 'Updates',
}

const units: Readonly<Record<SettingUnit, string>> = {
  seconds: 'seconds',
  minutes: 'minutes',
  days: 'days',
  files: 'files',
}

/** The settings screen. */
export const settingsText = {
  title: 'Settings',
  open: 'Settings…',
  search: 'Search the settings',
  none: 'No setting has to do with “{query}”.',
  notSaved: 'The setting was not changed',
  locked: 'Set by your administrator',
  policyProblem:
    'Your administrator’s policy could not be read in full: {keys}. Please tell your administrator.',
  damaged:
    'Settings of these groups could not be read and are at their default: {groups}. The file as it was is kept.',
  damagedWhole: 'Your settings could not be read; the defaults hold. The file as it was is kept.',
  reset: 'Back to the default: {title}',
  resetAll: 'All back to default',
  done: 'Done',
  zeroIsOff: '0 turns it off',
  onePerLine: 'One a line',
  outOfBounds: 'A whole number from {min} to {max}',
  tooLong: 'At most {most} lines of at most {longest} characters',
  expert: 'For experts',
  expertHelp: 'Only when an administrator asks you to. A wrong value here keeps the program from working.',
  groups,
  units,
  entries,
  dialect: dialectText,
} as const
