/** A part that the program is made of. `licence` is an SPDX expression; `text` is empty where the part brings none. */
export interface PartLicence {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

/** What the program is and what it is made of. */
export interface About {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly licences: readonly PartLicence[]
  /** Whether the file with Chromium's licences lies beside the program. */
  readonly hasChromiumLicences: boolean
}

/** About the program itself. */
export interface AboutCommands {
  'about.read': { input: null; output: About }
  /** Shows the file with Chromium's licences in the system's file manager; `resource-gone` when it is not there. */
  'about.showChromiumLicences': { input: null; output: null }
}

/** Their names. */
export const aboutCommandNames = [
  'about.read',
  'about.showChromiumLicences',
] as const satisfies readonly (keyof AboutCommands)[]
