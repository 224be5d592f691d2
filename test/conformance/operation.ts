/** One operation of the Web Services API and how far each part of the product covers it: a row of the coverage table. */
export interface Operation {
  /** As the page calls it. */
  readonly name: string
  /** `METHOD /path` below `/api/v2` with `{…}` for parts that vary, or `CometD /channel`. */
  readonly request: string
  /** A call of the client, a parser in backticks for a channel, or `not offered, because …`. */
  readonly client: string
  /** `served`, with a note if there is one, or `not served, because …`. */
  readonly centre: string
  /** What the screen does with it, the commands of the contract in backticks; `not yet: …`; `not applicable, because …`. */
  readonly screen: string
  /** The refusals that tests provoke, as the client tells them; `none, because …`. */
  readonly errors: string
  /** The title of the vendor's page, or what else it is known from. */
  readonly page: string
  /** Test file below `test/` and a title in it. */
  readonly test: readonly [file: string, title: string]
}

/** What the pages of one family have in common. */
export type Shared = Pick<Operation, 'client' | 'centre' | 'screen' | 'errors'>
