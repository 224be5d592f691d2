import * as v from 'valibot'
import type { SettingsCommands } from '@shared/contract'
import { MOST_KEYS, nothing, parserOf } from './shapes'
import { changeableKeySchema, settingsChangeSchema } from '../../settings/setting-schemas'
import type { ParsersOf } from '../command-gate'

const settingKeysToReset = v.strictObject({
  keys: v.pipe(v.array(changeableKeySchema), v.maxLength(MOST_KEYS)),
})

/** Lets in what the settings commands take: keys and values as the table of settings says. */
export const settingsParsers: ParsersOf<keyof SettingsCommands> = {
  'settings.change': parserOf(settingsChangeSchema),
  'settings.reset': parserOf(settingKeysToReset),
  'settings.dialect': parserOf(nothing),
}
