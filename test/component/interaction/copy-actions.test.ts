import { flushPromises } from '@vue/test-utils'
import { defineComponent } from 'vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useActionsStore } from '@/features/actions/actions.store'
import { useBoardStore } from '@/features/board/board.store'
import { useInteractionActions } from '@/features/interaction/use-interaction-actions'
import { useLinkActions } from '@/features/links/use-link-actions'
import { freshStores, row, scriptedBridge, stage } from '../transfers/stage'

const Screen = defineComponent(() => {
  useInteractionActions()
  useLinkActions()
  return () => null
})
let copied = ''

function shown() {
  vi.spyOn(navigator.permissions, 'query').mockRejectedValue(new Error('refused'))
  Object.assign(document, {
    execCommand: () => {
      copied = document.querySelector('textarea')?.value ?? ''
      return true
    },
  })
  return stage(Screen, scriptedBridge().bridge)
}
const action = (id: string) => useActionsStore().all.find((each) => each.id === id)
async function run(id: string): Promise<void> {
  await useActionsStore().run(id)
  await flushPromises()
}

beforeEach(() => {
  document.body.innerHTML = ''
  copied = ''
  freshStores([row({ id: 'i1' }), row({ id: 'i2' }), row({ id: 'i3' })])
})

describe('copying an id or a link', () => {
  it('takes the interaction that the details show', async () => {
    useBoardStore().select('i2')
    const { toasts } = shown()
    expect(action('interaction.copyId')?.label()).toBe('Copy the interaction’s id')
    await run('interaction.copyId')
    expect(copied).toBe('i2')
    expect(toasts.shown.value[0]?.title).toBe('Copied: i2')
  })

  it('takes all that are selected, a line each', async () => {
    const board = useBoardStore()
    board.select('i2')
    board.selectWhere(({ row: { id } }) => id !== 'i2')
    const { toasts } = shown()
    expect(action('interaction.copyId')?.label()).toBe('Copy the ids of 2 interactions')
    await run('interaction.copyId')
    expect(copied.split('\n').sort()).toEqual(['i1', 'i3'])
    await run('interaction.copyLink')
    expect(copied.split('\n').sort()).toEqual(['switchyard://interaction/i1', 'switchyard://interaction/i3'])
    expect(toasts.shown.value.map(({ title }) => title)).toEqual(['2 ids copied', '2 links copied'])
  })

  it('is not offered with nothing to copy', async () => {
    shown()
    expect(['copyId', 'copyLink'].map((name) => action(`interaction.${name}`)?.isEnabled())).toEqual([
      ...[false, false],
    ])
  })
})
