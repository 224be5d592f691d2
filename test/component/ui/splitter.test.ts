import { mount, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import BaseSplitter from '@/ui/BaseSplitter.vue'

/** The edge of a part of 260 px, at the x of its width; what the browser sends when it is dragged to another x and let go. */
function edge() {
  const width = ref(260)
  const wrapper: VueWrapper = mount(
    defineComponent(
      () => () =>
        h(BaseSplitter, {
          ...{ label: 'Width', side: 'left', least: 180, most: 480, initial: 264, modelValue: width.value },
          'onUpdate:modelValue': (next: number) => (width.value = next),
        }),
    ),
  )
  const handle = wrapper.get<HTMLElement>('[role=separator]')
  handle.element.setPointerCapture = () => undefined
  const dragTo = async (x: number): Promise<void> => {
    await handle.trigger('pointerdown', { clientX: width.value })
    await handle.trigger('pointermove', { clientX: x })
    await handle.trigger('pointerup', { clientX: x })
    await handle.trigger('click', { clientX: x })
  }
  return { width, handle, dragTo }
}

describe('the edge of a part of the screen', () => {
  it('hides the part when it is dragged far enough, also after it was let go', async () => {
    const { width, dragTo } = edge()
    await dragTo(20)
    expect(width.value).toBe(0)
  })

  it('brings the part back with a click on what is left', async () => {
    const { width, dragTo } = edge()
    await dragTo(20)
    await dragTo(0)
    expect(width.value).toBe(264)
  })

  it.each([0, 260])(
    'folds a part of %i px away or brings it back, not both, with a double click',
    async (before) => {
      const { width, handle } = edge()
      width.value = before
      await handle.trigger('click', { detail: 1 })
      await handle.trigger('click', { detail: 2 })
      await handle.trigger('dblclick', { detail: 2 })
      expect(width.value).toBe(before === 0 ? 264 : 0)
    },
  )

  it('keeps the width to which it was dragged', async () => {
    const { width, dragTo } = edge()
    await dragTo(300)
    expect(width.value).toBe(300)
  })
})
