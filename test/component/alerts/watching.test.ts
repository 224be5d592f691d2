import { flushPromises } from '@vue/test-utils'
import { defineComponent } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { useOpenedAlerts } from '@/features/alerts/use-opened-alerts'
import WatchToggle from '@/features/alerts/WatchToggle.vue'
import { useBoardStore } from '@/features/board/board.store'
import { fail, ok } from '@shared/result'
import { settingsWith } from '@support/opening-state'
import { amara, amarasDraft, freshStores, scriptedBridge, stage } from '../transfers/stage'

describe('watching a place', () => {
  beforeEach(() => {
    freshStores()
  })

  it('turns on and off with one button that says which place', async () => {
    const { bridge } = scriptedBridge({
      'settings.change': async ({ watched = [] }) => ok(settingsWith({ watched })),
    })
    const { wrapper } = stage(WatchToggle, bridge, { watchKey: amara.key })
    const button = wrapper.get('button')
    expect(button.attributes('aria-label')).toBe('Notify me when something arrives in Amara Diallo')
    await button.trigger('click')
    await flushPromises()
    expect(button.attributes('aria-pressed')).toBe('true')
    await button.trigger('click')
    await flushPromises()
    expect(button.attributes('aria-pressed')).toBe('false')
  })

  it('says that it could not be saved', async () => {
    const { bridge } = scriptedBridge({ 'settings.change': async () => fail('local-storage', '') })
    const { wrapper, toasts } = stage(WatchToggle, bridge, { watchKey: amara.key })
    await wrapper.get('button').trigger('click')
    await flushPromises()
    expect(toasts.shown.value[0]?.title).toBe('What you watch could not be saved')
  })
})

describe('a notification that was clicked', () => {
  const Listener = defineComponent(() => {
    useOpenedAlerts()
    return () => null
  })

  beforeEach(() => {
    freshStores()
  })

  it('selects its interaction', () => {
    const { bridge, emit } = scriptedBridge()
    stage(Listener, bridge)
    emit('alerts.opened', { workbinKey: amarasDraft, interactionId: 'i1' })
    expect(useBoardStore().selectedId).toBe('i1')
  })

  it('says so when the interaction left meanwhile', () => {
    const { bridge, emit } = scriptedBridge()
    const { toasts } = stage(Listener, bridge)
    emit('alerts.opened', { workbinKey: amarasDraft, interactionId: 'gone' })
    expect(useBoardStore().selectedId).toBeNull()
    expect(toasts.shown.value[0]?.title).toBe('It is not there any more')
  })
})
