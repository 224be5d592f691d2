import * as v from 'valibot'
import { isFingerprint } from '@shared/domain/network-question'
import { parseOwnerKey } from '@shared/domain/owner'
import { detailsBounds, treeBounds } from '@shared/domain/panes'
import { alertRules, alertTimes } from './alert-schemas'
import { shownColumns, savedViews } from './grid-schemas'
import type { DataSettings } from '@shared/domain/setting-control'

const LONGEST_KEY = 600
const MOST_KEYS = 10_000

const ownerKey = v.pipe(
  v.string(),
  v.maxLength(LONGEST_KEY),
  v.check((text) => parseOwnerKey(text) !== undefined),
)

const MOST_CERTIFICATES = 200
const LONGEST_HOST = 255

const trustedCertificate = v.strictObject({
  host: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_HOST)),
  fingerprint: v.pipe(v.string(), v.check(isFingerprint)),
})

/** A width within its bounds, or 0. */
function paneWidth({
  least,
  most,
}: {
  readonly least: number
  readonly most: number
}): v.GenericSchema<unknown, number> {
  const isPossible = (width: number): boolean => width === 0 || (width >= least && width <= most)
  return v.pipe(v.number(), v.integer(), v.check(isPossible))
}

/** The schemas of the settings whose shape is their own. What a dialect's switches may be is judged by its own parser. */
export const dataSchemas: {
  readonly [Key in keyof DataSettings]: v.GenericSchema<unknown, DataSettings[Key]>
} = {
  favourites: v.pipe(v.array(ownerKey), v.maxLength(MOST_KEYS)),
  alertRules,
  alertTimes,
  gridColumns: shownColumns,
  panes: v.strictObject({ tree: paneWidth(treeBounds), details: paneWidth(detailsBounds) }),
  savedViews,
  trustedCertificates: v.pipe(v.array(trustedCertificate), v.maxLength(MOST_CERTIFICATES)),
  dialect: v.record(v.string(), v.unknown()),
}
