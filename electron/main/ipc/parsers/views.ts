import type { ViewsCommands } from '@shared/contract'
import { nothing, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

/** Lets in what the commands about files of views take. */
export const viewsParsers: ParsersOf<keyof ViewsCommands> = {
  'views.export': parserOf(nothing),
  'views.import': parserOf(nothing),
}
