/** One thing that can be done, as a menu lists it. Functions are asked whenever the menu is drawn. */
export interface MenuEntry {
  /** Names it uniquely among its neighbours. */
  readonly id: string
  readonly label: () => string
  /** The keys that do the same, in the spelling of `shortcut.ts`, for showing them. */
  readonly shortcut?: string
  readonly isEnabled: () => boolean
  /** Set for what is on or off. */
  readonly isOn?: () => boolean
  readonly run: () => unknown
}
