import * as v from 'valibot'
import { zoomSteps, type WindowCommands } from '@shared/contract'
import { nothing, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

/** Ten thousand selected interactions and a filter. */
const LONGEST_LOOK = 1_000_000

/** Lets in what the window commands take. */
export const windowParsers: ParsersOf<keyof WindowCommands> = {
  'window.open': parserOf(nothing),
  'window.openAnother': parserOf(nothing),
  'window.keepLook': parserOf(
    v.strictObject({ look: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_LOOK))) }),
  ),
  'window.zoom': parserOf(v.strictObject({ step: v.picklist(zoomSteps) })),
  'app.leave': parserOf(v.strictObject({ confirm: v.boolean() })),
}
