import * as v from 'valibot'
import { zoomSteps, type WindowCommands } from '@shared/contract'
import { nothing, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

/** Lets in what the window commands take. */
export const windowParsers: ParsersOf<keyof WindowCommands> = {
  'window.open': parserOf(nothing),
  'window.openAnother': parserOf(nothing),
  'window.zoom': parserOf(v.strictObject({ step: v.picklist(zoomSteps) })),
  'app.leave': parserOf(v.strictObject({ confirm: v.boolean() })),
}
