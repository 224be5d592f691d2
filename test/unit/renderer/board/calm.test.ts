import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { calmed } from '@/features/board/calm'

describe('a number that is followed calmly', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('follows at once after a quiet time', () => {
    const version = ref(0)
    const calm = calmed(version)
    version.value = 1
    vi.advanceTimersByTime(1_000)
    version.value = 2
    expect(calm.value).toBe(2)
  })

  it('does not take frames that come slowly for a quiet time', () => {
    const version = ref(0)
    const calm = calmed(version)
    version.value = 1
    vi.advanceTimersByTime(600)
    version.value = 2
    const inTheFrame = calm.value
    vi.advanceTimersByTime(1)
    expect([inTheFrame, calm.value]).toEqual([1, 2])
  })

  it('follows now and then while it changes all the time, and ends with the last', () => {
    const version = ref(0)
    const calm = calmed(version)
    const seen = new Set<number>()
    for (let ms = 0; ms < 1_000; ms += 10) {
      version.value += 1
      seen.add(calm.value)
      vi.advanceTimersByTime(10)
    }
    vi.advanceTimersByTime(250)
    expect([seen.size, calm.value]).toEqual([4, 100])
  })
})
