import { settingGroups, type SettingGroup } from '@shared/domain/setting-control'
import { settingKeys, settingsTable, type SettingKey, type SettingKeyIn } from '@shared/domain/settings'

/** A setting that has a row of its own on the screen. */
export type RowKey = Exclude<SettingKeyIn<'screen' | 'expert'>, 'dialect'>

/** A group with its rows. */
export interface ShownGroup {
  readonly group: SettingGroup
  readonly keys: readonly RowKey[]
}

/** Whether each word of the query is somewhere in the texts; an empty query matches. */
export function matches(query: string, texts: readonly string[]): boolean {
  const hay = texts.join('\n').toLocaleLowerCase()
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word))
}

/** The rows for `place` in the order of the screen, as far as `isWanted`; groups without a row are left out. */
export function shownGroups(
  place: 'screen' | 'expert',
  isWanted: (key: RowKey) => boolean,
): readonly ShownGroup[] {
  const rows = settingKeys.filter((key): key is RowKey => hasRow(key) && settingsTable[key].place === place)
  return settingGroups
    .map((group) => ({
      group,
      keys: rows.filter((key) => settingsTable[key].group === group && isWanted(key)),
    }))
    .filter(({ keys }) => keys.length > 0)
}

function hasRow(key: SettingKey): boolean {
  return settingsTable[key].control.kind !== 'data' || key === 'trustedCertificates'
}
