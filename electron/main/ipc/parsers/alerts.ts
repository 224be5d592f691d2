import * as v from 'valibot'
import type { AlertsCommands } from '@shared/contract'
import { MOST_KEYS, nothing, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

const ids = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.maxLength(MOST_KEYS))
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))

/** Lets in what the alert commands take. */
export const alertsParsers: ParsersOf<keyof AlertsCommands> = {
  'alerts.read': parserOf(v.strictObject({ ids: v.nullable(ids) })),
  'alerts.clear': parserOf(nothing),
  'alerts.pause': parserOf(v.strictObject({ until: v.nullable(moment) })),
}
