/** A grid under measurement: what it is told to do, and which row it shows first. */
export interface Contestant {
  sortBySubject(): void
  /** The order in which the rows came, or the product's own. */
  unsort(): void
  filter(text: string): void
  /** Selects every row that passes the filter, or none. */
  selectAll(isSelected: boolean): void
  /** Gathers the rows by their media, or not; null where the grid cannot. */
  readonly group: ((isGrouped: boolean) => void) | null
  /** Whether the first row on the screen is drawn as selected. */
  isFirstSelected(): boolean
  /** Whether the first line on the screen is the head of a group. */
  isGrouped(): boolean
  /** The id of the first row on the screen, and how many rows pass the filter. */
  shown(): { readonly id: string; readonly count: number }
  /** What scrolls, and the rows that are drawn in it now; null where scrolling is not measured. */
  readonly list: ScrolledList | null
}

/** A list that scrolls. */
export interface ScrolledList {
  readonly scroller: () => HTMLElement | null
  readonly drawnRows: () => readonly Element[]
}
