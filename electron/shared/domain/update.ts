import type { Failure } from '../failure'

/** Why there are no updates: an administrator forbids them, nobody named a server, or this installation cannot replace itself. */
export type UpdatesOff = 'policy' | 'no-server' | 'not-installed'

/** A newer version. `notes` are the server's words in plain text, empty where it has none. */
export interface NewVersion {
  readonly version: string
  readonly notes: string
}

/**
 * How updating stands. `isQuiet`: the user skipped this version or put it off, so nothing is shown by itself. `waits`: it is
 * installed as soon as no move runs any more.
 */
export type UpdateState =
  | { readonly phase: 'off'; readonly why: UpdatesOff }
  | { readonly phase: 'current'; readonly checkedAt: number | null }
  | { readonly phase: 'checking' }
  | ({ readonly phase: 'available'; readonly isQuiet: boolean } & NewVersion)
  | ({ readonly phase: 'downloading'; readonly percent: number } & NewVersion)
  | ({ readonly phase: 'ready'; readonly isQuiet: boolean; readonly waits: boolean } & NewVersion)
  | { readonly phase: 'failed'; readonly failure: Failure }
