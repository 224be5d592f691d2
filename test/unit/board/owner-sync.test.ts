import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failureOf, type FailureReason } from '@shared/failure'
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

  it('reads all, and tells which subscription was refused by a notification', async () => {
    const { result, order } = await read(['Subscribed', 'RequestFailed'])
    expect(order.at(-1)).toBe('read')
    expect(result.ok && [...result.value.contents.keys()]).toEqual(plan.workbinIds)
    expect(result.ok && [...result.value.failures]).toMatchObject([
      ['follow-up', { reason: 'refused-by-server' }],
    ])
  })

  it('fails when the server does not take the subscription', async () => {
    const { result } = await read([], { subscription: fail('no-permission', '') })
    expect(result).toMatchObject({ ok: false, failure: { reason: 'no-permission' } })
  })

  it('gives the contents, and tells which subscription was not confirmed in time', async () => {
    const { result } = await read(['Subscribed', 'none'])
    expect(result.ok && [...result.value.contents.keys()]).toEqual(plan.workbinIds)
    expect(result.ok && [...result.value.failures]).toMatchObject([
      ['follow-up', { reason: 'no-confirmation' }],
    ])
  })
})

describe('an owner of whom the server refuses one workbin', () => {
  const readWhere = async (
    answerTo: (ids: readonly string[]) => FailureReason | undefined,
  ): Promise<{ result: Result<OwnerContents>; asked: string[] }> => {
    const asked: string[] = []
    const gws = createFakeGws({
      workbinContents: (_, ids) => {
        asked.push(ids.join())
        const reason = answerTo(ids)
        return Promise.resolve(reason ? fail(reason, '') : ok(new Map(ids.map((id) => [id, [aResource()]]))))
      },
    })
    const ports = { gws, pending: createPendingOperations() }
    const how = { isSubscribed: true, onReading: () => undefined }
    return { result: await readOwner(ports, plan, how), asked }
  }

  it.each(['server-error', 'resource-gone', 'unreadable-answer', 'refused-by-server'] as const)(
    'gives the other, read alone, when both together end in %s',
    async (reason) => {
      const { result, asked } = await readWhere((ids) => (ids.includes('drafts') ? reason : undefined))
      expect(asked).toEqual(['drafts,follow-up', 'drafts', 'follow-up'])
      expect(result.ok && [...result.value.contents.keys()]).toEqual(['follow-up'])
      expect(result.ok && [...result.value.failures]).toMatchObject([['drafts', { reason }]])
    },
  )

  it('fails as a whole when none can be read alone either', async () => {
    const { result } = await readWhere(() => 'server-error')
    expect(result).toMatchObject({ ok: false, failure: { reason: 'server-error' } })
  })

  it.each(['server-busy', 'connection-lost', 'session-ended', 'no-permission'] as const)(
    'is not asked for one by one after %s',
    async (reason) => {
      expect((await readWhere(() => reason)).asked).toEqual(['drafts,follow-up'])
    },
  )

  it('is given up at once when the server goes away in between', async () => {
    const { result, asked } = await readWhere((ids) => (ids.length > 1 ? 'server-error' : 'connection-lost'))
    expect([result.ok, asked]).toEqual([false, ['drafts,follow-up', 'drafts']])
  })
})
