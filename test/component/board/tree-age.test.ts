import { beforeEach, describe, expect, it } from 'vitest'
import BoardTreeAge from '@/features/board/BoardTreeAge.vue'
import { freshStores, NOW, scriptedBridge, stage } from '../transfers/stage'

const HOUR_MS = 3_600_000

beforeEach(() => freshStores())

function shown(hours: number, dueInHours: number | null = null) {
  const soonestDueAt = dueInHours === null ? null : NOW + dueInHours * HOUR_MS
  const total = { count: 1, oldestPlacedAt: NOW - hours * HOUR_MS, soonestDueAt }
  return stage(BoardTreeAge, scriptedBridge().bridge, { total }).wrapper.find('.board-tree-age')
}

describe('the worst age on a line of the tree', () => {
  it.each([
    [3, 'neutral'],
    [5, 'due'],
    [25, 'late'],
  ])('of %i hours has the tone that the limits give it in the list', (hours, tone) => {
    expect(shown(hours).classes()).toContain(tone)
  })

  it('is not worth a word when it is short and nothing is overdue', () => {
    expect(shown(1, 1).exists()).toBe(false)
  })

  it('says that something is overdue beside how long it waits', () => {
    const age = shown(1, -1)
    expect(age.find('svg').exists()).toBe(true)
    expect(age.classes()).toContain('neutral')
    expect(age.attributes('title')).toBe('longest waiting: 1 h, overdue')
  })
})
