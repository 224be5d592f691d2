import { describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/result'
import { watchForSessionEnd } from '@main/session/watch-for-session-end'
import { createFakeGws } from '@support/fake-gws'

describe('watching for the end of the session', () => {
  it('tells the end and returns the failure as well', async () => {
    const ends: string[] = []
    const gws = createFakeGws({ queues: () => Promise.resolve(fail('session-ended', 'over')) })
    const result = await watchForSessionEnd(gws, ({ reason }) => ends.push(reason)).queues()
    expect([ends, result]).toMatchObject([
      ['session-ended'],
      { ok: false, failure: { reason: 'session-ended' } },
    ])
  })

  it.each(['no-permission', 'connection-lost', 'csrf-refused'] as const)(
    'does not take %s for the end',
    async (reason) => {
      const ends: unknown[] = []
      const gws = createFakeGws({ queues: () => Promise.resolve(fail(reason, '')) })
      await watchForSessionEnd(gws, (failure) => ends.push(failure)).queues()
      expect(ends).toEqual([])
    },
  )

  it('does not take a wrong password at the sign-in for the end', async () => {
    const ends: unknown[] = []
    const gws = createFakeGws({ signIn: () => Promise.resolve(fail('wrong-password', '')) })
    await watchForSessionEnd(gws, (failure) => ends.push(failure)).signIn({ userName: 'sofia', password: '' })
    expect(ends).toEqual([])
  })

  it('passes everything on', async () => {
    const inputs: unknown[] = []
    const workbinContents = (
      ...input: unknown[]
    ): ReturnType<ReturnType<typeof createFakeGws>['workbinContents']> => {
      inputs.push(input)
      return Promise.resolve(ok(new Map()))
    }
    await watchForSessionEnd(createFakeGws({ workbinContents }), () => undefined).workbinContents(
      { kind: 'me' },
      ['drafts'],
    )
    expect(inputs).toEqual([[{ kind: 'me' }, ['drafts']]])
  })
})
