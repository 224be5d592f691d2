import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import ActionLogView from '@/features/action-log/ActionLogView.vue'
import type { ActionLogEntry } from '@shared/domain/action-log'
import { fail, ok } from '@shared/result'
import {
  amara,
  amarasDraft,
  claimsDraft,
  freshStores,
  scriptedBridge,
  stage,
  type Answers,
} from '../transfers/stage'

const entry = (change: Partial<ActionLogEntry> = {}): ActionLogEntry => ({
  ...{ at: '2026-11-22T09:12:00.000Z', userName: 'n.haddad', server: 'https://gws.example.com' },
  ...{ action: 'move', interactionId: 'i1', from: amarasDraft, to: claimsDraft, reason: 'ill today' },
  ...{ outcome: 'placed', ...change },
})
const said = (): string => document.body.textContent.replaceAll(/\s+/g, ' ')
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name)

async function open(answers: Answers) {
  const scripted = scriptedBridge(answers)
  const scene = stage(ActionLogView, scripted.bridge)
  await flushPromises()
  return { ...scene, asked: scripted.asked }
}

describe('the action log', () => {
  beforeEach(() => {
    freshStores()
  })
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it('says who did what with which interaction, from where to where, why and how it came out', async () => {
    const search = async () => ok({ entries: [entry()], total: 1, unwritten: 0 })
    const { wrapper } = await open({ 'actionLog.search': search })
    for (const words of [
      'Move',
      'Where is my refund?',
      'Draft, Amara Diallo',
      'Draft, Claims',
      'ill today',
    ]) {
      expect(said()).toContain(words)
    }
    expect(said()).toContain('n.haddad')
    wrapper.unmount()
  })

  it('names people and queues as targets', async () => {
    const entries = [entry({ to: amara.key }), entry({ to: 'queue:Billing e-mail' }), entry({ to: 'me' })]
    const { wrapper } = await open({
      'actionLog.search': async () => ok({ entries, total: 3, unwritten: 0 }),
    })
    expect(said()).toContain('queue Billing e-mail')
    wrapper.unmount()
  })

  it('says that nothing was done yet', async () => {
    const { wrapper } = await open({
      'actionLog.search': async () => ok({ entries: [], total: 0, unwritten: 0 }),
    })
    expect(said()).toContain('Nothing was done yet')
    wrapper.unmount()
  })

  it('says how many entries could not be written down yet, and what to do', async () => {
    const search = async () => ok({ entries: [entry(), entry()], total: 2, unwritten: 2 })
    const { wrapper } = await open({ 'actionLog.search': search })
    expect(document.querySelector('[role=alert]')?.textContent).toContain(
      '2 entries could not be written down yet.',
    )
    expect(said()).toContain('Check that the disk is not full')
    wrapper.unmount()
  })

  it('says nothing of the kind while everything is written down', async () => {
    const { wrapper } = await open({
      'actionLog.search': async () => ok({ entries: [entry()], total: 1, unwritten: 0 }),
    })
    expect(document.querySelector('[role=alert]')).toBeNull()
    wrapper.unmount()
  })

  it('says why it cannot be read', async () => {
    const { wrapper } = await open({ 'actionLog.search': async () => fail('action-log-unreadable', '') })
    expect(said()).toContain('The action log could not be read')
    wrapper.unmount()
  })

  it('asks anew for another period, from midnight of its first day', async () => {
    const search = async () => ok({ entries: [entry()], total: 1, unwritten: 0 })
    const { wrapper, asked } = await open({ 'actionLog.search': search })
    button('All')?.click()
    await flushPromises()
    expect(asked.at(-1)?.input).toMatchObject({ since: null, offset: 0, outcome: null })
    wrapper.unmount()
  })

  it('reads on where it stopped', async () => {
    const search = async () => ok({ entries: [entry()], total: 2, unwritten: 0 })
    const { wrapper, asked } = await open({ 'actionLog.search': search })
    button('Show more')?.click()
    await flushPromises()
    expect(asked.at(-1)?.input).toMatchObject({ offset: 1 })
    expect(document.querySelectorAll('tbody tr')).toHaveLength(2)
    wrapper.unmount()
  })

  it('saves what is looked for, and says where', async () => {
    const { wrapper, asked, toasts } = await open({
      'actionLog.search': async () => ok({ entries: [entry()], total: 1, unwritten: 0 }),
      'actionLog.export': async () => ok({ path: 'action-log.csv' }),
    })
    button('Save as CSV…')?.click()
    await flushPromises()
    expect(asked.at(-1)?.input).toMatchObject({ format: 'csv' })
    expect(toasts.shown.value[0]).toMatchObject({ tone: 'good', text: 'action-log.csv' })
    wrapper.unmount()
  })
})
