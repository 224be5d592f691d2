import { flushPromises } from '@vue/test-utils'
import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import BoardOverview from '@/features/board/overview/BoardOverview.vue'
import { useOverviewStore } from '@/features/board/overview/overview.store'
import { useBoardStore } from '@/features/board/board.store'
import { ok } from '@shared/result'
import type { Trend } from '@shared/domain/trend'
import { ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf } from '@shared/domain/workbin'
import {
  amara,
  amarasDraft,
  claimsDraft,
  freshStores,
  NOW,
  row,
  scriptedBridge,
  stage,
} from '../transfers/stage'

const HOUR_MS = 3_600_000
const kept: Trend = {
  ...{ begin: { of: 'shift', at: NOW - 2 * HOUR_MS }, stepMs: 60_000 },
  samples: [
    { at: NOW - HOUR_MS, waiting: 4, overdue: 0 },
    { at: NOW, waiting: 3, overdue: 1 },
  ],
}
const rows = [
  row({ id: 'i1', placedAt: NOW - 5 * HOUR_MS, dueAt: NOW - HOUR_MS }),
  row({ id: 'i2', placedAt: NOW - 2 * HOUR_MS, workbinKey: amarasDraft }),
  row({ id: 'i3', media: 'chat', placedAt: NOW, workbinKey: claimsDraft }),
]

function shown() {
  const main = scriptedBridge({ 'board.trend': async () => ok(kept) })
  return { ...stage(BoardOverview, main.bridge, { name: 'All workbins' }), asked: main.asked }
}
type Shown = ReturnType<typeof shown>
const bars = ({ wrapper }: Shown, heading: string): readonly string[] =>
  wrapper
    .findAll('.overview-bars')
    .filter((one) => one.get('h2').text() === heading)
    .flatMap((one) => one.findAll('button.slice'))
    .map((one) =>
      ['.label', 'b', 'em']
        .map((part) => one.get(part).text())
        .join(' ')
        .trim(),
    )
const choose = async ({ wrapper }: Shown, text: string): Promise<void> => {
  await wrapper
    .findAll('button')
    .find((one) => one.text().includes(text))
    ?.trigger('click')
}

beforeEach(() => {
  freshStores(rows)
  useOverviewStore().isOpen = true
})

describe('the overview', () => {
  it('tells how much waits where, how old it is and by which medium, with what is overdue', () => {
    const scene = shown()
    expect(bars(scene, 'By owner')).toEqual(['Amara Diallo 2 1 overdue', 'Claims 1'])
    expect(bars(scene, 'By media')).toEqual(['E-mail 2 1 overdue', 'Chat 1'])
    expect(bars(scene, 'By time in the workbin').slice(0, 3)).toEqual([
      ...['Over 1 h 2 1 overdue', 'Over 4 h 1 1 overdue', 'Over 8 h 0'],
    ])
  })

  it.each([
    ['Amara Diallo', { owners: [amara.key] }],
    ['Chat', { media: ['chat'] }],
    ['Over 4 h', { olderThanMinutes: 240 }],
    ['1 overdue', { due: 'overdue' }],
  ])('filters the list by “%s” and shows it', async (text, filter) => {
    const scene = shown()
    await flushPromises()
    await choose(scene, text)
    expect(useBoardStore().filter).toMatchObject(filter)
    expect(useOverviewStore().isOpen).toBe(false)
  })

  it('marks what the list is filtered by, and stays when that filter is taken away', async () => {
    useBoardStore().look({ filter: { ...useBoardStore().filter, media: ['chat'] } })
    const scene = shown()
    expect(scene.wrapper.findAll('.overview-bars [aria-pressed=true]').map((one) => one.text())).toEqual([
      expect.stringContaining('Chat'),
    ])
    await choose(scene, 'Chat')
    expect([useBoardStore().filter.media, useOverviewStore().isOpen]).toEqual([[], true])
  })

  it('draws the trend, tells it in a table, too, and says since when it is kept', async () => {
    const { wrapper } = shown()
    await flushPromises()
    expect(wrapper.get('path.waiting').attributes('d')).toMatch(/^M300\.0 /)
    expect(wrapper.findAll('td').map((cell) => cell.text())).toEqual(['4', '0', '3', '1'])
    expect(wrapper.text()).toContain('Kept by this console since')
  })

  it('says what waited at the moment under the pointer, and a click there shows what has waited since', async () => {
    const { wrapper } = shown()
    await flushPromises()
    const lines = wrapper.get('.lines')
    lines.element.getBoundingClientRect = () => new DOMRect(0, 0, 600, 100)
    await lines.trigger('pointermove', { clientX: 310 })
    expect(wrapper.get('.said').text()).toMatch(/: 4 waiting, 0 overdue$/)
    await lines.trigger('click')
    expect(useBoardStore().filter).toMatchObject({ olderThanMinutes: 60 })
    expect(useOverviewStore().isOpen).toBe(false)
  })

  it('lets the keyboard choose the moment, too', async () => {
    const { wrapper } = shown()
    await flushPromises()
    const slider = wrapper.get<HTMLInputElement>('input[type=range]')
    await slider.setValue('0')
    expect(slider.attributes('aria-valuetext')).toMatch(/: 4 waiting, 0 overdue$/)
    await slider.trigger('keydown', { key: 'Enter' })
    expect(useBoardStore().filter).toMatchObject({ olderThanMinutes: 60 })
  })

  it('shows more owners when asked, each a filter', async () => {
    const more = Array.from({ length: 14 }, (_, at) => `extra-${String(at)}`)
    freshStores([
      ...rows,
      ...more.map((id) => row({ id, workbinKey: workbinKeyOf(ownerKeyOf('Agent', id), 'draft') })),
    ])
    const scene = shown()
    expect(bars(scene, 'By owner')).toHaveLength(12)
    await choose(scene, 'Show 4 owners more')
    expect(bars(scene, 'By owner')).toHaveLength(16)
    expect(scene.wrapper.find('.more').exists()).toBe(false)
  })

  it('breaks no rule of structure, name and role', async () => {
    const { wrapper } = shown()
    await flushPromises()
    const { violations } = await axe.run(wrapper.element as Element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: { 'color-contrast': { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  })

  it('asks for the trend of what is chosen in the tree', async () => {
    const { asked } = shown()
    useBoardStore().selectNode({ kind: 'owner', key: amara.key })
    await flushPromises()
    expect(asked.map(({ input }) => input)).toEqual([{ ownerKeys: null }, { ownerKeys: [amara.key] }])
  })
})
