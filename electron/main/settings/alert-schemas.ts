import * as v from 'valibot'
import {
  alertOutputs,
  firstTriggers,
  newRule,
  type AlertPlace,
  type AlertRule,
  type AlertTimes,
  type AlertTrigger,
} from '@shared/domain/alert-rule'
import { mediaKinds } from '@shared/domain/media'
import { ownerKinds, parseOwnerKey } from '@shared/domain/owner'
import { parseWorkbinKey } from '@shared/domain/workbin'

const LONGEST_KEY = 600
const LONGEST_TEXT = 400
const LONGEST_NAME = 80
const MOST_RULES = 500
const MOST_VALUES = 100
const MOST_COUNT = 100_000
const MOST_MINUTES = 366 * 1_440

const usual = newRule('', { kind: 'all' }, firstTriggers.arrives)

const whole = (min: number, max: number): v.GenericSchema<unknown, number> =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
const text = (longest: number): v.GenericSchema<unknown, string> => v.pipe(v.string(), v.maxLength(longest))
const minutes = whole(1, MOST_MINUTES)
const count = whole(1, MOST_COUNT)
const minuteOfDay = whole(0, 1_439)

const keyThat = (isKey: (key: string) => boolean): v.GenericSchema<unknown, string> =>
  v.pipe(v.string(), v.maxLength(LONGEST_KEY), v.check(isKey))

const place: v.GenericSchema<unknown, AlertPlace> = v.variant('kind', [
  v.strictObject({ kind: v.literal('all') }),
  v.strictObject({ kind: v.literal('section'), ownerKind: v.picklist(ownerKinds) }),
  v.strictObject({
    ...{ kind: v.literal('owner'), key: keyThat((key) => parseOwnerKey(key) !== undefined) },
    withMembers: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('workbin'), key: keyThat((key) => parseWorkbinKey(key) !== undefined) }),
  v.strictObject({ kind: v.literal('view'), name: text(LONGEST_NAME) }),
])

const trigger: v.GenericSchema<unknown, AlertTrigger> = v.variant('kind', [
  v.strictObject({ kind: v.literal('arrives') }),
  v.strictObject({ kind: v.literal('leaves') }),
  v.strictObject({ kind: v.literal('waits'), minutes }),
  v.strictObject({ kind: v.literal('more-than'), count: whole(0, MOST_COUNT) }),
  v.strictObject({ kind: v.literal('spike'), count, minutes }),
  v.strictObject({ kind: v.literal('unopened'), minutes }),
])

const dataCondition = v.strictObject({
  key: v.pipe(text(LONGEST_TEXT), v.minLength(1)),
  value: v.optional(text(LONGEST_TEXT), ''),
})
const condition = v.strictObject({
  media: v.optional(v.pipe(v.array(v.picklist(mediaKinds)), v.maxLength(MOST_VALUES)), []),
  segments: v.optional(v.pipe(v.array(text(LONGEST_TEXT)), v.maxLength(MOST_VALUES)), []),
  data: v.optional(v.pipe(v.array(dataCondition), v.maxLength(MOST_VALUES)), []),
})

/** An administrator writes what a rule is about and when it tells; what is left out is as in a rule made by a click. */
const rule: v.GenericSchema<unknown, AlertRule> = v.strictObject({
  ...{ id: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME)), place, trigger },
  ...{ name: v.optional(text(LONGEST_NAME), usual.name), isOn: v.optional(v.boolean(), usual.isOn) },
  tellsAlways: v.optional(v.boolean(), usual.tellsAlways),
  condition: v.optional(condition, {}),
  outputs: v.optional(v.pipe(v.array(v.picklist(alertOutputs)), v.maxLength(alertOutputs.length)), [
    ...usual.outputs,
  ]),
  snoozedUntil: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0))), null),
})

/** The rules of a user: no two of one id. */
export const alertRules: v.GenericSchema<unknown, readonly AlertRule[]> = v.pipe(
  v.array(rule),
  v.maxLength(MOST_RULES),
  v.check((rules) => new Set(rules.map(({ id }) => id)).size === rules.length),
)

const span = { from: minuteOfDay, until: minuteOfDay }

/** When nothing is told aloud. */
export const alertTimes: v.GenericSchema<unknown, AlertTimes> = v.strictObject({
  quiet: v.optional(v.nullable(v.strictObject(span)), null),
  shift: v.optional(
    v.nullable(
      v.strictObject({ ...span, days: v.pipe(v.array(whole(0, 6)), v.minLength(1), v.maxLength(7)) }),
    ),
    null,
  ),
})
