import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import BatchDialog from '@/features/transfers/batch/BatchDialog.vue'
import { useBatchesStore, type BatchPurpose } from '@/features/transfers/batch/batches.store'
import { nothingChosen } from '@/features/transfers/batch/spread-choice'
import { subjectOf } from '@/features/transfers/use-move-subjects'
import type { BatchHead, BatchItem, BatchOrder, BatchPlan } from '@shared/domain/batch'
import { failureOf } from '@shared/failure'
import { ok } from '@shared/result'
import {
  amara,
  amarasDraft,
  claimsDraft,
  freshStores,
  NOW,
  row,
  scriptedBridge,
  stage,
  type Answers,
} from './stage'

const three = [
  row(),
  row({ id: 'i2', media: 'chat', subject: 'Card blocked' }),
  row({ id: 'i3', workbinKey: claimsDraft, subject: 'Invoice wrong' }),
]
const toBilling = { kind: 'queue', queueName: 'Billing e-mail' } as const
const planOf = async ({ subjects }: BatchOrder) => {
  const [first, ...rest] = subjects
  const moves = rest.map((one) => ({ ...one, target: toBilling, noUndo: 'went-to-a-queue' as const }))
  const skipped = first ? [{ ...first, why: 'being-handled' as const }] : []
  return ok<BatchPlan>({ moves, skipped })
}
const told: Answers = {
  'transfers.targets': async () => ok({ queues: ['Billing e-mail'], canAddToAgentWorkbin: false }),
  'batches.plan': planOf,
  'batches.start': async () => ok({ batchId: 'b1' }),
  'batches.cancel': async () => ok(null),
  'batches.putBack': async () => ok(null),
  'batches.undo': async () => ok({ batchId: 'b2' }),
  'batches.retry': async () => ok({ batchId: 'b3' }),
  'settings.change': async () => new Promise(() => undefined),
}
const head: BatchHead = {
  ...{ id: 'b1', startedAt: NOW, endedAt: null, total: 3, isCancelled: false },
  ...{ undoes: null, undoUntil: null, reason: '' },
}
const item = (interactionId: string, change: Partial<BatchItem> = {}): BatchItem => ({
  ...{ interactionId, from: amarasDraft, target: { kind: 'workbin', workbinKey: claimsDraft } },
  ...{ state: 'moved', ...change },
})
const ended: BatchHead = { ...head, endedAt: NOW, undoUntil: NOW + 60_000 }

const dialog = (): HTMLElement | null => document.querySelector('[role=dialog]')
const said = (): string => dialog()?.textContent.replaceAll(/\s+/g, ' ') ?? ''
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(name))
const press = async (name: string): Promise<void> => {
  button(name)?.click()
  await flushPromises()
}
const pick = async (name: string): Promise<void> => {
  const options = [...document.querySelectorAll<HTMLElement>('[role=option]')]
  options.find((one) => one.textContent.includes(name))?.click()
  await flushPromises()
}

async function openWith(rows = three, purpose: BatchPurpose = { kind: 'reassign' }) {
  const scripted = scriptedBridge(told)
  const scene = stage(BatchDialog, scripted.bridge)
  const subjects = rows.map((one) => subjectOf(one, one.workbinKey))
  const choice = nothingChosen(purpose.kind === 'empty' ? 'evenly' : 'one')
  const draft = { purpose, subjects, choice, nickname: '', reason: '', saveLastAgent: false }
  useBatchesStore().show({ step: 'choosing', draft })
  await flushPromises()
  const asked = (name: string): unknown => scripted.asked.findLast((one) => one.name === name)?.input
  return { ...scene, asked }
}

async function shown(batch: BatchHead, items: readonly BatchItem[]) {
  const scene = await openWith()
  useBatchesStore().apply({ head: { ...batch, total: items.length }, items })
  useBatchesStore().show({ step: 'shown', batchId: 'b1' })
  await flushPromises()
  return scene
}

