import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import MeanwhileBanner from '@/features/board/MeanwhileBanner.vue'
import { useBoardStore } from '@/features/board/board.store'
import { useMeanwhileStore } from '@/features/board/meanwhile.store'
import { ok } from '@shared/result'
import { amara, freshStores, NOW, scriptedBridge, stage } from '../transfers/stage'

const meanwhile = {
  ...{ from: NOW - 180_000, until: NOW, arrived: 12, left: 7, moved: 0 },
  owners: [{ ownerKey: amara.key, arrived: 12, left: 7 }],
}

beforeEach(() => {
  document.body.innerHTML = ''
  freshStores([])
})

function shown(told = meanwhile) {
  const main = scriptedBridge({ 'board.meanwhileSeen': async () => ok(null) })
  useMeanwhileStore().replace(told)
  return { main, wrapper: stage(MeanwhileBanner, main.bridge).wrapper }
}

describe('what changed while the line was away', () => {
  it('is told in one sentence', () => {
    expect(shown().wrapper.text()).toContain('12 interactions came, 7 left')
  })

  it('leads to the owners where most of it happened', async () => {
    const { wrapper } = shown()
    await wrapper.get(`[title="Show ${amara.name}: 12 came, 7 left"]`).trigger('click')
    expect(useBoardStore().node).toEqual({ kind: 'owner', key: amara.key })
  })

  it('says large numbers as the language writes them', () => {
    const many = { ...meanwhile, arrived: 1_204, owners: [{ ownerKey: amara.key, arrived: 1_204, left: 0 }] }
    expect(shown(many).wrapper.text()).toMatch(/1,204 interactions came.*\+1,204/)
  })

  it('is put away by its button, in every window', async () => {
    const { main, wrapper } = shown()
    await wrapper.get('.actions button').trigger('click')
    await flushPromises()
    expect(main.asked.map(({ name }) => name)).toContain('board.meanwhileSeen')
  })

  it('is not there when nothing is to be told', () => {
    expect(stage(MeanwhileBanner, scriptedBridge().bridge).wrapper.text()).toBe('')
  })
})
