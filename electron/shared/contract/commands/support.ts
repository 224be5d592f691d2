import type { Finding } from '../../domain/diagnostics'

/** One file of a support bundle, word for word as it will be saved. */
export interface BundleFile {
  readonly name: string
  readonly text: string
}

/** Finding out what is wrong, and telling those who can help. */
export interface SupportCommands {
  /** Runs every check; takes as long as the server takes, at most ten seconds. */
  'support.diagnose': { input: null; output: readonly Finding[] }
  /** Collects the bundle with these checks in it, and shows what is inside; nothing is saved yet. */
  'support.collect': { input: { readonly report: string }; output: readonly BundleFile[] }
  /**
   * Asks where to save what was collected last, and saves exactly that. The answer is the file's name, null when the user
   * changed their mind; `bad-input` when nothing was collected, `file-not-written` or `disk-full` when it could not be written.
   */
  'support.save': { input: null; output: string | null }
}

/** Their names. */
export const supportCommandNames = [
  'support.diagnose',
  'support.collect',
  'support.save',
] as const satisfies readonly (keyof SupportCommands)[]
