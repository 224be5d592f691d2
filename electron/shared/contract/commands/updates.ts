import type { UpdateState } from '../../domain/update'

/** Newer versions of the program itself. Each answers with how updating stands afterwards. */
export interface UpdatesCommands {
  /** Asks the update server now; what was skipped or put off is shown again. */
  'updates.check': { input: null; output: UpdateState }
  'updates.download': { input: null; output: UpdateState }
  /** Ends the program in order and installs; while moves run it waits for them. */
  'updates.install': { input: null; output: UpdateState }
  /** Says nothing more about this version by itself. */
  'updates.skip': { input: { readonly version: string }; output: UpdateState }
  /** Says nothing more about it until tomorrow. */
  'updates.later': { input: null; output: UpdateState }
}

/** Their names. */
export const updatesCommandNames = [
  'updates.check',
  'updates.download',
  'updates.install',
  'updates.skip',
  'updates.later',
] as const satisfies readonly (keyof UpdatesCommands)[]
