import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import BoardTreeAge from '@/features/board/BoardTreeAge.vue'
import { en } from '@/locales/en'

const HOUR_MS = 3_600_000

function shown(hours: number, dueInHours: number | null = null) {
  const now = Date.now()
  const soonestDueAt = dueInHours === null ? null : now + dueInHours * HOUR_MS
  const wrapper = mount(BoardTreeAge, {
    props: { total: { count: 1, oldestPlacedAt: now - hours * HOUR_MS, soonestDueAt } },
    global: { plugins: [createPinia(), createI18n({ legacy: false, locale: 'en', messages: { en } })] },
  })
  return wrapper.find('.board-tree-age')
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
