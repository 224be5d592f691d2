import { policyKeys } from '@main/settings/policy'
import type { SettingControl } from '@shared/domain/setting-control'
import { newRule } from '@shared/domain/alert-rule'
import { initialSettings, settingsTable, type SettingKey, type UserSettings } from '@shared/domain/settings'
import { settingsText, type SettingWords } from '@/locales/en/settings'

/** A setting as an administrator meets it. */
export interface PolicyEntry {
  readonly key: SettingKey
  readonly control: SettingControl
  readonly initial: unknown
  readonly isPolicyOnly: boolean
  readonly words: SettingWords
}

const words: Readonly<Record<string, SettingWords>> = settingsText.entries

/** All settings that a policy can decide, in the order of the table. */
export const policyEntries: readonly PolicyEntry[] = policyKeys.map((key) => ({
  ...{ key, control: settingsTable[key].control, initial: initialSettings[key] },
  isPolicyOnly: settingsTable[key].place === 'policy',
  words: words[key] ?? { title: key, help: '' },
}))

/** A value of the setting that is not the initial one. */
export function anotherValue({ key, control, initial }: PolicyEntry): unknown {
  switch (control.kind) {
    case 'switch':
      return initial !== true
    case 'choice':
      return control.values.find((value) => value !== initial)
    case 'number':
      return initial === control.min ? control.max : control.min
    case 'list':
      return ['https://one.example', 'https://two.example'].slice(0, control.most)
    case 'data':
      return otherData[key] ?? null
  }
}

const otherData: Partial<UserSettings> = {
  alertRules: [newRule('floods', { kind: 'all' }, { kind: 'spike', count: 100, minutes: 5 })],
  alertTimes: { quiet: { from: 1_200, until: 420 }, shift: null },
  dialect: { queuesFrom: 'none' },
  trustedCertificates: [{ host: 'gws.example.com', fingerprint: Array<string>(32).fill('AB').join(':') }],
}
