import { describe, expect, it } from 'vitest'
import { dialectSwitches } from '@main/gws/dialect-switches'
import { settingKeys, settingsTable } from '@shared/domain/settings'
import { dialectText } from '@/locales/en/dialect'
import { settingsText, type SettingWords } from '@/locales/en/settings'

const switches = dialectSwitches({})
const entries: Readonly<Record<string, SettingWords>> = settingsText.entries

describe('the words of the settings', () => {
  it('name every switch of the dialect and each of its values', () => {
    const told = Object.entries(dialectText.switches).map(([key, { values }]) => [key, Object.keys(values)])
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(switches.map(({ key, values }) => [key, values])),
    )
  })

  it('name every value of a choice', () => {
    const choices = settingKeys.flatMap((key) => {
      const { control } = settingsTable[key]
      return control.kind === 'choice' ? [[key, control.values]] : []
    })
    const told = choices.map(([key]) => [key, Object.keys(entries[String(key)]?.values ?? {})])
    expect(told).toEqual(choices)
  })
})
