import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentreOptions } from '@contact-centre/options'
import { wireFixture } from '@support/wire-fixture'
import { signIn, startWork } from './client'
import type { WireClient } from './client'
import { shapeDifferences } from './wire-shape'

describe('reading people, groups and workbins', () => {
  let centre: ContactCentre
  let supervisor: WireClient

  const start = async (options: ContactCentreOptions = {}): Promise<void> => {
    centre = await startContactCentre({ agents: 6, interactions: 0, tempo: 0, ...options })
    supervisor = await startWork(centre)
  }
  const restart = async (options: ContactCentreOptions): Promise<void> => {
    await centre.stop()
    await start(options)
  }
  const agent = (index = 0): string => centre.world.agents[index]?.id ?? ''
  const definitionId = (name: string): string => centre.world.instance(name, '').definitionId

  beforeEach(() => start())
  afterEach(() => centre.stop())

  const documented: readonly [string, string, string][] = [
    ['the signed-in user', '/me', 'me.answer'],
    ['the groups of the user', '/me/groups?type=BusinessUnit&fields=*', 'me-groups.answer'],
    ['a page of contacts', '/contacts?type=User&limit=1', 'contacts.answer'],
    ['the services', '/services?fields=*', 'services.answer'],
    ['the version', '/diagnostics/version', 'version.answer'],
    ['every workbin type', '/workbins?fields=*', 'workbins.answer'],
    ['the addresses of the workbins', '/workbins', 'workbins-uris.answer'],
    ['the addresses of what is in hand', '/me/interactions', 'me-interactions-uris.answer'],
  ]
  it.each(documented)('answers %s in the documented shape', async (_what, path, fixture) => {
    const reply = await supervisor.get(path)
    expect(reply.status).toBe(200)
    expect(shapeDifferences(reply.body, wireFixture(fixture))).toEqual([])
  })

  it('groups the contents of a workbin by medium and leaves empty media out', async () => {
    const instance = centre.world.instance('InProgress', agent())
    const workitem = centre.world.arrive(instance, { medium: 'workitem' })
    const email = centre.world.arrive(instance, { medium: 'email' })
    const reply = await supervisor.get(`/users/${agent()}/workbins/${instance.definitionId}?subresources=*`)
    const workbin = reply.body['workbin'] as Record<string, unknown>
    expect(workbin).toMatchObject({
      workbinName: 'InProgress',
      type: 'Agent',
      workitems: [{ id: workitem, state: 'InWorkbin', capabilities: [] }],
      emails: [{ id: email, state: 'InWorkbin', capabilities: [] }],
    })
    expect(workbin).not.toHaveProperty('chats')
    expect(shapeDifferences({ emails: workbin['emails'] }, emailsOfFixture())).toEqual([])
  })

  it('prints times of user data in ISO with Z and receivedDate with a numeric zone', async () => {
    const instance = centre.world.instance('InProgress', agent())
    centre.world.arrive(instance, { medium: 'workitem', receivedAt: Date.UTC(2026, 2, 2, 8, 20, 35, 7) })
    const reply = await supervisor.get(
      `/users/${agent()}/workbins/${instance.definitionId}/workitems?fields=*`,
    )
    expect(reply.body['workitems']).toMatchObject([
      { receivedDate: '2026-03-02 08:20:35.007+0000', userData: { ReceivedAt: '2026-03-02T08:20:35Z' } },
    ])
  })

  it('keys several workbins by id and not in the order asked for', async () => {
    const ids = [definitionId('Draft'), definitionId('InProgress')]
    const reply = await supervisor.get(
      `/users/${agent()}/workbins?workbinIds=${ids.join(',')}&subresources=*`,
    )
    const workbins = reply.body['workbins'] as Record<string, unknown>
    expect(Object.keys(workbins)).toEqual([...ids].reverse())
  })

  it('lists the personal kinds under me and all four kinds under workbins', async () => {
    const kinds = async (path: string): Promise<unknown> => {
      const reply = await supervisor.get(path)
      return [...new Set((reply.body['workbins'] as { type: string }[]).map(({ type }) => type))]
    }
    expect(await kinds('/me/workbins?fields=*')).toEqual(['Agent', 'Place'])
    expect(await kinds('/workbins?fields=*')).toEqual(['Agent', 'Place', 'AgentGroup', 'PlaceGroup'])
  })

  it('says name instead of workbinName on a Place workbin', async () => {
    const reply = await supervisor.get(`/workbins/${definitionId('Counter')}`)
    expect(reply.body['workbin']).toMatchObject({ name: 'Counter', type: 'Place' })
  })

  it.each([
    ['agentGroup', 'AG_Inbound', 'Claims'],
    ['placeGroup', 'PG_Inbound', 'Front desk'],
  ])('reads a workbin of an owner named by %s', async (parameter, workbin, group) => {
    const instance = centre.world.instance(workbin, group)
    const id = centre.world.arrive(instance, { medium: 'chat' })
    const query = `subresources=chat&${parameter}=${encodeURIComponent(group)}`
    const reply = await supervisor.get(`/me/workbins/${instance.definitionId}?${query}`)
    expect(reply.body['workbin']).toMatchObject({ chats: [{ id, participants: [], capabilities: [] }] })
  })

  it('demands a group name for the contents of a group workbin', async () => {
    const reply = await supervisor.get(`/me/workbins/${definitionId('AG_Inbound')}?subresources=*`)
    expect([reply.status, reply.body['statusCode']]).toEqual([400, 1])
  })

  it.each([
    ['an unknown subresource', '?subresources=fax&agentGroup=Claims', 400, 10],
    ['an unknown group', '?subresources=*&agentGroup=Nobody', 404, 6],
  ])('refuses %s', async (_what, query, status, statusCode) => {
    const reply = await supervisor.get(`/me/workbins/${definitionId('AG_Inbound')}${query}`)
    expect([reply.status, reply.body['statusCode']]).toEqual([status, statusCode])
  })

  it('pages the contact search with a total count', async () => {
    const page = await supervisor.get('/contacts?roles=ROLE_AGENT&type=User&limit=3&offset=6')
    expect(page.body['totalCount']).toBe(8)
    expect(page.body['contacts']).toHaveLength(2)
  })

  it('finds contacts by wildcard in any case', async () => {
    const page = await supervisor.get(
      '/contacts?filterName=NamesOrPhoneNumberMatches&filterParameters=*ADD*%20noor',
    )
    expect(page.body['contacts']).toMatchObject([{ userName: 'supervisor', employeeId: 'S1001' }])
  })

  it('hides the workbins of others from an agent', async () => {
    const userName = centre.world.agents[0]?.userName ?? ''
    const client = await signIn(centre, userName)
    const reply = await client.get(`/users/${agent(1)}/workbins?fields=*`)
    expect([reply.status, reply.body['statusCode']]).toEqual([403, 5])
  })

  it('answers lists but not contents while Interaction Server is away', async () => {
    centre.setInteractionServerLink(false)
    const list = await supervisor.get('/workbins?fields=*')
    const contents = await supervisor.get(`/workbins/${definitionId('Draft')}?subresources=*`)
    expect([list.status, contents.status]).toEqual([200, 503])
  })

  it('serves another user only at the printed address when the site does', async () => {
    await restart({ dialect: { otherUserContents: 'printed-url' } })
    const instance = centre.world.instance('InProgress', agent())
    const id = centre.world.arrive(instance, { medium: 'workitem' })
    const path = `/${agent()}/workbins/${instance.definitionId}/workitems?subresources=*`
    expect((await supervisor.get(path)).body['workitems']).toMatchObject([{ id }])
    expect((await supervisor.get(`/users${path}`)).status).toBe(404)
  })

  it('knows the printed address not at all by default', async () => {
    const reply = await supervisor.get(`/${agent()}/workbins/${definitionId('Draft')}/emails?subresources=*`)
    expect(reply.body['statusCode']).toBe(6)
  })

  it('keeps a supervisor to the managed groups when the site does', async () => {
    await restart({ agents: 20, dialect: { supervisorScope: 'managed-groups', forbiddenAgent: 'forbidden' } })
    const foreign = centre.world.agents.find(({ groups }) => groups.join() === 'Spanish desk')
    const reply = await supervisor.get(`/users/${foreign?.id ?? ''}/workbins?fields=*`)
    expect([reply.status, reply.body['statusCode']]).toEqual([403, 3])
  })

  it.each(['me-groups', 'groups', 'platform-configuration', 'none'] as const)(
    'names agent groups only where the site does: %s',
    async (groupNames) => {
      await restart({ dialect: { groupNames } })
      const size = async (path: string, key: string): Promise<number> => {
        const list = (await supervisor.get(path)).body[key]
        return Array.isArray(list) ? list.length : 0
      }
      const found = {
        'me-groups': await size('/me/groups?type=BusinessUnit&fields=*', 'groups'),
        groups: await size('/groups?type=BusinessUnit&fields=*', 'groups'),
        'platform-configuration': await size('/platform/configuration/agent-groups', 'agent-groups'),
      }
      const serving = Object.entries(found).flatMap(([source, count]) => (count > 0 ? [source] : []))
      expect(serving).toEqual(groupNames === 'none' ? [] : [groupNames])
    },
  )

  it('tells the members of a group by the users below it', async () => {
    const groups = await supervisor.get('/me/groups?fields=*')
    const [group] = groups.body['groups'] as { id: string; name: string }[]
    const reply = await supervisor.get(`/groups/${group?.id ?? ''}/users?fields=*`)
    const expected = centre.world.agents.filter((person) => person.groups.includes(group?.name ?? ''))
    expect((reply.body['users'] as { id: string }[]).map(({ id }) => id)).toEqual(
      expected.map(({ id }) => id),
    )
  })

  it('tells the members of a group by the contact search when the site does', async () => {
    await restart({ dialect: { groupMembers: 'contacts' } })
    const reply = await supervisor.get('/contacts?type=User&includeUsersInBusinessUnits=Claims')
    const expected = centre.world.agents.filter(({ groups }) => groups.includes('Claims')).length
    expect(reply.body['totalCount']).toBe(expected)
  })

  it('puts open media under the key of the dialect', async () => {
    await restart({ dialect: { openMediaKey: 'openmedias' } })
    const instance = centre.world.instance('Draft', agent())
    centre.world.arrive(instance, { medium: 'openmedia' })
    const reply = await supervisor.get(`/users/${agent()}/workbins/${instance.definitionId}?subresources=*`)
    expect(reply.body['workbin']).toHaveProperty('openmedias')
  })

  it('demands a contact-centre session for contents when the site does', async () => {
    await restart({ dialect: { contactCentreSession: 'for-reading' } })
    const visitor = await signIn(centre, 'supervisor2')
    const reply = await visitor.get(`/workbins/${definitionId('Draft')}?subresources=*`)
    expect([reply.status, reply.body['statusCode']]).toEqual([409, 2])
  })
})

function emailsOfFixture(): unknown {
  const { workbin } = wireFixture('workbin-contents.answer') as { workbin: { emails: object[] } }
  const [email] = workbin.emails
  const { assignedTo: _absentUntilAssigned, ...rest } = { assignedTo: '', ...email }
  return { emails: [rest] }
}
