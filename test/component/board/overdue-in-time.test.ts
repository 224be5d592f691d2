import type { VueWrapper } from '@vue/test-utils'
import { defineComponent, h } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import BoardMain from '@/features/board/BoardMain.vue'
import { useBoardStore } from '@/features/board/board.store'
import { provideNow } from '@/ui/use-now'
import { noFilter } from '@shared/domain/grid-look'
import { freshStores, NOW, row, scriptedBridge, stage } from '../transfers/stage'

/** The board under the clock of the system. */
const Board = defineComponent(() => {
  provideNow()
  return () => h(BoardMain)
})
let wrapper: VueWrapper | undefined

afterEach(() => {
  wrapper?.unmount()
  vi.useRealTimers()
})

function counted(): { readonly tile: string | undefined; readonly listed: number } {
  const tile = [...document.querySelectorAll('.tile')].find(({ textContent }) =>
    textContent.startsWith('Overdue'),
  )
  return { tile: /\d+/.exec(tile?.textContent ?? '')?.[0], listed: useBoardStore().view.rows.length }
}

describe('what becomes overdue', () => {
  it('is counted and listed in the same quarter of a minute', async () => {
    vi.useFakeTimers()
    vi.setSystemTime(NOW)
    freshStores([row({ dueAt: NOW + 6_000 })])
    useBoardStore().look({ filter: { ...noFilter, due: 'overdue' } })
    wrapper = stage(Board, scriptedBridge().bridge).wrapper
    expect(counted()).toEqual({ tile: '0', listed: 0 })
    await vi.advanceTimersByTimeAsync(15_000)
    expect(counted()).toEqual({ tile: '1', listed: 1 })
  })
})
