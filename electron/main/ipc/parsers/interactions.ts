import * as v from 'valibot'
import type { InteractionsCommands } from '@shared/contract'
import { LONGEST_CASE_NAME, LONGEST_CASE_VALUE } from '@shared/domain/case-data'
import { name, oneInteraction, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

const caseName = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_CASE_NAME))
const place = { list: v.nullable(caseName), name: caseName }
const value = v.union([v.pipe(v.string(), v.maxLength(LONGEST_CASE_VALUE)), v.pipe(v.number(), v.finite())])

const edit = v.variant('kind', [
  v.strictObject({ kind: v.literal('attach'), ...place, value }),
  v.strictObject({ kind: v.literal('update'), ...place, value }),
  v.strictObject({ kind: v.literal('delete'), ...place }),
])

/** Lets in what the commands about offered and held interactions take. */
export const interactionsParsers: ParsersOf<keyof InteractionsCommands> = {
  'interactions.accept': parserOf(oneInteraction),
  'interactions.reject': parserOf(oneInteraction),
  'interactions.focus': parserOf(oneInteraction),
  'interactions.changeCaseData': parserOf(v.strictObject({ interactionId: name, edit })),
}
