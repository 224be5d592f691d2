import * as v from 'valibot'
import type { BoardCommands } from '@shared/contract'
import { MOST_KEYS, nothing, oneInteraction, ownerKey, parserOf, workbinKey } from './shapes'
import type { ParsersOf } from '../command-gate'

const someWorkbins = v.strictObject({ workbinKeys: v.pipe(v.array(workbinKey), v.maxLength(MOST_KEYS)) })

const someOwners = v.strictObject({
  ownerKeys: v.nullable(v.pipe(v.array(ownerKey), v.maxLength(MOST_KEYS))),
})

/** Lets in what the board commands take. */
export const boardParsers: ParsersOf<keyof BoardCommands> = {
  'board.snapshot': parserOf(nothing),
  'board.details': parserOf(oneInteraction),
  'board.formatted': parserOf(oneInteraction),
  'board.history': parserOf(oneInteraction),
  'board.caseKeys': parserOf(nothing),
  'board.openGroup': parserOf(v.strictObject({ ownerKey })),
  'board.trend': parserOf(someOwners),
  'board.setReading': parserOf(v.strictObject({ goesOn: v.boolean() })),
  'board.readAgain': parserOf(someWorkbins),
  'board.looking': parserOf(someWorkbins),
  'board.meanwhileSeen': parserOf(nothing),
}
