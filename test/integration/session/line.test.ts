import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentreOptions } from '@contact-centre/options'
import { shownOn, truthOf } from '@support/board-truth'
import { openFaultProxy, type FaultProxy } from '@support/fault-proxy'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

const place = 'Place_S1001'

describe('the line to the server', () => {
  let centre: ContactCentre
  let proxy: FaultProxy
  let desk: TestConsole

  const options: ContactCentreOptions = {
    agents: 4,
    interactions: 60,
    tempo: 0,
    seed: 5,
    maxIntervalMs: 1_500,
  }
  const start = async (more: ContactCentreOptions = {}): Promise<void> => {
    centre = await startContactCentre({ ...options, ...more })
    proxy = await openFaultProxy(centre.port)
    desk = await openConsole({ holdMs: 300 })
    await desk.service.signIn({ server: proxy.url, ...centre.supervisor })
    await eventually('everything is read', () => isComplete(desk))
  }
  const arriveAtAgent = (): string => {
    const [agent] = centre.world.agents
    const definition = centre.world.definitions.find(({ kind }) => kind === 'Agent')
    return centre.world.arrive({
      definitionId: definition?.id ?? '',
      owner: { kind: 'Agent', id: agent?.id ?? '' },
    })
  }
  const isRight = (): boolean =>
    JSON.stringify(sorted(shownOn(desk))) === JSON.stringify(sorted(truthOf(centre, desk, place)))

  beforeEach(() => start())

  afterEach(async () => {
    await desk.close()
    await proxy.close()
    await centre.stop()
  })

  it('shows at first exactly what the server has', () => {
    expect(shownOn(desk)).toEqual(truthOf(centre, desk, place))
  })

  it('brings an arrival to the board without being asked', async () => {
    const id = arriveAtAgent()
    const told = (): string | undefined =>
      desk.changes.flatMap((change) => change.put).find(({ row }) => row.id === id)?.cause
    await eventually('the arrival is told', () => told() !== undefined)
    expect(told()).toBe('arrived')
  })

  it('numbers its changes without a gap', async () => {
    for (let count = 0; count < 20; count += 1) arriveAtAgent()
    await eventually('the arrivals are shown', isRight)
    const numbers = desk.changes.map((change) => change.sequence)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  it('shows the past as stale while the line is down, and is right again after it', async () => {
    proxy.setMode('refuse')
    proxy.cut()
    await eventually('the loss is noticed', () => desk.service.connection.phase === 'recovering')
    expect([...desk.service.state.workbins.values()].some(({ status }) => status === 'live')).toBe(false)
    arriveAtAgent()
    proxy.setMode('pass')
    desk.service.wakeUp()
    await eventually('the line is back', () => desk.service.connection.phase === 'online')
    await eventually('everything is right and live', () => isComplete(desk) && isRight())
  })

  it('leaves a server alone for as long as it asks, even when the computer wakes up', async () => {
    proxy.answerTo('meta/connect', { status: 503, headers: { 'Retry-After': '2' }, body: '' })
    await eventually('the loss is noticed', () => desk.service.connection.phase === 'recovering')
    const lostAt = performance.now()
    desk.service.wakeUp()
    await eventually('the line is back', () => desk.service.connection.phase === 'online')
    expect(performance.now() - lostAt).toBeGreaterThan(1_900)
    await eventually('everything is right and live', () => isComplete(desk) && isRight())
  })

  it.each([
    [
      'forgets the session without naming the poll',
      '[{"channel":"/meta/connect","successful":false,"error":"402::Unknown client","advice":{"reconnect":"handshake"}}]',
    ],
    ['has a reply to another poll', '[{"id":"1","channel":"/meta/connect","successful":true}]'],
    ['has no reply to the poll', '[{"channel":"/elsewhere","data":{}}]'],
    ['is empty', '[]'],
    ['is no JSON', 'busy'],
  ])('goes on after an answer that %s', async (_, body) => {
    proxy.answerTo('meta/connect', { status: 200, body })
    const before = desk.changes.length
    const id = arriveAtAgent()
    await eventually('the arrival is shown', () => desk.service.state.find(id) !== undefined)
    await eventually('everything is right and live', () => isComplete(desk) && isRight())
    await eventually('the arrival is published', () => desk.changes.length > before)
  })

  it('is right again after the server has forgotten its session', async () => {
    proxy.setMode('refuse')
    proxy.cut()
    await eventually('the server has forgotten', () => centre.subscriptionCount === 0)
    arriveAtAgent()
    proxy.setMode('pass')
    desk.service.wakeUp()
    await eventually('everything is right and live', () => isComplete(desk) && isRight())
    const id = arriveAtAgent()
    await eventually('later arrivals come too', () => desk.service.state.find(id) !== undefined)
  })

  it('is right again after a short cut without acknowledgements', async () => {
    await desk.close()
    await proxy.close()
    await centre.stop()
    await start({ dialect: { ack: 'off' } })
    proxy.setMode('drop-answers')
    arriveAtAgent()
    await eventually('the loss is noticed', () => desk.service.connection.phase === 'recovering')
    proxy.setMode('pass')
    desk.service.wakeUp()
    await eventually('everything is right and live', () => isComplete(desk) && isRight())
  })

  it('says that the session ended, keeps the board, and goes on after a new sign-in', async () => {
    const rows = desk.service.state.rowCount
    centre.expireSessions()
    await eventually('the end is noticed', () => desk.service.connection.phase === 'session-lost')
    expect(desk.service.state.rowCount).toBe(rows)
    const id = arriveAtAgent()
    const again = await desk.service.signIn({ server: proxy.url, ...centre.supervisor })
    expect(again.ok).toBe(true)
    await eventually('everything is right and live', () => isComplete(desk) && isRight())
    expect(desk.service.state.find(id)).toBeDefined()
    expect(desk.changes.some((change) => change.reset)).toBe(false)
  })

  it('keeps a wrong password after the end of a session from clearing the board', async () => {
    const rows = desk.service.state.rowCount
    centre.expireSessions()
    await eventually('the end is noticed', () => desk.service.connection.phase === 'session-lost')
    const again = await desk.service.signIn({ server: proxy.url, userName: 'supervisor', password: 'wrong' })
    expect(again).toMatchObject({ ok: false, failure: { reason: 'wrong-password' } })
    expect(desk.service.state.rowCount).toBe(rows)
    expect(desk.service.connection.phase).toBe('session-lost')
  })

  it('forgets everything at sign-out', async () => {
    await desk.service.signOut()
    expect(desk.service.state.rowCount).toBe(0)
    expect(desk.service.connection.phase).toBe('signed-out')
    expect(desk.service.session.user).toBeNull()
  })

  it('marks as failed what cannot be read, and reads it when it can be', async () => {
    centre.setInteractionServerLink(false)
    const live = desk.service.live()
    if (live.ok) live.value.board.readAgain([...desk.service.state.workbins.keys()])
    await eventually('it failed', () => desk.service.state.loading.failed > 0)
    centre.setInteractionServerLink(true)
    if (live.ok) live.value.board.readAgain([...desk.service.state.workbins.keys()])
    await eventually('everything is right and live', () => isComplete(desk) && isRight())
  })

  it('finds the owner of a change that does not name one', async () => {
    await desk.close()
    await proxy.close()
    await centre.stop()
    await start({ dialect: { workbinUserIdInChanges: 'absent' } })
    arriveAtAgent()
    await eventually('the arrival is where it belongs', isRight)
  })

  it('can be cancelled while a server does not answer', async () => {
    await desk.service.signOut()
    proxy.setMode('black-hole')
    const signIn = desk.service.signIn({ server: proxy.url, ...centre.supervisor })
    desk.service.cancelSignIn()
    expect(await signIn).toMatchObject({ ok: false, failure: { reason: 'cancelled' } })
    expect(desk.service.connection.phase).toBe('signed-out')
  })
})

function sorted(shown: Record<string, string[]>): [string, string[]][] {
  return Object.entries(shown).sort(([one], [other]) => (one < other ? -1 : 1))
}
