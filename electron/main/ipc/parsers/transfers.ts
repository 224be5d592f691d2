import * as v from 'valibot'
import type { TransfersCommands } from '@shared/contract'
import { name, nothing, parserOf, reason, someInteractions, target, workbinKey } from './shapes'
import type { ParsersOf } from '../command-gate'

const move = v.strictObject({
  interactionId: name,
  workbinKey,
  target,
  nickname: v.exactOptional(name),
  reason: v.exactOptional(reason),
  saveLastAgent: v.exactOptional(v.boolean()),
})

const place = v.strictObject({
  interactionId: name,
  target,
  reason: v.exactOptional(reason),
  saveLastAgent: v.exactOptional(v.boolean()),
})

const oneHeld = v.strictObject({ interactionId: name, reason: v.exactOptional(reason) })

/** Lets in what the transfers commands take. */
export const transfersParsers: ParsersOf<keyof TransfersCommands> = {
  'transfers.move': parserOf(move),
  'transfers.place': parserOf(place),
  'transfers.putBack': parserOf(oneHeld),
  'transfers.complete': parserOf(oneHeld),
  'transfers.dismissRecovered': parserOf(someInteractions),
  'transfers.targets': parserOf(nothing),
}
