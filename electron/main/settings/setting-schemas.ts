import * as v from 'valibot'
import type { SettingControl } from '@shared/domain/setting-control'
import {
  isChangeable,
  settingKeys,
  settingsTable,
  type SettingKey,
  type UserSettings,
  type UserSettingsChange,
} from '@shared/domain/settings'
import { dataSchemas } from './data-schemas'

type SchemaOf<Key extends SettingKey> = v.GenericSchema<unknown, UserSettings[Key]>

/** The schema of every setting's value, as the table of settings says. */
export const valueSchemas = Object.fromEntries(
  settingKeys.map((key) => [key, schemaOf(key, settingsTable[key].control)]),
) as unknown as { readonly [Key in SettingKey]: SchemaOf<Key> }

/** The schema of a change that a screen asks for: known keys that it may change, nothing else. */
export const settingsChangeSchema = v.strictObject(
  Object.fromEntries(
    settingKeys
      .filter(isChangeable)
      .map((key) => [key, v.exactOptional(valueSchemas[key] as v.GenericSchema)]),
  ),
) as unknown as v.GenericSchema<unknown, UserSettingsChange>

/** The name of a setting that a screen may change. */
export const changeableKeySchema = v.picklist(settingKeys.filter(isChangeable))

function schemaOf(key: SettingKey, control: SettingControl): v.GenericSchema {
  switch (control.kind) {
    case 'switch':
      return v.boolean()
    case 'choice':
      return v.picklist(control.values)
    case 'number':
      return v.pipe(v.number(), v.integer(), v.minValue(control.min), v.maxValue(control.max))
    case 'list':
      return v.pipe(
        v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(control.longest))),
        v.maxLength(control.most),
      )
    case 'data':
      return dataSchemas[key as keyof typeof dataSchemas]
  }
}
