import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'
import { createWatchedHttp } from '@support/watched-http'

describe('signing in', () => {
  let centre: ContactCentre
  let desk: TestConsole

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 12, interactions: 120, seed: 7, tempo: 0 })
    desk = await openConsole()
  })

  afterEach(async () => {
    await desk.close()
    await centre.stop()
  })

  it('brings every workbin of every kind of owner to the board', async () => {
    const result = await desk.service.signIn({ server: centre.url, ...centre.supervisor })
    expect(result).toMatchObject({ ok: true, value: { isSupervisor: true, failedChannels: [] } })
    await eventually('everything is read', () => isComplete(desk))
    const kinds = new Set([...desk.service.state.owners.values()].map((owner) => owner.kind))
    expect([...kinds].sort()).toEqual(['Agent', 'AgentGroup', 'Place', 'PlaceGroup'])
    expect(desk.service.state.rowCount).toBeGreaterThan(0)
    expect(desk.service.connection.phase).toBe('online')
  })

  it('tells until when a busy server wants to be left alone, and no longer when it is given up', async () => {
    const network = createWatchedHttp()
    const busy = { status: 429, headers: { 'retry-after': '40' } }
    network.setGate(({ path }) =>
      path.includes('/groups') ? Promise.resolve(new Response('', busy)) : undefined,
    )
    await desk.close()
    desk = await openConsole({ http: () => network.http })
    const signedIn = desk.service.signIn({ server: centre.url, ...centre.supervisor })
    const told = (): number | null => desk.changes.at(-1)?.loading.waitsUntil ?? null
    await eventually('the pause is told', () => told() !== null)
    expect(desk.service.session).toMatchObject({ user: null, busy: true })
    desk.service.cancelSignIn()
    expect(await signedIn).toMatchObject({ ok: false, failure: { reason: 'cancelled' } })
    await eventually('it is told no longer', () => told() === null)
  })
})
