import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchItemStates, type BatchItem } from '@shared/domain/batch'
import { moveStates } from '@shared/domain/transfer'
import { failureOf, failureReasons } from '@shared/failure'
import { eventFromReport, itemAfter, type ItemEvent } from '@main/transfers/batches/batch-item'
import { BatchRecord } from '@main/transfers/batches/batch-record'
import { runs } from '@support/runs'

const target = { kind: 'workbin', workbinKey: 'Agent:u2/drafts' } as const
const anItem = (interactionId: string): BatchItem => ({
  ...{ interactionId, from: 'Agent:u1/drafts', target, state: 'waiting' },
})
const failure = fc.option(
  fc.constantFrom(...failureReasons).map((reason) => failureOf(reason, '')),
  { nil: undefined },
)
const reported: fc.Arbitrary<ItemEvent> = fc
  .record({ state: fc.constantFrom(...moveStates), failure })
  .map(({ state, failure: why }) =>
    eventFromReport({
      ...{ interactionId: 'i', state, from: null, target },
      ...(why ? { failure: why } : {}),
    }),
  )
const event: fc.Arbitrary<ItemEvent> = fc.oneof(
  fc.constantFrom<ItemEvent>(
    { type: 'begun' },
    { type: 'deferred' },
    { type: 'cancelled' },
    { type: 'undone' },
  ),
  reported,
)

describe('an item of a batch, whatever happens to it', () => {
  it('keeps who it is and always stands in exactly one state', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const item = events.reduce(itemAfter, anItem('1'))
        const { interactionId, from } = item
        expect([interactionId, from, batchItemStates.includes(item.state)]).toEqual([
          ...['1', 'Agent:u1/drafts', true],
        ])
      }),
      runs(500),
    )
  })

  it('never runs again once it lies where it lay, was cancelled or was taken back', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.array(event, { maxLength: 10 }), (before, after) => {
        const item = before.reduce(itemAfter, anItem('1'))
        if (!['unchanged', 'cancelled', 'undone'].includes(item.state)) return
        expect(after.reduce(itemAfter, item)).toBe(item)
      }),
      runs(500),
    )
  })

  it('says that it cannot be taken back whenever it was not moved', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const item = events.reduce(itemAfter, anItem('1'))
        const wasNotMoved = ['unchanged', 'needs-action', 'cancelled', 'undone'].includes(item.state)
        if (wasNotMoved) expect(item.noUndo).toBeDefined()
      }),
      runs(500),
    )
  })
})

describe('an item of which the server did not tell the outcome', () => {
  it('can be taken back once it is found where it should go', () => {
    const events: ItemEvent[] = [
      { type: 'begun' },
      { type: 'settled', state: 'unknown' },
      { type: 'settled', state: 'moved' },
    ]
    expect(events.reduce(itemAfter, anItem('1'))).toEqual({ ...anItem('1'), state: 'moved' })
  })
})

describe('a batch, whatever happens to its items', () => {
  it('tells changes that add up to the whole, in the order of the order', () => {
    const ids = ['1', '2', '3', '4']
    const step = fc.record({ id: fc.constantFrom(...ids), event, isTaken: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const head = { startedAt: 0, endedAt: null, undoes: null, undoUntil: null }
        const record = new BatchRecord(
          { id: 'b', ...head, total: ids.length, isCancelled: false, reason: '' },
          ids.map(anItem),
        )
        const mirror = new Map<string, BatchItem>()
        const take = (): void => {
          for (const item of record.takeChange()?.items ?? []) mirror.set(item.interactionId, item)
        }
        for (const { id, event: one, isTaken } of steps) {
          record.apply(id, one)
          if (isTaken) take()
        }
        take()
        expect(record.items().map(({ interactionId }) => interactionId)).toEqual(ids)
        expect(ids.map((id) => mirror.get(id))).toEqual(record.items())
        const isOpen = record.items().some(({ state }) => state === 'waiting' || state === 'running')
        expect(record.isAtRest).toBe(!isOpen)
      }),
      runs(300),
    )
  })
})
