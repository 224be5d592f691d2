/** Writing what is on screen into files that the user names. */
export interface FilesCommands {
  /**
   * Asks where to save a table and writes it there. `name` is the file name to begin with, without its ending; `csv` is
   * what `csvOf` makes. The answer is the file's name, null when the user changed their mind; `file-not-written` or `disk-full` when it
   * could not be written.
   */
  'files.saveTable': { input: { readonly name: string; readonly csv: string }; output: string | null }
}

/** Their names. */
export const filesCommandNames = ['files.saveTable'] as const satisfies readonly (keyof FilesCommands)[]
