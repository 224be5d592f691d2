import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failureOf } from '@shared/failure'
import { fail, ok, type Result } from '@shared/result'
import { readOwner, subscribedSign, type OwnerContents } from '@main/board/owner-sync'
import { createPendingOperations } from '@main/realtime/pending-operations'
import { createFakeGws } from '@support/fake-gws'
import { aResource } from '@support/fake-resource'

const plan = {
  ...{ ownerKey: 'Agent:u1', address: { kind: 'Agent' as const, userId: 'u1' } },
  workbinIds: ['drafts', 'follow-up'],
}
type Confirmation = 'Subscribed' | 'RequestFailed' | 'none'

async function read(
  confirmations: readonly Confirmation[],
  how: { readonly isSubscribed?: boolean; readonly subscription?: Result<null> } = {},
): Promise<{ result: Result<OwnerContents>; order: string[] }> {
  const { isSubscribed = false, subscription = ok(null) } = how
  const pending = createPendingOperations()
  const order: string[] = []
  const gws = createFakeGws({
    subscribe: () => {
      order.push('subscribe')
      setTimeout(() => {
        plan.workbinIds.forEach((id, index) => {
          const confirmation = confirmations[index] ?? 'none'
          if (confirmation === 'none') return
          order.push(confirmation)
          const failure =
            confirmation === 'RequestFailed' ? { failure: failureOf('refused-by-server', '') } : {}
          const what = subscribedSign(`Agent:u1/${id}`)
          pending.offer({ referenceId: index + 1, interactionId: null, what, ...failure })
        })
      }, 50)
      return Promise.resolve(
        subscription.ok ? ok(new Map(plan.workbinIds.map((id, at) => [id, at + 1]))) : subscription,
      )
    },
    workbinContents: () => {
      order.push('read')
      return Promise.resolve(ok(new Map([['drafts', [aResource()]]])))
    },
  })
  const onReading = (): void => void order.push('reading')
  const reading = readOwner({ gws, pending }, plan, { isSubscribed, onReading })
  await vi.advanceTimersByTimeAsync(10_000)
  return { result: await reading, order }
}

describe('reading an owner', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('reads only after every workbin’s subscription was confirmed', async () => {
    const { result, order } = await read(['Subscribed', 'Subscribed'])
    expect([result.ok, order]).toEqual([true, ['subscribe', 'Subscribed', 'Subscribed', 'reading', 'read']])
  })

  it('does not subscribe again what is subscribed', async () => {
    expect((await read([], { isSubscribed: true })).order).toEqual(['reading', 'read'])
  })

  it('fails when one subscription is refused by a notification', async () => {
    const { result, order } = await read(['Subscribed', 'RequestFailed'])
    expect([result, order.includes('read')]).toMatchObject([
      { ok: false, failure: { reason: 'refused-by-server' } },
      false,
    ])
  })

  it('fails when the server does not take the subscription', async () => {
    const { result } = await read([], { subscription: fail('no-permission', '') })
    expect(result).toMatchObject({ ok: false, failure: { reason: 'no-permission' } })
  })

  it('gives the contents with a doubt when a subscription is not confirmed in time', async () => {
    const { result } = await read(['Subscribed', 'none'])
    expect(result).toMatchObject({ ok: true, value: { doubt: { reason: 'no-confirmation' } } })
    expect(result.ok && [...result.value.contents.keys()]).toEqual(['drafts'])
  })
})
