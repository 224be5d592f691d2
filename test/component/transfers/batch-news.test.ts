import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { useBoardStore } from '@/features/board/board.store'
import { useBatchesStore } from '@/features/transfers/batch/batches.store'
import { useBatchNews } from '@/features/transfers/batch/use-batch-news'
import type { BatchHead, BatchItem } from '@shared/domain/batch'
import { amarasDraft, freshStores, NOW, row, scriptedBridge, stage } from './stage'

const ended: BatchHead = {
  ...{ id: 'b1', startedAt: NOW, endedAt: NOW, total: 2, isCancelled: false },
  ...{ undoes: null, undoUntil: null, reason: '' },
}
const refused = (interactionId: string): BatchItem => ({
  ...{ interactionId, from: amarasDraft, target: { kind: 'me' }, state: 'unchanged' },
})
const select = (...ids: readonly string[]) => useBoardStore().selectWhere(({ row }) => ids.includes(row.id))
const selected = () =>
  useBoardStore()
    .selectedRows()
    .map(({ id }) => id)

async function end(): Promise<void> {
  const items = ['a', 'b'].map(refused)
  useBatchesStore().apply({ head: ended, items })
  await flushPromises()
}

beforeEach(() => {
  freshStores(['a', 'b', 'c'].map((id) => row({ id })))
  stage(
    defineComponent(() => {
      useBatchNews()
      return () => null
    }),
    scriptedBridge().bridge,
  )
  useBatchesStore().begin('b1', [])
})

describe('a batch that ends', () => {
  it('leaves selected what did not move', async () => {
    select('b')
    await end()
    expect(selected()).toEqual(['a', 'b'])
  })

  it('leaves alone what somebody selected meanwhile', async () => {
    select('b', 'c')
    await end()
    expect(selected()).toEqual(['b', 'c'])
  })
})
