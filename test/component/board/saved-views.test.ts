import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import ViewChoice from '@/features/board/ViewChoice.vue'
import { useSettingsStore } from '@/features/settings/settings.store'
import { initialColumns, noFilter, type SavedView } from '@shared/domain/grid-look'
import { fail, ok } from '@shared/result'
import { freshStores, scriptedBridge, stage, type Stage } from '../transfers/stage'
import { enterInPanel, keepSettings, toolPanel } from './tool-panel'

const late: SavedView = {
  ...{ name: 'Late', shortcut: 1, columns: initialColumns, order: [], grouping: 'none', filter: noFilter },
}
let staged: Stage
let isFull: boolean

/** A main that keeps the settings it is told, as long as there is room. */
const main = () =>
  scriptedBridge({
    'settings.change': async (change) => {
      if (isFull) return fail('local-storage', 'the disk is full')
      return ok(keepSettings(change))
    },
  })

const names = () => useSettingsStore().settings.savedViews.list.map(({ name }) => name)
const told = () => staged.toasts.shown.value.map(({ title }) => title)

beforeEach(async () => {
  document.body.innerHTML = ''
  isFull = false
  freshStores([])
  keepSettings({ savedViews: { list: [late], initial: 'Late' } })
  staged = stage(ViewChoice, main().bridge)
  await staged.wrapper.get('button').trigger('click')
  await flushPromises()
})

describe('saved views', () => {
  it('are kept under a name, and a note says so', async () => {
    await enterInPanel('Gold')
    expect(names()).toEqual(['Late', 'Gold'])
    expect(told()).toEqual(['Saved as “Gold”'])
  })

  it('say that they could not be kept, instead of that they are saved', async () => {
    isFull = true
    await enterInPanel('Gold')
    expect(names()).toEqual(['Late'])
    expect(told()).toEqual(['The saved views could not be kept'])
  })

  it('come back as they were when a deletion is taken back', async () => {
    const before = useSettingsStore().settings.savedViews
    toolPanel()?.querySelector<HTMLElement>('[aria-label="Delete “Late”"]')?.click()
    await flushPromises()
    expect([names(), told()]).toEqual([[], ['“Late” deleted']])
    staged.toasts.shown.value[0]?.action?.run()
    await flushPromises()
    expect(useSettingsStore().settings.savedViews).toEqual(before)
  })
})
