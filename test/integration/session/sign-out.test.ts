import { describe, expect, it } from 'vitest'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import type { HttpPort } from '@main/gws/http-port'
import { clientOf, reasonOf } from '@support/gws-session'
import { createNodeHttp } from '@support/node-http'
import { openConsole, type TestConsole } from '@support/signed-in'

type Step = 'notifications' | 'contact-centre session' | 'network'
type Fault = 'fails' | 'hangs' | undefined

const order: readonly Step[] = ['notifications', 'contact-centre session', 'network']

/** A signed-in console whose sign-out goes wrong at one step, and what it asked for. */
async function signedIn(faultAt?: Step, fault?: Fault) {
  const centre = await startContactCentre({ agents: 2, interactions: 4, tempo: 0, seed: 3 })
  const steps: string[] = []
  const late: string[] = []
  const jar = createNodeHttp()
  const wrong = (step: Step): Promise<never> | undefined => {
    steps.push(step)
    if (step !== faultAt) return undefined
    return fault === 'fails' ? Promise.reject(new TypeError('fetch failed')) : new Promise(() => undefined)
  }
  const http: HttpPort = (url, init) => {
    const body = typeof init.body === 'string' ? init.body : ''
    const isSent = init.signal?.aborted !== true
    if (isSent && steps.includes('contact-centre session')) late.push(`${url} ${body}`)
    const step = stepOf(body)
    return (step && wrong(step)) ?? jar(url, init)
  }
  const closeNetwork = async (): Promise<void> => wrong('network') ?? undefined
  const desk = await openConsole({ http: () => http, closeNetwork, holdMs: 500 })
  await desk.service.signIn({ server: centre.url, ...centre.supervisor })
  return { centre, desk, steps, late, jar }
}

function stepOf(body: string): Step | undefined {
  if (body.includes('/meta/disconnect')) return 'notifications'
  return body.includes('EndContactCenterSession') ? 'contact-centre session' : undefined
}

/** What the server says to the cookies of the session that was. */
async function meWith(jar: HttpPort, centre: ContactCentre): Promise<string> {
  const answer = await jar(`${centre.url}/api/v2/me`, { method: 'GET' })
  return `${String(answer.status)} ${String(((await answer.json()) as { statusCode: number }).statusCode)}`
}

function stateOf({ service }: TestConsole): object {
  const { user, busy } = service.session
  return { phase: service.connection.phase, user, busy, rows: service.state.rowCount }
}

const nothingLeft = { phase: 'signed-out', user: null, busy: false, rows: 0 }

describe.concurrent('a sign-in that is given up half-way', () => {
  it.each([
    ['ends the contact-centre session that it had asked for', '/me/interactions', ['contact-centre session']],
    ['ends none when it had not asked for one', '/notifications', []],
  ])('%s', async (_case, at, asked) => {
    const centre = await startContactCentre({ agents: 2, interactions: 4, tempo: 0, seed: 3 })
    const steps: string[] = []
    const jar = createNodeHttp()
    const http: HttpPort = (url, init) => {
      const step = stepOf(typeof init.body === 'string' ? init.body : '')
      if (step && init.signal?.aborted !== true) steps.push(step)
      if (new URL(url).pathname.includes(at)) desk.service.cancelSignIn()
      return jar(url, init)
    }
    const desk = await openConsole({ http: () => http, holdMs: 500 })
    const result = await desk.service.signIn({ server: centre.url, ...centre.supervisor })
    expect([reasonOf(result), steps.filter((step) => step !== 'notifications')]).toEqual(['cancelled', asked])
    await desk.close()
    await centre.stop()
  })
})

describe.concurrent('signing out', () => {
  it('ends notifications, contact-centre session and network in this order, and sends nothing after', async () => {
    const { centre, desk, steps, late, jar } = await signedIn()
    await desk.service.signOut()
    expect([steps, late, stateOf(desk)]).toEqual([order, [], nothingLeft])
    expect(await meWith(jar, centre)).toBe('403 20')
    await desk.close()
    await centre.stop()
  })

  it.each<[Step, Fault, string]>([
    ['notifications', 'fails', '403 20'],
    ['notifications', 'hangs', '403 20'],
    ['contact-centre session', 'fails', '200 0'],
    ['contact-centre session', 'hangs', '200 0'],
    ['network', 'fails', '403 20'],
  ])('goes on to the end when the step %s %s', async (step, fault, afterwards) => {
    const { centre, desk, steps, late, jar } = await signedIn(step, fault)
    await desk.service.signOut()
    expect([steps, late, stateOf(desk)]).toEqual([order, [], nothingLeft])
    expect(await meWith(jar, centre)).toBe(afterwards)
    await desk.close()
    await centre.stop()
  })

  it('of a session that the server ended before leaves nothing', async () => {
    const { centre, desk, steps } = await signedIn()
    centre.expireSessions()
    await desk.service.signOut()
    expect([steps, stateOf(desk)]).toEqual([order, nothingLeft])
    await desk.close()
    await centre.stop()
  })

  it('leaves the sessions of others alone', async () => {
    const { centre, desk } = await signedIn()
    const other = clientOf(centre)
    await other.signIn(centre.secondSupervisor)
    await desk.service.signOut()
    expect(reasonOf(await other.me())).toBe('success')
    await desk.close()
    await centre.stop()
  })
})
