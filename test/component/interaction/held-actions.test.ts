import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { useActionsStore } from '@/features/actions/actions.store'
import { useShortcuts } from '@/features/actions/use-shortcuts'
import { useBoardStore } from '@/features/board/board.store'
import { useChatStore } from '@/features/interaction/chat/chat.store'
import { useHeldActions } from '@/features/interaction/use-held-actions'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import HeldPanel from '@/features/transfers/HeldPanel.vue'
import { useMoveActions } from '@/features/transfers/use-move-actions'
import { fail, ok } from '@shared/result'
import { freshStores, held, scriptedBridge, stage, type Answers } from '../transfers/stage'

const offered = { state: 'Invited', capabilities: ['Accept', 'Reject'] }
const panel = defineComponent(() => {
  useHeldActions()
  useShortcuts()
  return () => h('div', { role: 'dialog', 'data-window-keys': '' }, [h(HeldPanel)])
})

function shown(answers: Answers = {}) {
  const main = scriptedBridge({ 'interactions.accept': async () => ok(null), ...answers })
  return { ...stage(panel, main.bridge), asked: main.asked }
}
const possible = (): readonly string[] =>
  useActionsStore()
    .ofGroup('held')
    .filter((action) => action.isEnabled())
    .map(({ id }) => id)
const run = async (id: string): Promise<void> => {
  await useActionsStore()
    .all.find((action) => action.id === id)
    ?.run()
  await flushPromises()
}

describe('the actions on what is with the supervisor', () => {
  beforeEach(() => {
    freshStores()
  })

  it('accept the only thing that is offered, without its being selected', async () => {
    useTransfersStore().replace([held(offered), held({ id: 'i2' })])
    const { asked } = shown()
    expect(possible()).toEqual(['held.accept', 'held.reject'])
    await run('held.accept')
    expect(asked).toEqual([{ name: 'interactions.accept', input: { interactionId: 'i1' } }])
  })

  it('are about the selected one when several are offered, and about none before', async () => {
    useTransfersStore().replace([held(offered), held({ ...offered, id: 'i2' })])
    const { asked } = shown({ 'interactions.reject': async () => ok(null) })
    expect(possible()).toEqual([])
    useBoardStore().select('i2')
    await run('held.reject')
    expect(asked).toEqual([{ name: 'interactions.reject', input: { interactionId: 'i2' } }])
  })

  it('place nothing that is only offered', async () => {
    useTransfersStore().replace([held(offered), held({ id: 'i2' })])
    stage(
      defineComponent(() => {
        useMoveActions()
        return () => null
      }),
      scriptedBridge().bridge,
    )
    useBoardStore().select('i1')
    expect(possible()).toEqual([])
    useBoardStore().select('i2')
    expect(possible()).toContain('move.place')
  })

  it('set in focus what the server offers that for, and tell a refusal', async () => {
    useTransfersStore().replace([held({ capabilities: ['SetInFocus'] })])
    const { toasts } = shown({ 'interactions.focus': async () => fail('operation-forbidden', '') })
    expect(possible()).toEqual(['held.focus'])
    await run('held.focus')
    expect(toasts.shown.value[0]).toMatchObject({ tone: 'late' })
  })

  it('ask before a chat is left, and show it', async () => {
    useTransfersStore().replace([held({ media: 'chat', capabilities: ['SendMessage', 'Leave'] })])
    shown()
    await run('held.leave')
    expect([useBoardStore().selectedId, useChatStore().asked]).toEqual(['i1', 'i1'])
  })

  it('have keys that go on inside the panel of what is with me', async () => {
    useTransfersStore().replace([held(offered)])
    const { wrapper, asked } = shown()
    await wrapper.get('button').trigger('keydown', { key: 'a' })
    expect(asked).toEqual([{ name: 'interactions.accept', input: { interactionId: 'i1' } }])
  })

  it('stand in the menu of a line, which they are about', async () => {
    useTransfersStore().replace([held(offered), held({ ...offered, id: 'i2' })])
    const { wrapper } = shown()
    await wrapper.get('[data-interaction=i2]').trigger('contextmenu')
    await flushPromises()
    const entries = [...document.querySelectorAll('[role=menuitem]')].map((entry) => entry.textContent)
    expect(entries).toEqual(expect.arrayContaining([expect.stringContaining('Accept')]))
    expect(useBoardStore().selectedId).toBe('i2')
  })
})
