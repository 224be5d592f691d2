import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { useBatchesStore } from '@/features/transfers/batch/batches.store'
import { useUndoAction } from '@/features/transfers/batch/use-undo-action'
import ToastHost from '@/ui/ToastHost.vue'
import { useToasts } from '@/ui/use-toasts'
import type { Batch, BatchItem } from '@shared/domain/batch'
import { amarasDraft, claimsDraft, freshStores, NOW, scriptedBridge, stage, type Stage } from './stage'

const moved: BatchItem = {
  ...{ interactionId: 'i1', from: amarasDraft, target: { kind: 'workbin', workbinKey: claimsDraft } },
  state: 'moved',
}
const batch: Batch = {
  ...{ id: 'b1', startedAt: NOW, endedAt: NOW, total: 1, isCancelled: false, items: [moved] },
  ...{ undoes: null, undoUntil: NOW + 60_000, reason: '' },
}

/** Shows the note of the batch, as whoever tells how it ended does. */
const Teller = defineComponent(() => {
  const undoOf = useUndoAction()
  const action = undoOf(batch)
  useToasts().show({ tone: 'good', title: 'Given to Draft, Claims', ...(action ? { action } : {}) })
  return () => h(ToastHost)
})

async function tell(items: readonly BatchItem[]): Promise<Stage> {
  useBatchesStore().apply({ head: batch, items })
  const scene = stage(Teller, scriptedBridge().bridge)
  await flushPromises()
  return scene
}

describe('the note of a move that can be undone', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
    freshStores()
  })
  afterEach(() => {
    vi.useRealTimers()
    document.body.innerHTML = ''
  })

  it('goes when the move was undone somewhere else', async () => {
    const { wrapper, toasts } = await tell([moved])
    expect(toasts.shown.value).toHaveLength(1)
    useBatchesStore().apply({ head: batch, items: [{ ...moved, state: 'undone' }] })
    await flushPromises()
    expect(toasts.shown.value).toHaveLength(0)
    wrapper.unmount()
  })

  it('goes when a later move has overtaken it', async () => {
    const { wrapper, toasts } = await tell([moved])
    useBatchesStore().apply({ head: batch, items: [{ ...moved, noUndo: 'placed-later' }] })
    await flushPromises()
    expect(toasts.shown.value).toHaveLength(0)
    wrapper.unmount()
  })

  it('offers nothing when nothing can be undone', async () => {
    const { wrapper, toasts } = await tell([{ ...moved, noUndo: 'went-to-a-queue' }])
    expect(toasts.shown.value.map(({ action }) => action)).toEqual([undefined])
    wrapper.unmount()
  })
})
