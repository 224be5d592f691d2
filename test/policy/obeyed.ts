import type { SettingKeyIn } from '@shared/domain/settings'

/** What a key of a policy comes to: the part of the program that asks for it, and the test that shows what that part does. */
export interface Obeyed {
  /** The file that asks for the setting by its name. */
  readonly by: string
  readonly shownIn: string
  /** The name of that test. */
  readonly shown: string
}

type PolicyKey = SettingKeyIn<'screen' | 'expert' | 'dialog' | 'policy'>

const rules = {
  by: 'electron/main/plain-news.ts',
  shownIn: 'test/unit/transfers/work-rules.test.ts',
  shown: 'are what the settings say, in milliseconds',
}
const gate = {
  by: 'electron/main/session/sign-in-gate.ts',
  shownIn: 'test/unit/session/sign-in-gate.test.ts',
}
const look = {
  shownIn: 'test/component/app/app.test.ts',
  shown: 'follows the theme and the density of the settings',
}
const login = {
  shownIn: 'test/unit/lifecycle/login-start.test.ts',
  shown: 'is a file that starts the program in the tray, and goes away again',
}
const tones = {
  by: 'renderer/features/board/use-tones.ts',
  shownIn: 'test/unit/renderer/board/tones.test.ts',
}
const ageTone = { ...tones, shown: 'after %i minutes, with the limits %i and %i, is %s' }
const alerts = { by: 'electron/main/desktop-alerts.ts', shownIn: 'test/unit/alerts/alert-centre.test.ts' }
const certificates = {
  by: 'electron/main/server-network.ts',
  shownIn: 'test/unit/network/certificate-desk.test.ts',
}
const whole = {
  shownIn: 'test/e2e/policy.spec.ts',
  shown: 'records, session and ways of the server are in the whole program as a policy has them',
}
const feed = {
  by: 'electron/main/updates/update-feed.ts',
  shownIn: 'test/unit/updates/update-feed.test.ts',
  shown: 'is there when the settings name a server and a key, and its address is a folder',
}

/** The compiler asks for every key that a policy can decide: a new one stands here, or nobody has shown that it is obeyed. */
export const obeyed: Readonly<Record<PolicyKey, Obeyed>> = {
  theme: { by: 'electron/main/program.ts', ...look },
  language: {
    ...{ by: 'electron/main/program.ts', shownIn: look.shownIn },
    shown: 'changes while the window is open',
  },
  characterKeys: {
    by: 'renderer/features/actions/use-shortcuts.ts',
    shownIn: 'test/component/actions/palette.test.ts',
    shown: 'of one character does nothing when such shortcuts are turned off',
  },
  startAtLogin: { by: 'electron/main/lifecycle/login-start.ts', ...login },
  startHidden: { by: 'electron/main/lifecycle/login-start.ts', ...login },
  compact: { by: 'renderer/features/settings/use-appearance.ts', ...look },
  ageAmberMinutes: ageTone,
  ageRedMinutes: ageTone,
  dueSoonMinutes: { ...tones, shown: '%i minutes before it, with the limit %i, is %s' },
  alertRules: { ...alerts, shown: 'tells by the ways of each rule only' },
  alertTimes: { ...alerts, shown: 'keeps in the inbox what a pause, quiet hours or the system hold back' },
  customerTextInAlerts: {
    ...{ by: alerts.by, shownIn: 'test/unit/alerts/texts.test.ts' },
    shown: 'tell who wrote about what only where that is allowed, as one plain line',
  },
  heldTooLongMinutes: rules,
  nobodyOpenedMinutes: rules,
  undoSeconds: rules,
  reasonKey: rules,
  servers: {
    ...{ by: 'electron/main/program.ts', shownIn: 'test/e2e/policy.spec.ts' },
    shown: 'a policy at its documented place locks what it names, and keeps other servers out',
  },
  sessionLimitMinutes: { by: 'electron/main/program.ts', ...whole },
  dialect: { by: 'electron/main/program.ts', ...whole },
  allowedServers: { ...gate, shown: 'lets in to those, however their address is written' },
  trustedCertificates: {
    ...certificates,
    shown: 'counts for its host once somebody trusts it, and for no other',
  },
  certificateExceptions: {
    ...certificates,
    shown: 'cannot be trusted when an administrator allows no exceptions',
  },
  demoAllowed: { ...gate, shown: 'does not concern the demo, which has a switch of its own' },
  actionLogDays: { by: 'electron/main/program.ts', ...whole },
  logLevel: { by: 'electron/main/program-log.ts', ...whole },
  logFiles: { by: 'electron/main/program-log.ts', ...whole },
  crashServer: {
    ...{ by: 'electron/main/app.ts', shownIn: 'test/unit/lifecycle/crash-reports.test.ts' },
    shown: 'go to the server that the policy names',
  },
  updates: {
    ...{ by: 'electron/main/about-and-updates.ts', shownIn: 'test/unit/updates/update-service.test.ts' },
    shown: 'asks by itself only when the user wants it to',
  },
  updateChannel: feed,
  updateServer: feed,
  updateKey: feed,
}
