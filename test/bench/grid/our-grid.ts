import { createPinia } from 'pinia'
import { createApp, h } from 'vue'
import { createI18n } from 'vue-i18n'
import type { Bridge } from '@shared/contract'
import type { BoardSnapshot } from '@shared/domain/board'
import { provideBridge } from '@/bridge/use-bridge'
import { useBoardStore } from '@/features/board/board.store'
import BoardGrid from '@/features/board/BoardGrid.vue'
import { ok } from '@shared/result'
import { en } from '@/locales/en'
import { provideNow } from '@/ui/use-now'
import '@/ui/tokens.css'
import '@/ui/base.css'
import type { Contestant } from './contestant'

/** The product's grid with the product's store, as the board screen has them. */
export function openOurGrid(host: HTMLElement, snapshot: BoardSnapshot): Contestant {
  const pinia = createPinia()
  const i18n = createI18n({ legacy: false, locale: 'en', messages: { en } })
  const root = {
    setup: () => {
      provideNow()
      return () => h('div', { style: 'display: flex; height: 100%' }, [h(BoardGrid, { name: 'All' })])
    },
  }
  const app = createApp(root).use(pinia).use(i18n)
  provideBridge(app, silentBridge())
  app.mount(host)
  const board = useBoardStore(pinia)
  board.replace(snapshot)
  const first = (): string => board.view.rows[0]?.row.id ?? ''
  const isDrawn = (id: string): boolean => {
    const subject = board.find(id)?.subject ?? ''
    return host.querySelector('#grid-row-0 .lead')?.textContent.includes(subject) ?? false
  }
  return {
    sortBySubject: () => board.sortBy('subject'),
    unsort: () => board.look({ order: [] }),
    filter: (text) => {
      board.search = text
    },
    selectAll: (isSelected) => board.selectWhere(() => isSelected),
    group: (isGrouped) => board.look({ grouping: isGrouped ? 'media' : 'none' }),
    isFirstSelected: () => host.querySelector('#grid-row-0[aria-selected=true]') !== null,
    isGrouped: () => host.querySelector('#grid-row-0.board-grid-group') !== null,
    list: {
      scroller: () => host.querySelector<HTMLElement>('[role=grid]'),
      drawnRows: () => [...host.querySelectorAll('.board-grid-row')],
    },
    shown: () => ({ id: isDrawn(first()) ? first() : '', count: board.view.rows.length }),
  }
}

/** A main that takes every command and says nothing. */
function silentBridge(): Bridge {
  const feature = new Proxy({}, { get: () => () => Promise.resolve(ok(null)) })
  return new Proxy({}, { get: () => feature }) as Bridge
}
