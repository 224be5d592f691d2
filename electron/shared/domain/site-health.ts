/** What a server behind Web Services is there for. `other` is one that this version knows no words for. */
export type ServerPart = 'interactions' | 'contacts' | 'configuration' | 'voice' | 'other'

/** A server behind Web Services that does not work now. `since` is when this console first heard of it, ms since the epoch. */
export interface Outage {
  readonly part: ServerPart
  /** The server's own name for it. */
  readonly name: string
  readonly since: number
}
