import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import { clientOf, reasonOf, startQuietCentre, supervisorOf, valueOf } from '@support/gws-session'

let centre: ContactCentre

beforeAll(async () => {
  centre = await startQuietCentre()
})
afterAll(() => centre.stop())

describe('signing in', () => {
  test('tells who is signed in', async () => {
    const me = valueOf(await clientOf(centre).signIn(centre.supervisor))
    expect(me).toMatchObject({ userName: 'supervisor', displayName: 'Noor Haddad' })
    expect(me.roles).toContain('ROLE_SUPERVISOR')
  })

  test('with a wrong password is refused as such', async () => {
    const answer = await clientOf(centre).signIn({ ...centre.supervisor, password: 'wröng: pässword' })
    expect(reasonOf(answer)).toBe('wrong-password')
  })

  test('is kept by the cookie', async () => {
    const client = clientOf(centre)
    const me = valueOf(await client.signIn(centre.supervisor))
    expect(valueOf(await client.me())).toEqual(me)
  })

  test('is needed', async () => {
    const client = clientOf(centre)
    expect(reasonOf(await client.me())).toBe('session-ended')
    expect(reasonOf(await client.workbinDefinitions())).toBe('session-ended')
  })

  test('is not needed for the version', async () => {
    expect(valueOf(await clientOf(centre).version())).toMatch(/^8\.5\./)
  })
})

describe('a session that ended in the middle', () => {
  test('is told by a reading and by a command alike', async () => {
    const { client } = await supervisorOf(centre)
    centre.expireSessions()
    expect(reasonOf(await client.agents())).toBe('session-ended')
    expect(reasonOf(await client.subscribe({ kind: 'me' }, ['W1']))).toBe('session-ended')
  })

  test('lets the same client sign in again and send commands', async () => {
    const { client } = await supervisorOf(centre)
    centre.expireSessions()
    valueOf(await client.signIn(centre.supervisor))
    expect(valueOf(await client.startContactCentreSession(['email']))).toEqual({
      succeeded: ['email'],
      failed: [],
    })
  })
})

describe('the contact-centre session', () => {
  test('ends the HTTP session with it', async () => {
    const { client } = await supervisorOf(centre)
    expect(valueOf(await client.endContactCentreSession())).toBeNull()
    expect(reasonOf(await client.me())).toBe('session-ended')
  })

  test('that starts in part tells which channels failed and why', async () => {
    const own = await startQuietCentre()
    try {
      const client = clientOf(own)
      valueOf(await client.signIn(own.supervisor))
      own.setInteractionServerLink(false)
      expect(valueOf(await client.startContactCentreSession(['voice', 'chat']))).toMatchObject({
        succeeded: ['voice'],
        failed: [{ channel: 'multimedia', failure: { reason: 'interaction-server-down', serverCode: 4 } }],
      })
      expect(reasonOf(await client.startContactCentreSession(['chat']))).toBe('interaction-server-down')
      const services = valueOf(await client.services())
      expect(services.find(({ type }) => type === 'MultiMediaState')?.isActive).toBe(false)
      expect(services.find(({ type }) => type === 'Provisioning')?.isActive).toBe(true)
    } finally {
      await own.stop()
    }
  })
})

describe('the CSRF protection', () => {
  test.each([
    { csrf: 'on', csrfRefusal: 'text' },
    { csrf: 'on', csrfRefusal: 'json' },
    { csrf: 'off' },
  ] as const)('%j lets commands through', async (dialect) => {
    const own = await startQuietCentre(dialect)
    try {
      const { client } = await supervisorOf(own)
      expect(reasonOf(await client.subscribe({ kind: 'me' }, [draftOf(own)]))).toBe('success')
    } finally {
      await own.stop()
    }
  })
})

function draftOf(of: ContactCentre): string {
  return of.world.instance('Draft', of.world.supervisors[0]?.id ?? '').definitionId
}
