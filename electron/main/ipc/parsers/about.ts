import type { AboutCommands } from '@shared/contract'
import { nothing, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

/** Lets in what the commands about the program take. */
export const aboutParsers: ParsersOf<keyof AboutCommands> = {
  'about.read': parserOf(nothing),
  'about.showChromiumLicences': parserOf(nothing),
}
