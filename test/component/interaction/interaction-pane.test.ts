import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useBoardStore } from '@/features/board/board.store'
import InteractionPane from '@/features/interaction/InteractionPane.vue'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import type { InteractionDetails } from '@shared/domain/interaction'
import { fail, ok } from '@shared/result'
import { aChange } from '@support/opening-state'
import {
  amarasDraft,
  claimsDraft,
  freshStores,
  held,
  NOW,
  row,
  scriptedBridge,
  stage,
  type Answers,
} from '../transfers/stage'

const details = (id: string, body: string | null): InteractionDetails => ({
  ...{ id, media: 'email', capabilities: [], body, from: 'oluwaseun@example.org', to: [] },
  ...{ transcript: null, hasFormatted: false, attachments: [] },
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

  it('are read again when the interaction changes on the board', async () => {
    const bodies = ['First', 'Second']
    const answers: Answers = {
      'board.details': async ({ interactionId }) => ok(details(interactionId, bodies.shift() ?? '')),
    }
    useBoardStore().select('i1')
    const { wrapper } = stage(InteractionPane, scriptedBridge(answers).bridge)
    await flushPromises()
    useBoardStore().apply(aChange(1, { put: [{ row: row(), cause: 'read' }] }), NOW)
    await vi.waitFor(() => expect(wrapper.text()).toContain('Second'))
  })

  it('say how long something is overdue, and since when it lies there', () => {
    const hour = 3_600_000
    freshStores([row({ dueAt: NOW - 4 * hour, placedAt: NOW - 52 * hour })])
    useBoardStore().select('i1')
    const { wrapper } = stage(InteractionPane, scriptedBridge().bridge)
    expect(wrapper.get('.base-tag.late').text()).toBe('Overdue 4 h 00')
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

  it('show the formatted message on demand, as elements that carry nothing but text', async () => {
    useBoardStore().select('i1')
    const formatted: Answers = {
      'board.details': async ({ interactionId }) =>
        ok({ ...details(interactionId, 'Plain'), hasFormatted: true }),
      'board.formatted': async () => ok([{ tag: 'ul', children: [{ tag: 'li', children: ['<b>One</b>'] }] }]),
    }
    const { wrapper } = stage(InteractionPane, scriptedBridge(formatted).bridge)
    await flushPromises()
    expect(wrapper.text()).toContain('Plain')
    await wrapper.get('button.format').trigger('click')
    await flushPromises()
    expect(wrapper.get('.formatted ul li').text()).toBe('<b>One</b>')
  })

  it('name what is attached, with its size', async () => {
    useBoardStore().select('i1')
    const attachments = [
      { name: 'invoice.pdf', size: 24_500 },
      { name: 'photo.jpg', size: null },
    ]
    const { wrapper } = stage(
      InteractionPane,
      scriptedBridge({
        'board.details': async ({ interactionId }) => ok({ ...details(interactionId, 'Plain'), attachments }),
      }).bridge,
    )
    await flushPromises()
    expect(wrapper.findAll('.attachments li').map((one) => one.text())).toEqual([
      'invoice.pdf25 kB',
      'photo.jpg',
    ])
  })

  it('tell what happened to the interaction, the newest first', async () => {
    useBoardStore().select('i1')
    const history: Answers = {
      ...reading('Plain'),
      'board.history': async () =>
        ok([
          { at: NOW, kind: 'changed', workbinKey: row().workbinKey },
          { at: NOW - 60_000, kind: 'arrived', workbinKey: row().workbinKey },
        ]),
    }
    const { wrapper } = stage(InteractionPane, scriptedBridge(history).bridge)
    await flushPromises()
    const tab = wrapper.findAll('[role=tab]').find((one) => one.text().startsWith('History'))
    await tab?.trigger('mousedown')
    await flushPromises()
    expect(wrapper.findAll('.history p').map((one) => one.text())).toEqual([
      'Changed in Draft, Amara Diallo',
      'Arrived in Draft, Amara Diallo',
    ])
    expect(wrapper.get('.history time').text()).toMatch(/\d\d:\d\d:\d\d/)
  })

  it('tell of what one holds when it came and is due, and its segment', () => {
    useTransfersStore().replace([held({ segment: 'Gold', receivedAt: NOW - 60_000, dueAt: NOW + 600_000 })])
    useBoardStore().select('i1')
    const { wrapper } = stage(InteractionPane, scriptedBridge().bridge)
    expect(wrapper.get('.tags').text()).toContain('Gold')
    expect(wrapper.get('.tags').text()).toContain('Due in 10 min')
    expect(wrapper.findAll('dt').map((term) => term.text())).toEqual(
      expect.arrayContaining(['Received', 'Due']),
    )
  })

  it.each([
    ['InWorkbin', 'In the workbin'],
    ['Odd', 'Odd'],
  ])('say in words that the state is %s, and what nobody knows as the server says it', (state, words) => {
    freshStores([row({ state })])
    useBoardStore().select('i1')
    const { wrapper } = stage(InteractionPane, scriptedBridge().bridge)
    expect(wrapper.findAll('dd').map((value) => value.text())).toContain(words)
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

describe('the details of several interactions', () => {
  const stageWith = (...ids: readonly string[]) => {
    const hour = 3_600_000
    freshStores([
      row({ id: 'i1', media: 'chat', placedAt: NOW - hour }),
      row({ id: 'i2', placedAt: NOW - 5 * hour }),
      row({ id: 'i3', workbinKey: claimsDraft, placedAt: NOW - 2 * hour }),
    ])
    const board = useBoardStore()
    board.selectWhere(({ row: { id } }) => ids.includes(id))
    return { board, ...stage(InteractionPane, scriptedBridge(reading('')).bridge) }
  }

  it('say how many there are, of which media, of how many owners, and the longest wait', () => {
    const { wrapper } = stageWith('i1', 'i2', 'i3')
    expect(wrapper.get('h2').text()).toBe('3 selected')
    const facts = wrapper.findAll('dt').map((term, at) => [term.text(), wrapper.findAll('dd')[at]?.text()])
    expect(facts).toEqual([
      ['E-mail', '2'],
      ['Chat', '1'],
      ['Owners', '2'],
      ['Longest waiting', '5 h 00'],
    ])
  })

  it('offer no move of the one that was opened before', async () => {
    const { board, wrapper } = stageWith()
    board.select('i1')
    await flushPromises()
    expect(wrapper.find('.actions').exists()).toBe(true)
    board.markSelected(board.view.rows, true)
    await flushPromises()
    expect(wrapper.find('.actions').exists()).toBe(false)
    expect(wrapper.text()).toContain('3 selected')
  })

  it('do not say that one of them is gone while the others are selected', async () => {
    const { board, wrapper } = stageWith()
    board.select('i1')
    board.markSelected(board.view.rows, true)
    board.apply(aChange(1, { gone: [{ id: 'i1', workbinKey: amarasDraft, own: false }] }), NOW)
    await flushPromises()
    expect(wrapper.text()).toContain('2 selected')
    expect(wrapper.text()).not.toContain('No longer here')
  })

  it('never say that nothing is selected beside one that is ticked', () => {
    const { wrapper } = stageWith('i2')
    expect(wrapper.text()).toContain('1 selected')
    expect(wrapper.text()).not.toContain('Nothing selected')
  })
})
