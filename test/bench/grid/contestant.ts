/** A grid under measurement: what it is told to do, and which row it shows first. */
export interface Contestant {
  sortBySubject(): void
  /** The order in which the rows came, or the product's own. */
  unsort(): void
  filter(text: string): void
  /** The id of the first row on the screen, and how many rows pass the filter. */
  shown(): { readonly id: string; readonly count: number }
}
