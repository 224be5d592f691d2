import { afterEach, describe, expect, it } from 'vitest'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentreOptions } from '@contact-centre/options'
import { shownOn, truthOf } from '@support/board-truth'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'
import { createWatchedHttp, type WatchedHttp } from '@support/watched-http'

const LIMIT_MS = 60_000

describe('reading everything again', { timeout: LIMIT_MS + 10_000 }, () => {
  let centre: ContactCentre
  let network: WatchedHttp
  let desk: TestConsole

  const start = async (more: ContactCentreOptions): Promise<void> => {
    centre = await startContactCentre({
      ...{ agents: 6, interactions: 40, tempo: 0, seed: 5, maxIntervalMs: 1_500, ...more },
    })
    network = createWatchedHttp()
    desk = await openConsole({ http: () => network.http, holdMs: 300 })
    await desk.service.signIn({ server: centre.url, ...centre.supervisor })
    await eventually('everything is read', () => isComplete(desk), LIMIT_MS)
  }
  const readings = (from = 0): string[] =>
    network.sent
      .slice(from)
      .filter(({ path, body }) => path.includes('/workbins') && body === '')
      .map(({ path }) => path)
  const dropPoll = async (): Promise<void> => {
    let isDropped = false
    network.setGate(({ body }) => {
      if (!body.includes('/meta/connect') || isDropped) return undefined
      isDropped = true
      return Promise.reject(new TypeError('fetch failed'))
    })
    await eventually('a poll is dropped', () => isDropped)
    network.setGate(undefined)
  }
  const loseSession = async (meanwhile: () => void): Promise<void> => {
    network.setGate(({ path }) =>
      path.includes('/notifications') ? Promise.reject(new TypeError('fetch failed')) : undefined,
    )
    await eventually('the server has forgotten', () => centre.subscriptionCount === 0)
    meanwhile()
    network.setGate(undefined)
    desk.service.wakeUp()
  }
  const isRight = (): boolean => {
    const [shown, truth] = [shownOn(desk), truthOf(centre, desk, 'Place_S1001')]
    const names = [...new Set([...Object.keys(shown), ...Object.keys(truth)])]
    return names.every((name) => String(shown[name]) === String(truth[name]))
  }
  const drafts = () => {
    const definition = centre.world.definitions.find(({ kind }) => kind === 'Agent')
    const id = centre.world.agents[0]?.id ?? ''
    return { definitionId: definition?.id ?? '', owner: { kind: 'Agent' as const, id } }
  }

  afterEach(async () => {
    network.setGate(undefined)
    await desk.close()
    await centre.stop()
  })

  it.each(['429', '503'] as const)('ends well with a server that refuses floods with %s', async (status) => {
    await start({
      ...{ agents: 120, interactions: 200, requestsPerSecond: 80 },
      dialect: { throttledStatus: status, retryAfter: 'seconds' },
    })
    expect([isRight(), desk.changes.some(({ loading }) => loading.failed > 0)]).toEqual([true, false])
  })

  it('ends well with a server that answers no more than four requests a second', async () => {
    await start({ agents: 1, interactions: 20, requestsPerSecond: 4 })
    const most = Math.max(...desk.changes.map(({ loading }) => loading.failed))
    expect([isRight(), most, desk.service.state.loading.problems]).toEqual([true, 0, []])
  })

  it('tells until when a busy server wants to be left alone', async () => {
    await start({})
    network.setGate(({ path }) =>
      path.includes('/workbins')
        ? Promise.resolve(new Response('', { status: 429, headers: { 'retry-after': '40' } }))
        : undefined,
    )
    const askedAt = Date.now()
    const live = desk.service.live()
    if (live.ok) live.value.board.readAgain([...desk.service.state.workbins.keys()])
    await eventually('the pause is told', () => desk.service.state.loading.waitsUntil !== null)
    const pause = (desk.service.state.loading.waitsUntil ?? 0) - askedAt
    expect([pause > 35_000, pause < 50_000]).toEqual([true, true])
  })

  it('costs nothing after a short fault of a server that acknowledges', async () => {
    await start({})
    const before = network.sent.length
    await dropPoll()
    await eventually('the loss is noticed', () =>
      desk.connections.some(({ phase }) => phase === 'recovering'),
    )
    await eventually('the line is back', () => desk.service.connection.phase === 'online')
    expect(readings(before)).toEqual([])
  })

  it('happens once or twice in a storm of faults, not once for each', async () => {
    await start({ dialect: { ack: 'off' } })
    const once = readings().length
    const before = network.sent.length
    for (let fault = 0; fault < 6; fault += 1) {
      await dropPoll()
      desk.service.wakeUp()
      await eventually('the line is back', () => desk.service.connection.phase === 'online')
    }
    const id = centre.world.arrive(drafts())
    await eventually('everything is read', () => isComplete(desk) && isRight(), LIMIT_MS)
    expect(desk.service.state.find(id)).toBeDefined()
    expect(readings(before).length).toBeLessThan(4 * once)
  })

  it('tells what came and left while the line was away, once', async () => {
    await start({})
    const gone = centre.world.arrive(drafts())
    await eventually('it is shown', () => desk.service.state.find(gone) !== undefined)
    await loseSession(() => {
      centre.world.arrive(drafts())
      centre.world.arrive(drafts())
      centre.world.agentOpens(gone, drafts().owner.id)
      centre.world.agentCompletes(gone)
    })
    await eventually('it is told', () => desk.meanwhiles.length > 0)
    expect(desk.meanwhiles).toMatchObject([{ arrived: 2, left: 1, moved: 0 }])
    expect(desk.service.news.meanwhile?.owners[0]).toMatchObject({ arrived: 2, left: 1 })
  })

  it('begins with what is on screen', async () => {
    await start({ agents: 40 })
    const last = centre.world.agents.at(-1)?.id ?? ''
    const live = desk.service.live()
    if (live.ok) live.value.board.looking(1, [`Agent:${last}/${drafts().definitionId}`])
    const before = network.sent.length
    await loseSession(() => undefined)
    await eventually('it is read', () => readings(before).some((path) => path.includes(last)))
    expect(readings(before).findIndex((path) => path.includes(last))).toBeLessThan(12)
  })
})
