import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { useBoardStore } from '@/features/board/board.store'
import InteractionPane from '@/features/interaction/InteractionPane.vue'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import type { InteractionDetails } from '@shared/domain/interaction'
import { fail, ok } from '@shared/result'
import { freshStores, held, NOW, row, scriptedBridge, stage, type Answers } from '../transfers/stage'

const details = (id: string, body: string | null): InteractionDetails => ({
  ...{ id, media: 'email', capabilities: [], body, from: 'oluwaseun@example.org', to: [] },
  transcript: null,
  caseData: [{ key: 'CustomerSegment', value: 'Gold' }],
})
const reading = (body: string | null): Answers => ({
  'board.details': async ({ interactionId }) => ok(details(interactionId, body)),
})

describe('the details of an interaction', () => {
  beforeEach(() => {
    freshStores([row(), row({ id: 'i2', subject: '<img src=x onerror=alert(1)>' })])
  })

  it('say what to do when nothing is selected', () => {
    const { wrapper } = stage(InteractionPane, scriptedBridge().bridge)
    expect(wrapper.text()).toContain('Select an interaction in the list')
  })

  it('show the owner, the workbin and the message of the selected interaction', async () => {
    useBoardStore().select('i1')
    const { wrapper } = stage(InteractionPane, scriptedBridge(reading('Please call me.')).bridge)
    await flushPromises()
    expect(wrapper.text()).toContain('Amara Diallo (signed in)')
    expect(wrapper.text()).toContain('Please call me.')
  })

  it('say how long something is overdue, and since when it lies there', () => {
    const hour = 3_600_000
    freshStores([row({ dueAt: NOW - 4 * hour, placedAt: NOW - 52 * hour })])
    useBoardStore().select('i1')
    const { wrapper } = stage(InteractionPane, scriptedBridge().bridge)
    expect(wrapper.get('.due-tag').text()).toBe('Overdue 4 h 00')
    expect(wrapper.get('.facts').text()).toContain('In workbin2 d 4 hSince')
  })

  it('show what a customer wrote as text, never as markup', async () => {
    useBoardStore().select('i2')
    const { wrapper } = stage(InteractionPane, scriptedBridge(reading('<b>bold</b>')).bridge)
    await flushPromises()
    expect(wrapper.find('img').exists()).toBe(false)
    expect(wrapper.get('h2').text()).toBe('<img src=x onerror=alert(1)>')
    expect(wrapper.text()).toContain('<b>bold</b>')
  })

  it('say that there is no message text', async () => {
    useBoardStore().select('i1')
    const { wrapper } = stage(InteractionPane, scriptedBridge(reading(null)).bridge)
    await flushPromises()
    expect(wrapper.text()).toContain('No message text')
  })

  it('say why they could not be read, and read them once more when asked', async () => {
    let tries = 0
    const answers: Answers = {
      'board.details': async () => {
        tries += 1
        return tries === 1 ? fail('interaction-server-down', '') : ok(details('i1', 'Here it is.'))
      },
    }
    useBoardStore().select('i1')
    const { wrapper } = stage(InteractionPane, scriptedBridge(answers).bridge)
    await flushPromises()
    expect(wrapper.get('[role=alert]').text()).toContain('Interaction Server is not available')
    await wrapper.get('[role=alert] button').trigger('click')
    await flushPromises()
    expect(wrapper.text()).toContain('Here it is.')
  })

  it('never show the message of an interaction that was selected before', async () => {
    const waiting = new Map<string, (body: string) => void>()
    const answers: Answers = {
      'board.details': ({ interactionId }) =>
        new Promise((resolve) => {
          waiting.set(interactionId, (body) => resolve(ok(details(interactionId, body))))
        }),
    }
    useBoardStore().select('i1')
    const { wrapper } = stage(InteractionPane, scriptedBridge(answers).bridge)
    await flushPromises()
    useBoardStore().select('i2')
    await flushPromises()
    waiting.get('i2')?.('the second')
    waiting.get('i1')?.('the first')
    await flushPromises()
    expect(wrapper.text()).toContain('the second')
    expect(wrapper.text()).not.toContain('the first')
  })

  it('offer pull and reassign in a workbin, place and put back in hand', async () => {
    useBoardStore().select('i1')
    const { wrapper } = stage(InteractionPane, scriptedBridge(reading('')).bridge)
    const names = (): string[] => wrapper.findAll('.actions button').map((button) => button.text())
    expect(names()).toEqual(['Reassign…', 'Pull to me'])
    useTransfersStore().replace([held()])
    await flushPromises()
    expect(names()).toEqual(['Place…', 'Put back'])
  })

  it('say that an interaction is gone when it left the board', () => {
    useBoardStore().select('i9')
    const { wrapper } = stage(InteractionPane, scriptedBridge().bridge)
    expect(wrapper.text()).toContain('No longer here')
  })
})
