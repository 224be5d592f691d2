import type { OpeningState } from '@shared/contract'
import { emptyInbox } from '@shared/domain/alert'
import { nothingToLoad, type BoardChange, type BoardSnapshot } from '@shared/domain/board'
import type { SignedInUser } from '@shared/domain/session'
import {
  initialSettings,
  initialState,
  type SettingKey,
  type SettingsState,
  type UserSettings,
} from '@shared/domain/settings'

/** A supervisor of an invented site. */
export const supervisor: SignedInUser = {
  ...{ userId: 'u1', userName: 'n.haddad', displayName: 'Noor Haddad', isSupervisor: true },
  ...{
    server: 'https://gws.example.com',
    isDemo: false,
    servers: ['https://gws.example.com'],
    failedChannels: [],
    canMove: true,
  },
}

/** A board without owners. */
export function aBoard(change: Partial<BoardSnapshot> = {}): BoardSnapshot {
  return { sequence: 0, asOf: null, owners: [], workbins: [], rows: [], loading: nothingToLoad, ...change }
}

/** A change that changes nothing but the number. */
export function aChange(sequence: number, change: Partial<BoardChange> = {}): BoardChange {
  return {
    ...{ sequence, asOf: null, reset: false, owners: [], workbins: [], gone: [], put: [] },
    ...{ ownersGone: [], workbinsGone: [] },
    ...{ loading: nothingToLoad, ...change },
  }
}

/** Settings that the user chose, and the keys that an administrator locked. */
export function settingsWith(
  chosen: Partial<UserSettings> = {},
  locked: readonly SettingKey[] = [],
): SettingsState {
  return {
    ...initialState,
    values: { ...initialSettings, ...chosen },
    chosen: Object.keys(chosen) as SettingKey[],
    locked,
  }
}

/** What a window opens with when nobody is signed in. */
export function signedOut(change: Partial<OpeningState> = {}): OpeningState {
  return {
    app: { version: '1.2.3', platform: 'linux', systemLanguages: ['en'] },
    session: {
      user: null,
      busy: false,
      lastServer: '',
      lastUserName: '',
      endsAt: null,
      keeping: { refusal: null, isKept: false },
    },
    connection: { phase: 'signed-out', since: 0 },
    settings: settingsWith({ theme: 'light' }),
    ...{
      board: aBoard(),
      meanwhile: null,
      held: [],
      batches: [],
      outages: [],
      recovered: [],
      reminders: [],
      alerts: emptyInbox,
      updates: { phase: 'off', why: 'no-server' },
      damagedJournalLines: 0,
      handedOver: null,
      look: null,
    },
    ...change,
  }
}

/** What a window opens with when a supervisor is signed in and the line is up. */
export function signedIn(change: Partial<OpeningState> = {}): OpeningState {
  return signedOut({
    session: {
      ...{ user: supervisor, busy: false, endsAt: null, keeping: { refusal: null, isKept: false } },
      ...{ lastServer: supervisor.server, lastUserName: 'n.haddad' },
    },
    connection: { phase: 'online', since: 0 },
    ...change,
  })
}
