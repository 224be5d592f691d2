import type { FailureReason } from '../failure'

/** How a check came out. A `note` is neither good nor bad. */
export type CheckOutcome = 'good' | 'note' | 'warning' | 'bad'

/** Everything that a check can find, and how bad that is. The words are in `renderer/locales/en/support.ts`. */
const findingsTable = {
  server: { reached: 'good', none: 'note', failed: 'bad' },
  version: { known: 'good', unknown: 'note' },
  clock: { right: 'good', wrong: 'bad', unknown: 'note' },
  session: { signedIn: 'good', signedOut: 'note', lost: 'bad' },
  cometd: { live: 'good', off: 'note', broken: 'bad' },
  proxy: { direct: 'good', through: 'good', asks: 'bad', unknown: 'note' },
  certificate: {
    ...({ good: 'good', soon: 'warning', excepted: 'warning', plain: 'warning' } as const),
    ...({ byPolicy: 'good', refused: 'bad', unknown: 'note' } as const),
  },
  services: { good: 'good', away: 'bad', unknown: 'note' },
  board: { right: 'good', repaired: 'warning', unread: 'warning', reading: 'note', empty: 'note' },
  disk: { good: 'good', low: 'warning', refused: 'bad' },
  permissions: {
    good: 'good',
    noSupervisor: 'warning',
    noMoves: 'warning',
    channels: 'warning',
    unknown: 'note',
  },
  policy: { none: 'good', holds: 'good', damaged: 'bad' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CheckOutcome>>>>

type Table = typeof findingsTable

/** What is looked at. */
export type CheckName = keyof Table

/** What one check found. `facts` fill the places of its sentence; `reason` is the failure behind it, where there is one. */
export type Finding = {
  readonly [Check in CheckName]: {
    readonly check: Check
    readonly found: keyof Table[Check]
    readonly facts: Readonly<Record<string, string | number>>
    readonly reason?: FailureReason
  }
}[CheckName]

/** How bad a finding is. */
export function outcomeOf({ check, found }: Finding): CheckOutcome {
  return (findingsTable[check] as Readonly<Record<string, CheckOutcome>>)[found] ?? 'note'
}
