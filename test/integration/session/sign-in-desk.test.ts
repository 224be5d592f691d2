import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import type { HttpPort } from '@main/gws/http-port'
import type { SignInPages } from '@main/session/session-ports'
import { fail, ok, type Result } from '@shared/result'
import { fakeKeptPassword } from '@support/kept-password'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

describe('the sign-in desk', () => {
  let centre: ContactCentre
  let desk: TestConsole

  const credentials = (password = centre.supervisor.password) => ({
    ...{ server: centre.url, userName: centre.supervisor.userName, password },
  })
  const keeping = (): boolean => desk.service.session.keeping.isKept

  beforeEach(async () => {
    centre = await startContactCentre({
      ...{ agents: 3, interactions: 20, seed: 5, tempo: 0 },
      dialect: { federatedSignIn: 'saml' },
    })
  })

  afterEach(async () => {
    await desk.close()
    await centre.stop()
  })

  it('keeps a password that was right, and signs in with it again', async () => {
    desk = await openConsole()
    expect(await desk.desk.signIn(credentials(), true)).toMatchObject({ ok: true })
    await desk.service.signOut()
    expect(keeping()).toBe(true)
    expect(await desk.desk.signInKept()).toMatchObject({ ok: true, value: { server: centre.url } })
  })

  it('lets in whose password could not be kept, and says why it was not', async () => {
    const keep = async () => fail('password-not-kept', '')
    desk = await openConsole({ keptPassword: { ...fakeKeptPassword(), keep } })
    expect(await desk.desk.signIn(credentials(), true)).toMatchObject({
      ok: true,
      value: { server: centre.url, notKept: { reason: 'password-not-kept' } },
    })
  })

  it('keeps no password that was wrong', async () => {
    desk = await openConsole()
    await desk.desk.signIn(credentials('wrong'), true)
    expect(keeping()).toBe(false)
  })

  it('forgets a kept password that the server refuses', async () => {
    desk = await openConsole({ keptPassword: fakeKeptPassword(null, credentials('changed since')) })
    expect(await desk.desk.signInKept()).toMatchObject({ ok: false, failure: { reason: 'wrong-password' } })
    expect([keeping(), desk.service.connection.cause?.reason]).toEqual([false, 'wrong-password'])
  })

  it('keeps the password while the server is only away', async () => {
    desk = await openConsole({ keptPassword: fakeKeptPassword(null, credentials()) })
    await centre.nodes[0]?.stop()
    expect(await desk.desk.signInKept()).toMatchObject({ ok: false, failure: { code: 'offline' } })
    expect(keeping()).toBe(true)
  })

  it('forgets what is kept when somebody signs in without keeping it', async () => {
    desk = await openConsole({ keptPassword: fakeKeptPassword(null, credentials()) })
    await desk.desk.signIn(credentials(), false)
    expect(keeping()).toBe(false)
  })

  it('knows whether a server offers a federated sign-in', async () => {
    desk = await openConsole()
    const plain = await startContactCentre({ agents: 1, interactions: 0, tempo: 0 })
    const answers = [
      await desk.desk.offersFederatedSignIn(centre.url),
      await desk.desk.offersFederatedSignIn(plain.url),
    ]
    await plain.stop()
    expect(answers).toEqual([true, false])
  })

  it.each([
    ['offer', true],
    ['off', false],
  ] as const)('says what the dialect says when that is %s', async (federatedSignIn, isOffered) => {
    desk = await openConsole({ dialect: { federatedSignIn } })
    expect(await desk.desk.offersFederatedSignIn('https://gws.invalid')).toBe(isOffered)
  })

  it('opens the board for whom the identity provider vouches', async () => {
    desk = await openConsole({ showSignIn: (pages, http) => aPerson(pages, http, centre) })
    expect(await desk.desk.signInFederated(centre.url)).toMatchObject({
      ok: true,
      value: { userName: centre.supervisor.userName, server: centre.url },
    })
    await eventually('everything is read', () => isComplete(desk))
  })

  it('asks again when the server of a federated sign-in is lost, keeps the board, and goes on at another', async () => {
    await centre.stop()
    centre = await startContactCentre({
      ...{ agents: 3, interactions: 20, seed: 5, tempo: 0, nodes: 2 },
      dialect: { federatedSignIn: 'saml' },
    })
    const [first, second] = centre.nodes
    const site = centre.nodes.map(({ url }) => url).join(', ')
    desk = await openConsole({
      ...{ holdMs: 300, nodeGoneAfterMs: 400 },
      showSignIn: (pages, http) => aPerson(pages, http, { ...centre, url: new URL(pages.url).origin }),
    })
    expect(await desk.desk.signInFederated(site)).toMatchObject({ ok: true, value: { server: first?.url } })
    await eventually('everything is read', () => isComplete(desk))
    const count = desk.service.state.rowCount
    await first?.stop()
    await eventually('it asks', () => desk.service.connection.phase === 'session-lost')
    expect([desk.service.state.rowCount, await desk.desk.offersFederatedSignIn(site)]).toEqual([count, true])
    expect(await desk.desk.signInFederated(site)).toMatchObject({ ok: true, value: { server: second?.url } })
    await eventually('everything is read again', () => isComplete(desk))
  })

  it('stays signed out when the window is closed', async () => {
    desk = await openConsole()
    expect(await desk.desk.signInFederated(centre.url)).toMatchObject({
      ok: false,
      failure: { reason: 'cancelled' },
    })
    expect(desk.service.connection.phase).toBe('signed-out')
  })
})

/** Walks through the pages as a browser with a person in front of it would. */
async function aPerson(
  { url, isDone }: SignInPages,
  http: HttpPort,
  { url: server, supervisor }: ContactCentre,
): Promise<Result<null>> {
  const sent = await http(url, { redirect: 'manual' })
  const provider = new URL(sent.headers.get('location') ?? '', server).href
  const post = (address: string, fields: Record<string, string>): Promise<Response> =>
    http(address, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  const { userName: user, password } = supervisor
  const page = await (await post(provider, { user, password })).text()
  const assertion = /name="SAMLResponse" value="([^"]+)"/.exec(page)?.[1] ?? ''
  if (await isDone()) return fail('bug', 'signed in too early')
  await post(`${server}/api/v2/saml/acs`, { SAMLResponse: assertion })
  return (await isDone()) ? ok(null) : fail('wrong-password', 'the assertion was refused')
}
