import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentreOptions } from '@contact-centre/options'
import { mediaChannels, servicesChannel, workbinsChannel } from '@main/realtime/message-router'
import { shownOn, truthOf } from '@support/board-truth'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'
import { createWatchedHttp, type WatchedHttp } from '@support/watched-http'

const options: ContactCentreOptions = { agents: 3, interactions: 30, tempo: 0, seed: 5, maxIntervalMs: 1_500 }
const channelCount = [workbinsChannel, ...mediaChannels, servicesChannel].length

describe('coming back', () => {
  let centre: ContactCentre
  let network: WatchedHttp
  let desk: TestConsole

  const open = async (more: ContactCentreOptions = {}): Promise<void> => {
    centre = await startContactCentre({ ...options, ...more })
    network = createWatchedHttp()
    desk = await openConsole({ http: () => network.http, holdMs: 300 })
  }
  const signIn = (): ReturnType<TestConsole['service']['signIn']> =>
    desk.service.signIn({ server: centre.url, ...centre.supervisor })
  const arrive = (): string => {
    const definition = centre.world.definitions.find(({ kind }) => kind === 'Agent')
    const id = centre.world.agents[0]?.id ?? ''
    return centre.world.arrive({ definitionId: definition?.id ?? '', owner: { kind: 'Agent', id } })
  }
  const isRight = (): boolean => {
    const [shown, truth] = [shownOn(desk), truthOf(centre, desk, 'Place_S1001')]
    const names = [...new Set([...Object.keys(shown), ...Object.keys(truth)])]
    return names.every((name) => String(shown[name]) === String(truth[name]))
  }
  const isWell = (): boolean => isComplete(desk) && isRight()

  beforeEach(async () => {
    await open()
    await signIn()
    await eventually('everything is read', () => isComplete(desk))
  })

  afterEach(async () => {
    network.setGate(undefined)
    await desk.close()
    await centre.stop()
  })

  it('subscribes each channel and each owner once at sign-in', () => {
    const owners = [...desk.service.state.owners.values()]
    const groupWorkbins = [...desk.service.state.workbins.keys()].filter((key) => /^\w+Group:/.test(key))
    const single = owners.filter(({ kind }) => kind === 'Agent' || kind === 'Place')
    expect({
      handshakes: network.bayeuxCount('/meta/handshake'),
      channels: network.bayeuxCount('/meta/subscribe'),
      requests: network.subscribeCount(),
    }).toEqual({ handshakes: 1, channels: channelCount, requests: groupWorkbins.length + single.length })
  })

  it('subscribes everything once more for each new handshake, and no oftener', async () => {
    const [channels, requests] = [network.bayeuxCount('/meta/subscribe'), network.subscribeCount()]
    network.setGate(({ path }) =>
      path.includes('/notifications') ? Promise.reject(new TypeError('fetch failed')) : undefined,
    )
    await eventually('the server has forgotten', () => centre.subscriptionCount === 0)
    network.setGate(undefined)
    desk.service.wakeUp()
    await eventually('everything is right and live', isWell)
    expect({
      handshakes: network.bayeuxCount('/meta/handshake'),
      channels: network.bayeuxCount('/meta/subscribe') - channels,
      requests: network.subscribeCount() - requests,
    }).toEqual({ handshakes: 2, channels: channelCount, requests })
  })

  it('is as of the last answered poll, although nothing happens', async () => {
    const before = desk.service.state.asOf ?? Number.POSITIVE_INFINITY
    await eventually('the board is as of later', () => (desk.service.state.asOf ?? 0) > before + 1_000)
  })

  it('goes on after a dropped poll without subscribing again', async () => {
    const [channels, requests] = [network.bayeuxCount('/meta/subscribe'), network.subscribeCount()]
    let dropped = 0
    network.setGate(({ body }) => {
      if (!body.includes('/meta/connect') || dropped > 0) return undefined
      dropped += 1
      return Promise.reject(new TypeError('fetch failed'))
    })
    await eventually('the loss is noticed', () => desk.service.connection.phase === 'recovering')
    const id = arrive()
    await eventually('the arrival is shown', () => desk.service.state.find(id) !== undefined && isWell())
    expect(network.bayeuxCount('/meta/subscribe')).toBe(channels)
    expect(network.subscribeCount()).toBe(requests)
  })

  it('says that the session is over when the server was started anew, and is right after a new sign-in', async () => {
    const { port } = centre
    await centre.stop()
    await eventually('the loss is noticed', () => desk.service.connection.phase === 'recovering')
    centre = await startContactCentre({ ...options, port })
    desk.service.wakeUp()
    await eventually('the end is noticed', () => desk.service.connection.phase === 'session-lost')
    arrive()
    expect((await signIn()).ok).toBe(true)
    await eventually('everything is right and live', isWell)
  })

  it('ignores what comes late for a session that was replaced', async () => {
    let release: (() => void) | undefined
    network.setGate(({ body }, pass) => {
      if (!body.includes('/meta/connect') || release) return undefined
      return new Promise((resolve) => {
        release = () => void pass().then(resolve, resolve)
      })
    })
    await eventually('a poll hangs', () => release !== undefined)
    network.setGate(undefined)
    centre.expireSessions()
    await desk.service.signOut()
    expect((await signIn()).ok).toBe(true)
    await eventually('everything is right and live', isWell)
    release?.()
    const id = arrive()
    await eventually('arrivals come', () => desk.service.state.find(id) !== undefined)
    expect(desk.service.connection.phase).toBe('online')
  })

  it('shows an interaction once when its arrival is told twice', async () => {
    network.setGate(async ({ body }, pass) =>
      body.includes('/meta/connect') ? answerOf(await pass(), twice) : pass(),
    )
    const id = arrive()
    const tellings = (): number =>
      desk.changes.flatMap(({ put }) => put).filter(({ row }) => row.id === id).length
    await eventually('it is told', () => tellings() > 0)
    const next = arrive()
    await eventually('a later one is told', () =>
      desk.changes.some(({ put }) => put.some(({ row }) => row.id === next)),
    )
    expect(tellings()).toBe(1)
  })

  it('goes on when a message of a kind that nobody knows comes', async () => {
    const strange = { channel: '/v2/me/workbins', data: { messageType: 'SomethingNewMessage', id: 7 } }
    network.setGate(async ({ body }, pass) =>
      body.includes('/meta/connect') ? answerOf(await pass(), (list) => [strange, ...list]) : pass(),
    )
    const id = arrive()
    await eventually('it is shown', () => desk.service.state.find(id) !== undefined)
    expect(desk.service.connection.phase).toBe('online')
  })

  const pages: Record<string, () => Response> = {
    'a page instead of messages': () => new Response('<html>Sign in</html>', { status: 200 }),
    'a redirection': () => new Response(null, { status: 302, headers: { location: '/login' } }),
    'a gateway error': () => new Response('<html>502</html>', { status: 502 }),
    'an empty answer': () => new Response(null, { status: 204 }),
  }

  it.each(Object.entries(pages))('survives %s at the notifications address', async (_name, page) => {
    network.setGate(({ path }) => (path.includes('/notifications') ? page() : undefined))
    await eventually('the loss is noticed', () => desk.service.connection.phase === 'recovering')
    arrive()
    network.setGate(undefined)
    desk.service.wakeUp()
    await eventually('everything is right and live', isWell)
    expect(desk.service.connection.phase).toBe('online')
  })

  it('makes no storm of handshakes when the network loses the cookie of the notifications', async () => {
    network.loseCookie('BAYEUX_BROWSER')
    const start = Date.now()
    await eventually('three seconds passed', () => Date.now() - start > 3_000)
    const count = network.bayeuxCount('/meta/handshake')
    expect(count).toBeGreaterThan(2)
    expect(count).toBeLessThan(9)
  })

  it('stays signed out when a sign-in is cancelled while what is held is being read', async () => {
    await desk.service.signOut()
    network.setGate(({ path }) => {
      if (path.endsWith('/me/interactions')) desk.service.cancelSignIn()
      return undefined
    })
    expect(await signIn()).toMatchObject({ ok: false, failure: { reason: 'cancelled' } })
    expect([desk.service.session.user, desk.service.connection.phase]).toEqual([null, 'signed-out'])
  })

  it('renews the token once when the notifications ask for one', async () => {
    let refused = 0
    network.setGate(({ path }) => {
      if (!path.includes('/notifications') || refused > 0) return undefined
      refused += 1
      return new Response('Missing or invalid Csrf token', { status: 403 })
    })
    await eventually('the refusal came', () => refused === 1)
    await eventually('everything is right and live', () => isWell())
    await eventually('the line is back', () => desk.service.connection.phase === 'online')
  })
})

function twice(messages: readonly unknown[]): unknown[] {
  return messages.flatMap((message) => (isMeta(message) ? [message] : [message, message]))
}

function isMeta(message: unknown): boolean {
  return (message as { channel: string }).channel.startsWith('/meta/')
}

async function answerOf(
  answer: Response,
  change: (messages: readonly unknown[]) => readonly unknown[],
): Promise<Response> {
  const text = await answer.text()
  const messages = JSON.parse(text) as readonly unknown[]
  return new Response(JSON.stringify(change(messages)), { status: answer.status })
}
