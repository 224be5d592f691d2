import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterChange,
  canUndo,
  groupOf,
  leftBehind,
  resultGroups,
  summaryOfBatch,
  troubleFirst,
} from '@/features/transfers/batch/batch-summary'
import { batchItemStates, type Batch, type BatchItem, type BatchItemState } from '@shared/domain/batch'
import { failureOf } from '@shared/failure'

const NOW = 1_000_000
const item = (id: string, state: BatchItemState, change: Partial<BatchItem> = {}): BatchItem => ({
  ...{ interactionId: id, from: 'Agent:u1/Draft', state },
  target: { kind: 'workbin', workbinKey: 'AgentGroup:Claims/Draft' },
  ...change,
})
const batchOf = (items: readonly BatchItem[], change: Partial<Batch> = {}): Batch => ({
  ...{ id: 'b1', startedAt: NOW - 5_000, endedAt: NOW - 1_000, total: items.length, isCancelled: false },
  ...{ undoes: null, undoUntil: NOW + 60_000, reason: '', items },
  ...change,
})

describe('a batch in numbers', () => {
  it('is good only when everything moved', () => {
    const batch = batchOf([item('i1', 'moved'), item('i2', 'kept')])
    expect(summaryOfBatch(batch, NOW).tone).toBe('good')
  })

  it('warns when one stayed where it was', () => {
    const batch = batchOf([item('i1', 'moved'), item('i2', 'unchanged')])
    expect(summaryOfBatch(batch, NOW).tone).toBe('due')
  })

  it('warns when of one it is not known where it is', () => {
    expect(summaryOfBatch(batchOf([item('i1', 'unknown')]), NOW).tone).toBe('due')
  })

  it('calls for a person when one is in their hands against the order', () => {
    const batch = batchOf([item('i1', 'unchanged'), item('i2', 'needs-action')])
    expect(summaryOfBatch(batch, NOW).tone).toBe('late')
  })

  it('counts what is done while it runs', () => {
    const items = [item('i1', 'moved'), item('i2', 'running'), item('i3', 'waiting')]
    const sum = summaryOfBatch(batchOf(items, { endedAt: null }), NOW)
    expect([sum.tone, sum.done, sum.total]).toEqual(['running', 1, 3])
  })

  it('offers nothing to try again or put back while it runs', () => {
    const failure = failureOf('in-use', '')
    const items = [item('i1', 'needs-action', { failure }), item('i2', 'running')]
    const sum = summaryOfBatch(batchOf(items, { endedAt: null }), NOW)
    expect([sum.retryable, sum.returnable, sum.undoable]).toEqual([0, 0, 0])
  })

  it('cannot be undone after its time', () => {
    const batch = batchOf([item('i1', 'moved')])
    expect(canUndo(batch, item('i1', 'moved'), NOW + 60_000)).toBe(false)
  })

  it('cannot undo what went to a person', () => {
    const batch = batchOf([item('i1', 'moved', { noUndo: 'given-to-a-person' }), item('i2', 'moved')])
    expect(summaryOfBatch(batch, NOW).undoable).toBe(1)
  })

  it('cannot undo an undoing', () => {
    const batch = batchOf([item('i1', 'moved')], { undoes: 'b0' })
    expect(summaryOfBatch(batch, NOW).undoable).toBe(0)
  })

  it('puts back only what came from a workbin', () => {
    const batch = batchOf([item('i1', 'needs-action'), item('i2', 'needs-action', { from: null })])
    expect(summaryOfBatch(batch, NOW).returnable).toBe(1)
  })

  it('leaves behind what did not move, cancelled items too', () => {
    const states: readonly BatchItemState[] = ['moved', 'unchanged', 'unknown', 'cancelled', 'needs-action']
    const batch = batchOf(states.map((state) => item(state, state)))
    expect(leftBehind(batch)).toEqual(['unchanged', 'unknown', 'cancelled'])
  })

  it('puts what needs somebody before what stayed, and that before what moved', () => {
    const states: readonly BatchItemState[] = ['moved', 'unchanged', 'kept', 'needs-action', 'unknown']
    const ordered = troubleFirst(states.map((state) => item(state, state)))
    expect(ordered.map(({ state }) => state)).toEqual([
      ...['needs-action', 'unknown', 'unchanged', 'moved', 'kept'],
    ])
  })

  it('counts every item in exactly one group', () => {
    const items = fc.array(fc.constantFrom(...batchItemStates))
    fc.assert(
      fc.property(items, (states) => {
        const { counts } = summaryOfBatch(batchOf(states.map((state, at) => item(`i${at}`, state))), NOW)
        expect(resultGroups.reduce((sum, group) => sum + counts[group], 0)).toBe(states.length)
        for (const state of states) expect(counts[groupOf(state)]).toBeGreaterThan(0)
      }),
    )
  })
})

describe('a batch that changes', () => {
  it('begins with the first change that names it', () => {
    const { items, ...head } = batchOf([item('i1', 'waiting')])
    expect(afterChange(undefined, { head, items })).toEqual({ ...head, items })
  })

  it('replaces the items that changed and keeps the order of all', () => {
    const batch = batchOf([item('i1', 'waiting'), item('i2', 'waiting'), item('i3', 'waiting')])
    const { items: _items, ...head } = batch
    const next = afterChange(batch, { head, items: [item('i2', 'moved')] })
    expect(next.items.map(({ interactionId, state }) => `${interactionId} ${state}`)).toEqual([
      ...['i1 waiting', 'i2 moved', 'i3 waiting'],
    ])
  })
})
