import { flushPromises } from '@vue/test-utils'
import { defineComponent } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { useBoardStore } from '@/features/board/board.store'
import { useChatStore } from '@/features/interaction/chat/chat.store'
import { useNewLines } from '@/features/interaction/chat/use-new-lines'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import { freshStores, held, NOW, scriptedBridge, stage, type Stage } from '../transfers/stage'

const listener = defineComponent(() => {
  useNewLines()
  return () => null
})

async function says(text: string, isAgent: boolean): Promise<void> {
  const before = useChatStore().transcripts.get('i1')?.lines ?? []
  const line = { index: before.length, nickname: 'Yara Lind', isAgent, text, at: NOW }
  useChatStore().take({ interactionId: 'i1', nickname: null, lines: [...before, line] })
  await flushPromises()
}

describe('a customer who writes', () => {
  let scene: Stage

  beforeEach(() => {
    freshStores()
    useTransfersStore().replace([held({ media: 'chat', state: 'Chatting', customer: 'Yara Lind' })])
    scene = stage(listener, scriptedBridge().bridge)
  })

  it('is told while something else is looked at, with a way there', async () => {
    await says('Hello?', false)
    const [toast] = scene.toasts.shown.value
    expect([toast?.title, toast?.text]).toEqual(['A customer writes', 'Yara Lind'])
    toast?.action?.run()
    expect(useBoardStore().selectedId).toBe('i1')
  })

  it('is told no longer when the chat is not held any more', async () => {
    await says('Hello?', false)
    const [toast] = scene.toasts.shown.value
    expect(toast?.action?.isOver?.()).toBe(false)
    useTransfersStore().replace([])
    expect(toast?.action?.isOver?.()).toBe(true)
  })

  it('is not told for the chat that is looked at', async () => {
    useBoardStore().select('i1')
    await says('Hello?', false)
    expect(scene.toasts.shown.value).toEqual([])
  })

  it('is not told for what I say myself', async () => {
    await says('Good morning.', true)
    expect(scene.toasts.shown.value).toEqual([])
  })
})
