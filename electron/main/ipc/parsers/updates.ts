import * as v from 'valibot'
import type { UpdatesCommands } from '@shared/contract'
import { name, nothing, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

/** Lets in what the commands about updates take. */
export const updatesParsers: ParsersOf<keyof UpdatesCommands> = {
  'updates.check': parserOf(nothing),
  'updates.download': parserOf(nothing),
  'updates.install': parserOf(nothing),
  'updates.skip': parserOf(v.strictObject({ version: name })),
  'updates.later': parserOf(nothing),
}
