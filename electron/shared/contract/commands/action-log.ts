import type { ActionLogPage, ActionLogQuery } from '../../domain/action-log'

/** What was done on this computer. */
export interface ActionLogCommands {
  'actionLog.search': { input: ActionLogQuery; output: ActionLogPage }
  /** Asks where to save, then writes everything the query means, whatever page it names; null when the person thought better of it. */
  'actionLog.export': {
    input: { readonly format: 'csv' | 'json'; readonly query: ActionLogQuery }
    output: { readonly path: string | null }
  }
}

/** Their names. */
export const actionLogCommandNames = [
  'actionLog.search',
  'actionLog.export',
] as const satisfies readonly (keyof ActionLogCommands)[]
