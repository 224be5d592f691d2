import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptTrend } from '@main/board/board-trend'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

describe('the trend beyond a session', () => {
  let centre: ContactCentre
  let desk: TestConsole
  let kept: { readonly userId: string; readonly trend: KeptTrend } | null

  beforeEach(async () => {
    kept = null
    centre = await startContactCentre({ agents: 2, interactions: 5, tempo: 0, seed: 3 })
    desk = await openConsole({
      trendMemory: {
        read: ({ userId }) => Promise.resolve(kept?.userId === userId ? kept.trend : null),
        keep: ({ userId }, trend) => {
          kept = { userId, trend }
          return Promise.resolve()
        },
      },
    })
  })

  afterEach(async () => {
    await desk.close()
    await centre.stop()
  })

  async function signIn(): Promise<void> {
    await desk.service.signIn({ server: centre.url, ...centre.supervisor })
    await eventually('everything is read', () => isComplete(desk))
  }

  it('is kept at the sign-out and gone on from at the next sign-in', async () => {
    await signIn()
    desk.service.trend.look()
    const [first] = desk.service.trend.of(null).samples
    expect(first?.waiting).toBe(desk.service.state.snapshot().rows.length)
    await desk.service.signOut()
    expect(desk.service.trend.of(null).samples).toEqual([])
    await signIn()
    await eventually('it goes on', () => desk.service.trend.of(null).samples[0]?.at === first?.at)
  })
})
