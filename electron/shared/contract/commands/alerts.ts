/** The alert inbox and the pause. Rules and hours are settings. */
export interface AlertsCommands {
  /** Marks alerts as read; null: all. Ids that are not there do nothing. */
  'alerts.read': { input: { readonly ids: readonly number[] | null }; output: null }
  /** Takes everything out of the inbox. */
  'alerts.clear': { input: null; output: null }
  /** Tells nothing aloud until a moment, ms since the epoch; null goes on telling. */
  'alerts.pause': { input: { readonly until: number | null }; output: null }
}

/** Their names. */
export const alertsCommandNames = [
  'alerts.read',
  'alerts.clear',
  'alerts.pause',
] as const satisfies readonly (keyof AlertsCommands)[]
