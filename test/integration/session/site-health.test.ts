import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentreOptions } from '@contact-centre/options'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

describe('the servers behind Web Services', () => {
  let centre: ContactCentre
  let desk: TestConsole

  const open = async (options: ContactCentreOptions = {}, dialect: object = {}): Promise<void> => {
    centre = await startContactCentre({ agents: 3, interactions: 20, seed: 3, tempo: 0, ...options })
    desk = await openConsole({ holdMs: 300, dialect })
  }
  const signIn = (): ReturnType<TestConsole['service']['signIn']> =>
    desk.service.signIn({ server: centre.url, ...centre.supervisor })
  const parts = (): readonly string[] => desk.service.news.outages.map(({ part }) => part)

  beforeEach(() => open())

  afterEach(async () => {
    await desk.close()
    await centre.stop()
  })

  it('that are away at sign-in are known, and keep nobody out', async () => {
    centre.setInteractionServerLink(false)
    expect(await signIn()).toMatchObject({ ok: true })
    expect(parts()).toEqual(['interactions'])
  })

  it('that go and come back are told as it happens', async () => {
    await signIn()
    centre.setServiceActive('MultiMediaContent', false)
    await eventually('it is away', () => parts().includes('contacts'))
    centre.setServiceActive('MultiMediaContent', true)
    await eventually('it is back', () => parts().length === 0)
  })

  it('let the work go on when Interaction Server comes back', async () => {
    await signIn()
    await eventually('everything is read', () => isComplete(desk))
    centre.setInteractionServerLink(false)
    await eventually('it is away', () => parts().includes('interactions'))
    centre.setInteractionServerLink(true)
    await eventually('it is back', () => parts().length === 0)
    const [row] = desk.service.state.snapshot().rows
    const live = desk.service.live()
    await eventually('an interaction can be pulled', async () => {
      if (!live.ok || !row) return false
      const { id: interactionId, workbinKey } = row
      const moved = await live.value.transfers.move({ interactionId, workbinKey, target: { kind: 'me' } })
      return moved.ok && moved.value.state === 'held'
    })
  })

  it('offer no move to a user without the feature for it, unless the dialect says so', async () => {
    await centre.stop()
    await desk.close()
    await open({ dialect: { userFeatures: 'without-multimedia' } })
    expect(await signIn()).toMatchObject({ ok: true, value: { canMove: false } })
    await desk.close()
    desk = await openConsole({ dialect: { missingFeature: 'ask' } })
    expect(await signIn()).toMatchObject({ ok: true, value: { canMove: true } })
  })
})
