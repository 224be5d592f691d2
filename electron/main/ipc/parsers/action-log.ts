import * as v from 'valibot'
import type { ActionLogCommands } from '@shared/contract'
import { parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

const LONGEST_SEARCH = 200
const LARGEST_PAGE = 1_000

const moment = v.nullable(v.pipe(v.string(), v.isoTimestamp()))

const query = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST_SEARCH)),
  since: moment,
  until: moment,
  outcome: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_PAGE)),
})

/** Lets in what the action-log commands take. */
export const actionLogParsers: ParsersOf<keyof ActionLogCommands> = {
  'actionLog.search': parserOf(query),
  'actionLog.export': parserOf(v.strictObject({ format: v.picklist(['csv', 'json']), query })),
}
