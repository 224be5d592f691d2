import type { AlertRule, AlertTimes } from './alert-rule'
import type { SavedViews, ShownColumn } from './grid-look'
import type { TrustedCertificate } from './network-question'
import type { OwnerKey } from './owner'
import type { PaneWidths } from './panes'
import type { WorkbinKey } from './workbin'

/**
 * How a setting is chosen, which also says what values it takes:
 *
 * - `switch` on or off; `choice` one of a few words; `number` a whole number of a `unit` within bounds, where
 *   `zeroIsOff` says that 0 turns the thing off.
 * - `list` texts, one a line; `longest` in characters, `most` lines.
 * - `data` has a shape of its own (`DataSettings`) and a control of its own, or none.
 */
export type SettingControl =
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | {
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      readonly unit: SettingUnit
      readonly zeroIsOff?: true
    }
  | { readonly kind: 'list'; readonly longest: number; readonly most: number }
  | { readonly kind: 'data' }

/** What a number counts. */
export type SettingUnit = 'seconds' | 'minutes' | 'days' | 'files'

/** Values that have a shape of their own. The schema of each is in main, `settings/data-schemas.ts`. */
export interface DataSettings {
  /** What stands at the top of the tree. */
  readonly favourites: readonly (OwnerKey | WorkbinKey)[]
  /** What the person wants to be told. */
  readonly alertRules: readonly AlertRule[]
  /** When nothing is told aloud. */
  readonly alertTimes: AlertTimes
  /** The columns of the grid, in their order. */
  readonly gridColumns: readonly ShownColumn[]
  /** How wide tree and details are. */
  readonly panes: PaneWidths
  /** Named ways to look at the board. */
  readonly savedViews: SavedViews
  /** Certificates that the user trusts although the computer does not. */
  readonly trustedCertificates: readonly TrustedCertificate[]
  /** Switches of the server's dialect that differ from what was found out or is the default. */
  readonly dialect: Readonly<Record<string, unknown>>
}

/** The value of a setting with that control under that key. */
export type ValueOf<Control, Key> = Control extends { kind: 'switch' }
  ? boolean
  : Control extends { kind: 'choice'; values: readonly (infer Value)[] }
    ? Value
    : Control extends { kind: 'number' }
      ? number
      : Control extends { kind: 'list' }
        ? readonly string[]
        : Key extends keyof DataSettings
          ? DataSettings[Key]
          : never

/** A setting before its value: `initial` holds on the first day. */
export interface SettingEntry {
  readonly control: SettingControl
  readonly initial: unknown
  readonly group: SettingGroup
  readonly place: SettingPlace
}

/** The groups of the settings screen, in its order. */
export const settingGroups = [
  'appearance',
  'desktop',
  'board',
  'alerts',
  'work',
  'connection',
  'records',
  'updates',
] as const

/** One of the groups. */
export type SettingGroup = (typeof settingGroups)[number]

/**
 * Who meets a setting: everybody on the `screen`; whoever opens the part for `expert`s; everybody in a `dialog` of its own;
 * nobody, because the program keeps it by itself (`kept`); or administrators only, through `policy`.
 */
export type SettingPlace = 'screen' | 'expert' | 'dialog' | 'kept' | 'policy'
