import * as v from 'valibot'
import type { SupportCommands } from '@shared/contract'
import { nothing, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

const LONGEST_REPORT = 50_000

/** Lets in what the commands of support take. */
export const supportParsers: ParsersOf<keyof SupportCommands> = {
  'support.diagnose': parserOf(nothing),
  'support.collect': parserOf(v.strictObject({ report: v.pipe(v.string(), v.maxLength(LONGEST_REPORT)) })),
  'support.save': parserOf(nothing),
}
