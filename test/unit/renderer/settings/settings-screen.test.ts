import { describe, expect, it } from 'vitest'
import { choiceOf, withChoice } from '@/features/settings/dialect-choices'
import { matches, shownGroups } from '@/features/settings/shown-settings'
import type { DialectSwitch } from '@shared/domain/dialect-report'
import { settingKeys, settingsTable } from '@shared/domain/settings'

const aSwitch: DialectSwitch = {
  key: 'queuesFrom',
  control: 'choice',
  values: ['contacts', 'none'],
  initial: 'contacts',
  found: null,
}

describe('the rows of the settings screen', () => {
  it('are all settings for everybody, each once', () => {
    const rows = shownGroups('screen', () => true).flatMap(({ keys }) => keys)
    const expected = settingKeys.filter((key) => settingsTable[key].place === 'screen')
    expect([...rows].sort()).toEqual([...expected].sort())
  })

  it('leave out a group in which nothing is wanted', () => {
    expect(shownGroups('screen', (key) => key === 'theme')).toEqual([
      { group: 'appearance', keys: ['theme'] },
    ])
  })

  it.each([
    ['', true],
    ['rows', true],
    ['COMPACT list', true],
    ['compact colour', false],
  ])('are found by %j: %s', (query, isFound) => {
    expect(matches(query, ['Compact rows', 'Lower rows in the list'])).toBe(isFound)
  })
})

describe('a switch of the dialect', () => {
  it('follows a choice before what was found before the safe reading', () => {
    expect(choiceOf(aSwitch, {})).toEqual({ value: 'contacts', source: 'initial' })
    expect(choiceOf({ ...aSwitch, found: 'none' }, {})).toEqual({ value: 'none', source: 'found' })
    expect(choiceOf({ ...aSwitch, found: 'none' }, { queuesFrom: 'contacts' })).toEqual({
      value: 'contacts',
      source: 'chosen',
    })
  })

  it('is chosen and let go without touching the others', () => {
    const chosen = withChoice({ heldApi: 'generic' }, 'queuesFrom', 'none')
    expect(chosen).toEqual({ heldApi: 'generic', queuesFrom: 'none' })
    expect(withChoice(chosen, 'queuesFrom', null)).toEqual({ heldApi: 'generic' })
  })
})
