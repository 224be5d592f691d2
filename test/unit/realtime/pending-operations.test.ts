import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failureOf } from '@shared/failure'
import { createPendingOperations, type Expectation } from '@main/realtime/pending-operations'

const expectation: Expectation = { interactionId: 'i1', signs: ['held'], timeoutMs: 1_000 }
const held = { referenceId: null, interactionId: 'i1', what: 'held' }

describe('waiting for the notification that completes an operation', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is confirmed by the reference of the answer, whatever the sign', async () => {
    const pending = createPendingOperations()
    const waiting = pending.expect(expectation)
    waiting.answeredWith(7)
    expect(pending.offer({ referenceId: 7, interactionId: 'i9', what: 'state' })).toBe(true)
    expect(await waiting.outcome).toEqual({ type: 'confirmed', what: 'state' })
  })

  it('is confirmed by an expected sign of the interaction when there is no reference', async () => {
    const pending = createPendingOperations()
    const waiting = pending.expect(expectation)
    expect(pending.offer(held)).toBe(true)
    expect(await waiting.outcome).toEqual({ type: 'confirmed', what: 'held' })
  })

  it('finds a sign with its reference that came before the answer', async () => {
    const pending = createPendingOperations()
    const waiting = pending.expect(expectation)
    expect(pending.offer({ referenceId: 7, interactionId: 'i1', what: 'other' })).toBe(false)
    waiting.answeredWith(7)
    expect(await waiting.outcome).toEqual({ type: 'confirmed', what: 'other' })
  })

  it('finds the early sign behind a flood of news about other interactions', async () => {
    const pending = createPendingOperations()
    const waiting = pending.expect({ ...expectation, signs: [], hints: ['removed:x'] })
    for (let count = 0; count < 500; count += 1)
      pending.offer({ ...held, interactionId: `other${String(count)}` })
    pending.offer({ ...held, what: 'removed:x' })
    waiting.answeredWith(null)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await waiting.outcome).toEqual({ type: 'confirmed', what: 'removed:x' })
  })

  it.each([
    ['of another interaction', { ...held, interactionId: 'i2' }],
    ['with another reference', { ...held, referenceId: 8 }],
    ['that is not expected', { ...held, what: 'released' }],
  ])('ignores a sign %s', async (_name, sign) => {
    const pending = createPendingOperations()
    const waiting = pending.expect(expectation)
    waiting.answeredWith(7)
    expect(pending.offer(sign)).toBe(false)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await waiting.outcome).toEqual({ type: 'unconfirmed' })
  })

  it('counts a sign that others may cause only after the server took the request', async () => {
    const pending = createPendingOperations()
    const waiting = pending.expect({ ...expectation, hints: ['removed:x'] })
    expect(pending.offer({ ...held, what: 'removed:x' })).toBe(false)
    waiting.answeredWith(null)
    await vi.advanceTimersByTimeAsync(150)
    expect(await waiting.outcome).toEqual({ type: 'confirmed', what: 'removed:x' })
  })

  it('prefers a better sign that follows a hint at once', async () => {
    const pending = createPendingOperations()
    const waiting = pending.expect({ ...expectation, hints: ['removed:x'] })
    waiting.answeredWith(null)
    expect(pending.offer({ ...held, what: 'removed:x' })).toBe(true)
    await vi.advanceTimersByTimeAsync(100)
    pending.offer(held)
    expect(await waiting.outcome).toEqual({ type: 'confirmed', what: 'held' })
  })

  it('is refused with the failure of the notification', async () => {
    const failure = failureOf('refused-by-server', 'no')
    const pending = createPendingOperations()
    const waiting = pending.expect(expectation)
    waiting.answeredWith(7)
    pending.offer({ referenceId: 7, interactionId: 'i1', what: 'error', failure })
    expect(await waiting.outcome).toEqual({ type: 'refused', failure })
  })

  it('is unconfirmed only when its time is over', async () => {
    const pending = createPendingOperations()
    const outcomes: unknown[] = []
    void pending.expect(expectation).outcome.then((outcome) => outcomes.push(outcome))
    await vi.advanceTimersByTimeAsync(999)
    expect(outcomes).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(outcomes).toEqual([{ type: 'unconfirmed' }])
  })

  it('counts its time from the answer on when the request may be put off', async () => {
    const pending = createPendingOperations()
    const waiting = pending.expect({ ...expectation, timeoutFrom: 'answer' })
    await vi.advanceTimersByTimeAsync(60_000)
    waiting.answeredWith(null)
    await vi.advanceTimersByTimeAsync(900)
    pending.offer(held)
    expect(await waiting.outcome).toEqual({ type: 'confirmed', what: 'held' })
    const other = pending.expect({ ...expectation, timeoutFrom: 'answer' })
    other.answeredWith(null)
    await vi.advanceTimersByTimeAsync(1_000)
    expect([await other.outcome, vi.getTimerCount()]).toEqual([{ type: 'unconfirmed' }, 0])
  })

  it('leaves no timer behind once it is decided', async () => {
    const pending = createPendingOperations()
    const waiting = pending.expect(expectation)
    pending.offer(held)
    await waiting.outcome
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is unconfirmed when it is given up', async () => {
    const pending = createPendingOperations()
    const waiting = pending.expect(expectation)
    pending.giveUp()
    expect(await waiting.outcome).toEqual({ type: 'unconfirmed' })
  })

  it('takes nothing from a sign once it was cancelled', () => {
    const pending = createPendingOperations()
    pending.expect(expectation).cancel()
    expect(pending.offer(held)).toBe(false)
  })
})
