import type { SavedView } from '../../domain/grid-look'

/** Taking saved views to a file, for other supervisors, and back. */
export interface ViewsCommands {
  /**
   * Asks where to save all views and writes them there. The answer is the file's name, null when the user changed their
   * mind; `file-not-written` or `disk-full` when it could not be written.
   */
  'views.export': { input: null; output: string | null }
  /**
   * Asks for a file and reads the views in it; nothing is kept yet. Null when the user changed their mind; `not-views`
   * when the file holds anything else.
   */
  'views.import': { input: null; output: readonly SavedView[] | null }
}

/** Their names. */
export const viewsCommandNames = [
  'views.export',
  'views.import',
] as const satisfies readonly (keyof ViewsCommands)[]
