import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

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
})
