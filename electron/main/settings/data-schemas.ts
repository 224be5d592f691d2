import * as v from 'valibot'
import { parseOwnerKey } from '@shared/domain/owner'
import { shownColumns, savedViews } from './grid-schemas'
import type { DataSettings } from '@shared/domain/setting-control'

const LONGEST_KEY = 600
const MOST_KEYS = 10_000

const ownerKey = v.pipe(
  v.string(),
  v.maxLength(LONGEST_KEY),
  v.check((text) => parseOwnerKey(text) !== undefined),
)

/** The schemas of the settings whose shape is their own. What a dialect's switches may be is judged by its own parser. */
export const dataSchemas: {
  readonly [Key in keyof DataSettings]: v.GenericSchema<unknown, DataSettings[Key]>
} = {
  watched: v.pipe(v.array(ownerKey), v.maxLength(MOST_KEYS)),
  gridColumns: shownColumns,
  savedViews,
  dialect: v.record(v.string(), v.unknown()),
}