describe('moving several interactions', () => {
  beforeEach(() => {
    freshStores(three)
  })
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it('says how many there are and where they lie', async () => {
    const { wrapper } = await openWith()
    expect(said()).toContain('Reassign 3 interactions')
    expect(said()).toContain('3 interactions in 2 workbins')
    wrapper.unmount()
  })

  it('asks for the name that customers see when chats are among them', async () => {
    const { wrapper } = await openWith()
    expect(said()).toContain('Your name in the chat')
    wrapper.unmount()
  })

  it('shows what would move, what stays and why, and what cannot be undone, before anything is moved', async () => {
    const { wrapper, asked } = await openWith()
    await pick('Billing e-mail')
    await press('Preview')
    expect(said()).toContain('2 of 3 will be moved')
    expect(said()).toContain('1 Is being handled')
    expect(said()).toContain('2 go into a queue and cannot be undone.')
    expect(asked('batches.start')).toBeUndefined()
    wrapper.unmount()
  })

  it('warns in the preview of no target that gets nothing', async () => {
    const { wrapper } = await openWith()
    await press('By load')
    await pick('Billing e-mail')
    await pick('Claims')
    await press('Preview')
    expect(said()).toContain('Billing e-mail')
    expect(said()).not.toContain('Chats in Claims wait')
    wrapper.unmount()
  })

  it('goes back from the preview to what was chosen', async () => {
    const { wrapper } = await openWith()
    await pick('Billing e-mail')
    await press('Preview')
    await press('Back')
    expect(document.querySelector('[role=option][data-state=checked]')?.textContent).toContain('Billing')
    wrapper.unmount()
  })

  it('starts what the preview showed', async () => {
    const { wrapper, asked } = await openWith()
    await pick('Billing e-mail')
    await press('Preview')
    await press('Move 2')
    expect(asked('batches.start')).toMatchObject({ spread: { kind: 'one', target: toBilling } })
    expect(useBatchesStore().dialog).toEqual({ step: 'shown', batchId: 'b1' })
    wrapper.unmount()
  })

  it('spreads evenly over all that are chosen', async () => {
    const { wrapper, asked } = await openWith()
    await press('Evenly')
    await pick('Billing e-mail')
    await pick('Amara Diallo')
    await press('Preview')
    const targets = [toBilling, { kind: 'agent', ownerKey: amara.key }]
    expect(asked('batches.plan')).toMatchObject({ spread: { kind: 'evenly', targets } })
    wrapper.unmount()
  })

  it('asks value by value when it goes by a rule', async () => {
    const { wrapper, asked } = await openWith()
    await press('By rule')
    await pick('Billing e-mail')
    await pick('Claims')
    await press('Preview')
    const rules = [{ value: 'email', target: toBilling }, { value: 'chat' }]
    expect(asked('batches.plan')).toMatchObject({ spread: { kind: 'by-rule', field: 'media', rules } })
    wrapper.unmount()
  })

  it('does not offer to give the work of an owner who is emptied back to them', async () => {
    const { wrapper } = await openWith(three, { kind: 'empty', ownerKey: amara.key })
    expect(said()).toContain('Empty the workbins of Amara Diallo')
    const options = [...document.querySelectorAll('[role=option]')].map((one) => one.textContent)
    expect(options.some((one) => one.includes('Amara'))).toBe(false)
    wrapper.unmount()
  })

  it('counts what is done and cancels the rest', async () => {
    const { wrapper, asked } = await shown(head, [item('i1'), item('i2', { state: 'running' })])
    expect(said()).toContain('Moving 1 of 2')
    expect(dialog()?.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('1')
    await press('Cancel the rest')
    expect(asked('batches.cancel')).toEqual({ batchId: 'b1' })
    wrapper.unmount()
  })

  it('warns when not all have moved, and says why one by one', async () => {
    const failure = failureOf('taken-by-someone-else', '', { who: 'Ben Okafor' })
    const { wrapper } = await shown(ended, [item('i1'), item('i2', { state: 'unchanged', failure })])
    expect(said()).toContain('1 of 2 moved')
    expect(said()).toContain('Ben Okafor was faster')
    expect(dialog()?.querySelector('.head.due')).not.toBeNull()
    wrapper.unmount()
  })

  it('narrows the list to what needs somebody', async () => {
    const failure = failureOf('no-such-target', '')
    const items = [item('i1'), item('i3', { state: 'needs-action', failure })]
    const { wrapper } = await shown(ended, items)
    await press('With you')
    const subjects = [...document.querySelectorAll('.batch-item-row')].map((one) => one.textContent)
    expect(subjects).toHaveLength(1)
    expect(subjects[0]).toContain('Invoice wrong')
    wrapper.unmount()
  })

  it('puts back what was left in the supervisor’s hands', async () => {
    const { wrapper, asked } = await shown(ended, [item('i1', { state: 'needs-action' })])
    await press('Put one back')
    expect(asked('batches.putBack')).toEqual({ batchId: 'b1' })
    wrapper.unmount()
  })

  it('undoes the whole, or one item of it', async () => {
    const { wrapper, asked } = await shown(ended, [item('i1'), item('i2')])
    document.querySelector<HTMLButtonElement>('[aria-label="Undo the move of Card blocked"]')?.click()
    await flushPromises()
    expect(asked('batches.undo')).toEqual({ batchId: 'b1', interactionIds: ['i2'] })
    wrapper.unmount()
  })
})
