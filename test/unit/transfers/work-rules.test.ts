import { expect, it } from 'vitest'
import { workRulesFrom } from '@main/plain-news'
import { initialSettings } from '@shared/domain/settings'

it('are what the settings say, in milliseconds', () => {
  const shift = { from: 480, until: 1_020, days: [1, 2, 3] }
  const rules = workRulesFrom({
    ...initialSettings,
    ...{ undoSeconds: 5, reasonKey: ['Why'], heldTooLongMinutes: 2, nobodyOpenedMinutes: 3 },
    alertTimes: { quiet: null, shift },
  })
  expect(rules).toEqual({
    ...{ undoMs: 5_000, reasonKey: 'Why', shift, heldTooLongMs: 120_000, nobodyOpenedMs: 180_000 },
  })
})
