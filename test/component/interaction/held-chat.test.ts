import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import HeldChat from '@/features/interaction/chat/HeldChat.vue'
import { useChatStore } from '@/features/interaction/chat/chat.store'
import type { ChatLine } from '@shared/domain/chat'
import { fail, ok } from '@shared/result'
import { freshStores, held, NOW, scriptedBridge, stage, type Answers } from '../transfers/stage'

const line = (index: number, text: string, isAgent = false): ChatLine => ({
  ...{ index, text, isAgent, nickname: isAgent ? 'Mei' : 'Yara Lind', at: NOW },
})
const read: Answers = {
  'chat.transcript': async ({ interactionId }) =>
    ok({ interactionId, nickname: 'Mei', lines: [line(0, 'Can you help?')] }),
}
const joined = ['SendMessage', 'Leave']

function shown(answers: Answers = {}, change: Parameters<typeof held>[0] = {}) {
  const main = scriptedBridge({ ...read, ...answers })
  const chat = held({ media: 'chat', state: 'Chatting', capabilities: joined, ...change })
  return { ...stage(HeldChat, main.bridge, { held: chat }), asked: main.asked }
}
const sent = (asked: readonly { name: string }[]): number =>
  asked.filter(({ name }) => name === 'chat.send').length

describe('a chat in the supervisor’s hands', () => {
  beforeEach(() => {
    freshStores()
  })

  it('shows who said what, and the name that the customer sees', async () => {
    const { wrapper } = shown()
    await flushPromises()
    expect(wrapper.get('[role=log]').text()).toContain('Yara Lind')
    expect(wrapper.get('[role=log]').text()).toContain('Can you help?')
    expect(wrapper.text()).toContain('The customer sees you as Mei.')
  })

  it('shows what is said as it comes', async () => {
    const { wrapper } = shown()
    await flushPromises()
    useChatStore().take({
      ...{ interactionId: 'i1', nickname: 'Mei' },
      lines: [line(0, 'Can you help?'), line(1, 'Hello?')],
    })
    await flushPromises()
    expect(wrapper.findAll('li').map((one) => one.get('.text').text())).toEqual(['Can you help?', 'Hello?'])
  })

  it('sends with Enter, once, and empties the field', async () => {
    const { wrapper, asked } = shown({ 'chat.send': async () => ok(null) })
    await flushPromises()
    await wrapper.get('textarea').setValue(' Gladly. ')
    await wrapper.get('textarea').trigger('keydown', { key: 'Enter' })
    await wrapper.get('textarea').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(asked.find(({ name }) => name === 'chat.send')?.input).toEqual({
      ...{ interactionId: 'i1', text: 'Gladly.' },
    })
    expect([sent(asked), wrapper.get('textarea').element.value]).toEqual([1, ''])
  })

  it('begins a new line with Shift and Enter', async () => {
    const { wrapper, asked } = shown()
    await wrapper.get('textarea').setValue('Gladly.')
    await wrapper.get('textarea').trigger('keydown', { key: 'Enter', shiftKey: true })
    expect(sent(asked)).toBe(0)
  })

  it('keeps typed what could not be said, and says why', async () => {
    const { wrapper } = shown({ 'chat.send': async () => fail('no-confirmation', '') })
    await wrapper.get('textarea').setValue('Gladly.')
    await wrapper.get('textarea').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(wrapper.get('textarea').element.value).toBe('Gladly.')
    expect(wrapper.get('[role=alert]').text()).toContain('The server did not say whether it was done.')
  })

  it('asks before it is left', async () => {
    const { wrapper, asked } = shown({ 'chat.leave': async () => ok(null) })
    await flushPromises()
    const leave = (): HTMLButtonElement =>
      [...document.querySelectorAll('button')].findLast((one) => one.textContent.includes('Leave chat'))!
    leave().click()
    await flushPromises()
    expect(asked.some(({ name }) => name === 'chat.leave')).toBe(false)
    leave().click()
    await flushPromises()
    expect(asked.some(({ name }) => name === 'chat.leave')).toBe(true)
    wrapper.unmount()
  })

  it('says what is left to do when the chat was left', async () => {
    const { wrapper } = shown({}, { state: 'LeftChat', capabilities: ['Transfer', 'Complete', 'Leave'] })
    await flushPromises()
    expect(wrapper.find('textarea').exists()).toBe(false)
    expect(wrapper.text()).toContain('You have left this chat.')
  })

  it('says that the transcript could not be read, and reads it again', async () => {
    const { wrapper, asked } = shown({ 'chat.transcript': async () => fail('timed-out', '') })
    await flushPromises()
    expect(wrapper.text()).toContain('What was said so far could not be read')
    await wrapper.get('[role=log] button').trigger('click')
    expect(asked.filter(({ name }) => name === 'chat.transcript')).toHaveLength(2)
  })
})
