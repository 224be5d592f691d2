import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'
import { createWatchedHttp, type WatchedHttp } from '@support/watched-http'

describe('a site of two servers', () => {
  let centre: ContactCentre
  let network: WatchedHttp
  let desk: TestConsole

  const both = (): string => centre.nodes.map(({ url }) => url).join(', ')
  const signIn = (server = both()): ReturnType<TestConsole['service']['signIn']> =>
    desk.service.signIn({ server, ...centre.supervisor })
  const nodeOf = (): string | undefined => desk.service.session.user?.server
  const isOn = (at: number): boolean => nodeOf() === centre.nodes[at]?.url
  const isWell = (): boolean => desk.service.connection.phase === 'online' && isComplete(desk)

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 3, interactions: 30, seed: 5, tempo: 0, nodes: 2 })
    network = createWatchedHttp()
    desk = await openConsole({ http: () => network.http, holdMs: 300, nodeGoneAfterMs: 600 })
  })

  afterEach(async () => {
    await desk.close()
    await centre.stop()
  })

  it('is entered at its first server', async () => {
    expect(await signIn()).toMatchObject({ ok: true, value: { server: centre.url } })
  })

  it('is entered at the next one when the first does not answer', async () => {
    await centre.nodes[0]?.stop()
    expect(await signIn()).toMatchObject({ ok: true, value: { server: centre.nodes[1]?.url } })
  })

  it('is not searched through for a wrong password', async () => {
    const result = await desk.service.signIn({ server: both(), userName: 'supervisor', password: 'no' })
    expect(result).toMatchObject({ ok: false, failure: { reason: 'wrong-password' } })
    expect(desk.service.connection.phase).toBe('signed-out')
  })

  it('goes on at the other server when the one in use is gone, with the board kept and read again', async () => {
    await signIn()
    await eventually('everything is read', isWell)
    const count = desk.service.state.rowCount
    const resets = desk.changes.filter(({ reset }) => reset).length
    await centre.nodes[0]?.stop()
    await eventually('the board is marked as past', () =>
      [...desk.service.state.workbins.values()].every(({ status }) => status === 'stale'),
    )
    await eventually('it is on the other server', () => isOn(1) && isWell())
    expect(desk.service.state.rowCount).toBe(count)
    expect(desk.changes.filter(({ reset }) => reset)).toHaveLength(resets)
    const definition = centre.world.definitions.find(({ kind }) => kind === 'Agent')
    const owner = { kind: 'Agent' as const, id: centre.world.agents[0]?.id ?? '' }
    const id = centre.world.arrive({ definitionId: definition?.id ?? '', owner })
    await eventually('arrivals are told there', () => desk.service.state.find(id) !== undefined)
  })

  it('stays at the server in use when that comes back in time', async () => {
    await desk.close()
    desk = await openConsole({ http: () => network.http, holdMs: 300, nodeGoneAfterMs: 20_000 })
    await signIn()
    await eventually('everything is read', isWell)
    let dropped = 0
    network.setGate(({ body }) => {
      if (!body.includes('/meta/connect') || dropped > 0) return undefined
      dropped += 1
      return Promise.reject(new TypeError('fetch failed'))
    })
    await eventually('the loss is noticed', () => desk.service.connection.phase === 'recovering')
    await eventually('it is back', isWell)
    expect(nodeOf()).toBe(centre.url)
  })

  it('waits for whichever comes back first when both are gone', async () => {
    await signIn()
    await eventually('everything is read', isWell)
    await Promise.all(centre.nodes.map((node) => node.stop()))
    await eventually('the loss is noticed', () => desk.service.connection.phase === 'recovering')
    await centre.nodes[1]?.start()
    await eventually('it is on the second server', () => isOn(1) && isWell())
  })

  it('gets no order twice', async () => {
    await signIn()
    await eventually('everything is read', isWell)
    let pulls = 0
    network.setGate(({ body }) => {
      if (!body.includes('"Pull')) return undefined
      pulls += 1
      return Promise.reject(new TypeError('fetch failed'))
    })
    const [row] = desk.service.state.snapshot().rows
    const live = desk.service.live()
    if (!live.ok || !row) throw new Error('nothing to move')
    const { id: interactionId, workbinKey } = row
    const moving = live.value.transfers.move({ interactionId, workbinKey, target: { kind: 'me' } })
    await centre.nodes[0]?.stop()
    await moving
    await eventually('it is on the other server', () => isOn(1) && isWell())
    expect(pulls).toBe(1)
  })
})
