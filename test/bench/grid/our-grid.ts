import { createPinia } from 'pinia'
import { createApp, h } from 'vue'
import { createI18n } from 'vue-i18n'
import type { BoardSnapshot } from '@shared/domain/board'
import { useBoardStore } from '@/features/board/board.store'
import BoardGrid from '@/features/board/BoardGrid.vue'
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
  createApp(root).use(pinia).use(i18n).mount(host)
  const board = useBoardStore(pinia)
  board.replace(snapshot)
  const first = (): string => board.view.rows[0]?.row.id ?? ''
  const isDrawn = (id: string): boolean => {
    const subject = board.find(id)?.subject ?? ''
    return host.querySelector('#grid-row-0 .subject')?.textContent.includes(subject) ?? false
  }
  return {
    sortBySubject: () => board.sortBy('subject'),
    unsort: () => board.look({ order: [] }),
    filter: (text) => {
      board.search = text
    },
    shown: () => ({ id: isDrawn(first()) ? first() : '', count: board.view.rows.length }),
  }
}
