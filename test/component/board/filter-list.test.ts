import type { VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import FilterList from '@/features/board/FilterList.vue'
import { freshStores, scriptedBridge, stage } from '../transfers/stage'

const owners = Array.from({ length: 2_000 }, (_, at) => ({ value: `Agent ${String(at)}`, count: 2_000 - at }))
let wrapper: VueWrapper

function show(facets: readonly { value: string; count: number }[]): void {
  document.body.innerHTML = ''
  const props = { title: 'Owner', facets, wordOf: (value: string) => value, modelValue: [] }
  wrapper = stage(FilterList, scriptedBridge().bridge, props).wrapper
}

const values = (): readonly string[] => wrapper.findAll('[role=checkbox] .word').map((each) => each.text())

describe('a long list of a filter', () => {
  beforeEach(() => {
    freshStores([])
    show(owners)
  })

  it('finds a value by a part of its name', async () => {
    await wrapper.get('input').setValue('agent 1999')
    expect(values()).toEqual(['Agent 1999'])
  })

  it('says so when nothing fits', async () => {
    await wrapper.get('input').setValue('nobody')
    expect(wrapper.text()).toContain('Nothing fits “nobody”.')
  })

  it('shows more on request, never all of so many', async () => {
    expect(values()).toHaveLength(7)
    await wrapper.get('.more').trigger('click')
    expect(values()).toHaveLength(60)
    expect(wrapper.text()).toContain('1,940 more: type a part of the name')
  })

  it('needs no search when it is short', () => {
    show(owners.slice(0, 3))
    expect(wrapper.find('input').exists()).toBe(false)
  })
})
