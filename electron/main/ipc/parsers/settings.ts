import * as v from 'valibot'
import type { SettingsCommands } from '@shared/contract'
import { themes } from '@shared/domain/settings'
import { MOST_KEYS, ownerKey, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

const settingsChange = v.strictObject({
  theme: v.exactOptional(v.picklist(themes)),
  compact: v.exactOptional(v.boolean()),
  watched: v.exactOptional(v.pipe(v.array(ownerKey), v.maxLength(MOST_KEYS))),
})

/** Lets in what the settings commands take. */
export const settingsParsers: ParsersOf<keyof SettingsCommands> = {
  'settings.change': parserOf(settingsChange),
}
