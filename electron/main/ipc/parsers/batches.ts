import * as v from 'valibot'
import type { BatchesCommands } from '@shared/contract'
import { MOST_KEYS, name, nothing, parserOf, reason, target, workbinKey } from './shapes'
import type { ParsersOf } from '../command-gate'

const MOST_TARGETS = 500

const targets = v.pipe(v.array(target), v.minLength(1), v.maxLength(MOST_TARGETS))

const spread = v.variant('kind', [
  v.strictObject({ kind: v.literal('one'), target }),
  v.strictObject({ kind: v.literal('evenly'), targets }),
  v.strictObject({ kind: v.literal('by-load'), targets }),
  v.strictObject({
    kind: v.literal('by-rule'),
    field: v.picklist(['media', 'segment']),
    rules: v.pipe(
      v.array(v.strictObject({ value: v.pipe(v.string(), v.maxLength(256)), target })),
      v.maxLength(MOST_TARGETS),
    ),
    otherwise: v.nullable(target),
  }),
])

const order = v.strictObject({
  subjects: v.pipe(v.array(v.strictObject({ interactionId: name, workbinKey })), v.maxLength(MOST_KEYS)),
  spread,
  nickname: v.exactOptional(name),
  reason: v.exactOptional(reason),
  saveLastAgent: v.exactOptional(v.boolean()),
})

const oneBatch = v.strictObject({ batchId: name })

/** Lets in what the batches commands take. */
export const batchesParsers: ParsersOf<keyof BatchesCommands> = {
  'batches.plan': parserOf(order),
  'batches.start': parserOf(order),
  'batches.cancel': parserOf(oneBatch),
  'batches.retry': parserOf(oneBatch),
  'batches.putBack': parserOf(oneBatch),
  'batches.undo': parserOf(
    v.strictObject({
      batchId: name,
      interactionIds: v.nullable(v.pipe(v.array(name), v.maxLength(MOST_KEYS))),
    }),
  ),
  'batches.list': parserOf(nothing),
}
