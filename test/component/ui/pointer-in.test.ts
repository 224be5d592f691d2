import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, useTemplateRef } from 'vue'
import { usePointerIn } from '@/ui/use-pointer-in'

const told = vi.fn()
const Place = defineComponent(() => {
  usePointerIn(useTemplateRef<HTMLElement>('place'), told)
  return () => h('div', { ref: 'place' })
})

describe('the pointer in an element', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    told.mockReset()
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  const placeUnderPointer = async (isUnder: () => boolean) => {
    const place = mount(Place)
    await nextTick()
    vi.spyOn(place.element, 'matches').mockImplementation((selector) => selector === ':hover' && isUnder())
    return place
  }

  it('is told when it comes and when it goes', async () => {
    const place = await placeUnderPointer(() => true)
    await place.trigger('pointerenter')
    await place.trigger('pointerleave')
    expect(told.mock.calls).toEqual([[true], [false]])
  })

  it('stays as long as the browser says that the element is under it', async () => {
    const place = await placeUnderPointer(() => true)
    await place.trigger('pointerenter')
    vi.advanceTimersByTime(10_000)
    expect(told.mock.calls).toEqual([[true]])
  })

  it('is gone soon after it went without a word', async () => {
    let isUnder = true
    const place = await placeUnderPointer(() => isUnder)
    await place.trigger('pointerenter')
    isUnder = false
    vi.advanceTimersByTime(1_000)
    expect(told.mock.calls).toEqual([[true], [false]])
    expect(vi.getTimerCount()).toBe(0)
  })
})
