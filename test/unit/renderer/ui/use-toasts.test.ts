import { describe, expect, it } from 'vitest'
import { createToasts } from '@/ui/use-toasts'

describe('the notes on the screen', () => {
  it('stand in the order in which they came', () => {
    const toasts = createToasts()
    for (const title of ['first', 'second']) toasts.show({ tone: 'good', title })

    expect(toasts.shown.value.map(({ title }) => title)).toEqual(['first', 'second'])
  })

  it('lose exactly the one that is dismissed', () => {
    const toasts = createToasts()
    for (const title of ['same', 'same']) toasts.show({ tone: 'good', title })
    const [first, second] = toasts.shown.value
    toasts.dismiss(first!.id)

    expect(toasts.shown.value).toEqual([second])
  })

  it('are four at most: the oldest gives way', () => {
    const toasts = createToasts()
    for (const title of ['1', '2', '3', '4', '5']) toasts.show({ tone: 'neutral', title })

    expect(toasts.shown.value.map(({ title }) => title)).toEqual(['2', '3', '4', '5'])
  })
})
