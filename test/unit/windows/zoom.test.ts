import { describe, expect, it } from 'vitest'
import { zoomAfter } from '@main/windows/zoom'

describe('zooming', () => {
  it('goes step by step up to double size, and no further', () => {
    const seen = [1]
    for (let count = 0; count < 6; count += 1) seen.push(zoomAfter(seen.at(-1) ?? 1, 'larger'))
    expect(seen).toEqual([1, 1.1, 1.25, 1.5, 1.75, 2, 2])
  })

  it('goes down to half size, and no further', () => {
    expect([0.67, 0.5].map((factor) => zoomAfter(factor, 'smaller'))).toEqual([0.5, 0.5])
  })

  it('goes back to the normal size at once', () => {
    expect(zoomAfter(1.75, 'normal')).toBe(1)
  })
})
