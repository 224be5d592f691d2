import { flushPromises } from '@vue/test-utils'
import { defineComponent } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { useBoardStore } from '@/features/board/board.store'
import HandedOverViews from '@/features/links/HandedOverViews.vue'
import { useLinksStore } from '@/features/links/links.store'
import { useLinkJump } from '@/features/links/use-link-jump'
import { useSessionStore } from '@/features/session/session.store'
import { initialColumns, noFilter, type SavedView } from '@shared/domain/grid-look'
import { buttonOf, wordsOnScreen } from '../app/window'
import { amarasDraft, freshStores, scriptedBridge, stage } from '../transfers/stage'

const late: SavedView = {
  ...{ name: 'Late', shortcut: null, columns: initialColumns, order: [], grouping: 'none' },
  filter: noFilter,
}

beforeEach(() => {
  document.body.innerHTML = ''
  freshStores()
})

describe('a link', () => {
  const Screen = defineComponent(() => {
    useLinkJump()
    return () => null
  })
  const online = (): void => useSessionStore().replaceConnection({ phase: 'online', since: 0 })

  it('leads to an interaction, even when the filter hides it', async () => {
    const board = useBoardStore()
    board.look({ filter: { ...noFilter, text: 'nobody' } })
    useLinksStore().take({ kind: 'link', target: { kind: 'interaction', interactionId: 'i1' } })
    stage(Screen, scriptedBridge().bridge)
    await flushPromises()
    expect(board.node).toEqual({ kind: 'workbin', key: amarasDraft })
    expect(board.selectedId).toBe('i1')
    expect(board.view.rows).toHaveLength(1)
    expect(useLinksStore().target).toBeNull()
  })

  it('waits for the board, and then says that it leads nowhere', async () => {
    const { toasts } = stage(Screen, scriptedBridge().bridge)
    useLinksStore().take({ kind: 'link', target: { kind: 'workbin', workbinKey: 'Agent:u9/Draft' } })
    await flushPromises()
    expect(toasts.shown.value).toEqual([])
    online()
    await flushPromises()
    expect(toasts.shown.value[0]?.title).toBe('The link leads to a workbin that is not on the board')
    expect(useLinksStore().target).toBeNull()
  })
})

describe('a file of views that was opened', () => {
  it('is added only after a yes', async () => {
    const { bridge, asked } = scriptedBridge()
    stage(HandedOverViews, bridge)
    useLinksStore().take({ kind: 'views', file: 'team.switchyard-views', views: [late] })
    await flushPromises()
    expect(wordsOnScreen()).toContain('Add one view?')
    expect(asked).toEqual([])
    buttonOf('Add').click()
    await flushPromises()
    expect(asked).toEqual([
      { name: 'settings.change', input: { savedViews: { list: [late], initial: null } } },
    ])
  })

  it('is named when it is no such file', async () => {
    const { toasts } = stage(HandedOverViews, scriptedBridge().bridge)
    useLinksStore().take({ kind: 'bad-views', file: 'holiday.switchyard-views' })
    await flushPromises()
    expect(toasts.shown.value[0]?.title).toBe('“holiday.switchyard-views” could not be read')
  })
})
