import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import BoardTree from '@/features/board/BoardTree.vue'
import { useBoardStore } from '@/features/board/board.store'
import { initialState } from '@shared/domain/settings'
import { fail, ok } from '@shared/result'
import { aChange } from '@support/opening-state'
import { amara, freshStores, scriptedBridge, stage } from '../transfers/stage'

let wrapper: VueWrapper

beforeEach(() => {
  document.body.innerHTML = ''
  freshStores()
  wrapper = stage(BoardTree, scriptedBridge().bridge).wrapper
})

const tree = () => wrapper.get('[role=tree]')
const lines = () => wrapper.findAll('[role=treeitem]')
const activeLine = () => wrapper.get(`#${tree().attributes('aria-activedescendant') ?? 'none'}`)

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await tree().trigger('keydown', { key })
}

describe('the tree of workbins', () => {
  it('says of each line its level, whether it is open and whether it is chosen', () => {
    const said = lines().map((line) => [
      line.attributes('aria-level'),
      line.attributes('aria-expanded'),
      line.attributes('aria-selected'),
    ])
    expect(said).toEqual([
      ['1', undefined, 'true'],
      ['1', undefined, 'false'],
      ['2', 'false', 'false'],
      ['1', undefined, 'false'],
      ['2', 'false', 'false'],
    ])
  })

  it('shows how many wait on each line', () => {
    expect(lines().map((line) => line.get('.count').text())).toEqual(['1', '1', '1', '0', '0'])
  })

  it('opens an owner with the right arrow, goes in with the next, and comes back with the left', async () => {
    await press('ArrowDown', 'ArrowDown', 'ArrowRight')
    expect(activeLine().attributes('aria-expanded')).toBe('true')
    await press('ArrowRight')
    expect(activeLine().attributes('aria-level')).toBe('3')
    await press('ArrowLeft', 'ArrowLeft')
    expect(activeLine().text()).toContain('Amara Diallo')
    expect(activeLine().attributes('aria-expanded')).toBe('false')
  })

  it('goes to its ends with Home and End, and no further', async () => {
    await press('End', 'ArrowDown')
    expect(activeLine().text()).toContain('Claims')
    await press('Home', 'ArrowUp')
    expect(activeLine().text()).toContain('All workbins')
  })

  it.each(['Enter', ' '])('chooses the line with “%s”, and only then', async (key) => {
    await press('ArrowDown', 'ArrowDown')
    expect(useBoardStore().node).toEqual({ kind: 'all' })
    await press(key)
    expect(useBoardStore().node).toEqual({ kind: 'owner', key: amara.key })
  })

  it('leaves keys to a button that stands in a line', async () => {
    await press('End')
    const button = document.createElement('button')
    activeLine().element.append(button)
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
    button.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(false)
    expect(useBoardStore().node).toEqual({ kind: 'all' })
  })

  it('keeps the active line when lines come before it', async () => {
    await press('End')
    await lines()[2]?.trigger('dblclick')
    await press('End')
    expect(activeLine().text()).toContain('Claims')
    useBoardStore().selectNode({ kind: 'owner', key: 'AgentGroup:Claims' })
    await flushPromises()
    await lines()[2]?.get('.twist').trigger('click')
    expect(activeLine().text()).toContain('Claims')
  })

  it('shows only what is sought, and says when nothing is called that', async () => {
    const search = wrapper.get('input')
    await search.setValue('amara')
    expect(lines().map((line) => line.get('.name').text())).toEqual([
      'All workbins',
      'People',
      'Amara Diallo',
    ])
    await search.setValue('nobody')
    expect(wrapper.text()).toContain('Nobody and no workbin is called that.')
  })

  it('tells presence in words, not by colour only', () => {
    expect(lines()[2]?.text()).toContain('signed in')
  })

  it('tells for which media an agent would take more, where the server tells', async () => {
    const channels = [
      { media: 'email', isReady: true, isFree: true },
      { media: 'chat', isReady: true, isFree: false },
      { media: 'voice', isReady: false, isFree: false },
    ] as const
    useBoardStore().apply(aChange(1, { owners: [{ ...amara, channels }] }), 1)
    await vi.waitFor(() => expect(lines()[2]?.attributes('aria-description')).toBeDefined())
    expect(lines()[2]?.attributes('aria-description')).toBe(
      'E-mail: free, Chat: as much as one takes, Voice: not ready',
    )
  })

  it('asks for the members of a group when it is opened, once, and says when nobody tells', async () => {
    const asked: unknown[] = []
    const refuse = async (input: unknown) => {
      asked.push(input)
      return fail('unsupported-by-dialect', '')
    }
    wrapper = stage(BoardTree, scriptedBridge({ 'board.openGroup': refuse }).bridge).wrapper
    await press('End', 'ArrowRight')
    await flushPromises()
    expect(asked).toEqual([{ ownerKey: 'AgentGroup:Claims' }])
    expect(lines().at(-1)?.text()).toContain('Who belongs to it is not told:')
  })

  it('makes a favourite of a line with its star', async () => {
    const asked: unknown[] = []
    const change = async (input: unknown) => {
      asked.push(input)
      return ok({ ...initialState, values: { ...initialState.values, favourites: [amara.key] } })
    }
    wrapper = stage(BoardTree, scriptedBridge({ 'settings.change': change }).bridge).wrapper
    await lines()[2]?.get('button').trigger('click')
    await flushPromises()
    expect(asked).toEqual([{ favourites: [amara.key] }])
    expect(lines().map((line) => line.get('.name').text())).toEqual([
      ...['All workbins', 'Favourites', 'Amara Diallo', 'People', 'Amara Diallo', 'Agent groups', 'Claims'],
    ])
  })
})
