import { afterEach, describe, expect, it } from 'vitest'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { Dialect } from '@contact-centre/dialect'
import { mediaChange, openBayeux } from './bayeux-client'
import { read, signIn, startWork } from './client'
import type { WireClient } from './client'

/** Switches whose both sides are not already shown beside their operation. */
describe('the dialect switches', () => {
  let centre: ContactCentre
  let supervisor: WireClient

  const start = async (dialect: Partial<Dialect>): Promise<void> => {
    const quiet = { agents: 6, interactions: 0, tempo: 0, holdMs: 3_000, agentsAnswerAfterMs: 0 }
    centre = await startContactCentre({ ...quiet, dialect })
    supervisor = await startWork(centre)
  }
  const agent = (): string => centre.world.agents[0]?.id ?? ''
  const inHand = (): string => {
    const id = centre.world.arrive(centre.world.instance('Draft', agent()), { medium: 'workitem' })
    centre.world.give(id, supervisor.userId)
    return id
  }

  afterEach(() => centre.stop())

  it.each(['Completed', 'Transferred'] as const)('stateAfterGiving tells %s', async (stateAfterGiving) => {
    await start({ stateAfterGiving })
    const bayeux = await openBayeux(supervisor)
    const id = inHand()
    await supervisor.post(`/me/interactions/${id}`, { operationName: 'Transfer', userId: agent() })
    const { data } = await bayeux.next(mediaChange('workitem', id, stateAfterGiving))
    bayeux.close()
    expect(data['workitem']).toMatchObject({ capabilities: [] })
  })

  it.each([
    ['generic-operations', 1],
    ['every-change', 2],
    ['none', 0],
  ] as const)('genericTopic %s publishes %i of a media and a generic change', async (genericTopic, count) => {
    await start({ genericTopic })
    const bayeux = await openBayeux(supervisor, ['/v2/me/interactions', '/notifications/services'])
    const [queueName] = centre.world.queues
    await supervisor.post(`/me/workitems/${inHand()}`, { operationName: 'Complete', queueName })
    await supervisor.post(`/me/interactions/${inHand()}`, { operationName: 'Complete' })
    centre.setInteractionServerLink(false)
    await bayeux.next(({ channel }) => channel === '/notifications/services')
    bayeux.close()
    expect(bayeux.messages.filter(({ channel }) => channel === '/v2/me/interactions')).toHaveLength(count)
  })

  it.each([
    ['without-reference', 1],
    ['absent', 0],
  ] as const)('groupPullMediaMessage %s gives %i media messages', async (groupPullMediaMessage, count) => {
    await start({ groupPullMediaMessage })
    const bayeux = await openBayeux(supervisor, ['/v2/me/workitems', '/notifications/services'])
    const instance = centre.world.instance('AG_Inbound', 'Claims')
    const id = centre.world.arrive(instance, { medium: 'workitem' })
    const path = `/me/workbins/${instance.definitionId}?agentGroup=Claims`
    await supervisor.post(path, { operationName: 'PullWorkitem', id })
    centre.setInteractionServerLink(false)
    await bayeux.next(({ channel }) => channel === '/notifications/services')
    bayeux.close()
    expect(bayeux.messages.filter(({ channel }) => channel === '/v2/me/workitems')).toHaveLength(count)
  })

  it.each([
    ['supported', 'different'],
    ['ignored', 'same'],
  ] as const)('contactsOffset %s gives a %s second page', async (contactsOffset, expected) => {
    await start({ contactsOffset })
    const page = async (offset: number): Promise<unknown> =>
      (await supervisor.get(`/contacts?type=User&limit=2&offset=${offset}`)).body['contacts']
    const [first, second] = [await page(0), await page(2)]
    expect(JSON.stringify(first) === JSON.stringify(second) ? 'same' : 'different').toBe(expected)
  })

  it.each([
    ['present', true],
    ['absent', false],
  ] as const)('subscriptionReference %s', async (subscriptionReference, isThere) => {
    await start({ subscriptionReference })
    const bayeux = await openBayeux(supervisor)
    const { definitionId } = centre.world.instance('Draft', agent())
    await supervisor.post(`/users/${agent()}/workbins/${definitionId}`, { operationName: 'Subscribe' })
    const { data } = await bayeux.next(({ data: { stateResource } }) => stateResource === 'Subscribed')
    bayeux.close()
    expect('referenceId' in data).toBe(isThere)
  })

  it.each([
    ['absent', []],
    ['present', ['ItemUpdated']],
  ] as const)('itemUpdatedAction %s', async (itemUpdatedAction, actions) => {
    const instanceOf = (): ReturnType<ContactCentre['world']['instance']> =>
      centre.world.instance('Draft', agent())
    await start({ itemUpdatedAction })
    const id = centre.world.arrive(instanceOf())
    const bayeux = await openBayeux(supervisor)
    const path = `/users/${agent()}/workbins/${instanceOf().definitionId}`
    await supervisor.post(path, { operationName: 'Subscribe' })
    centre.world.edit(id, { Priority: 'high' })
    centre.setInteractionServerLink(false)
    await bayeux.next(({ channel }) => channel === '/notifications/services')
    bayeux.close()
    const heard = bayeux.messages.flatMap(({ data }) => data['action'] ?? [])
    expect(heard).toEqual(actions)
  })

  it('csrfRefusal json carries a statusCode', async () => {
    await start({ csrfRefusal: 'json' })
    const client = await signIn(centre)
    const reply = await read(await client.raw('/me', { method: 'POST', body: '{}' }))
    expect([reply.status, reply.body]).toEqual([
      403,
      { statusCode: 3, statusMessage: 'Missing or invalid Csrf token' },
    ])
  })

  it.each(['platform-configuration', 'groups', 'none'] as const)(
    'placeGroupNames %s names place groups only there',
    async (placeGroupNames) => {
      await start({ placeGroupNames })
      const platform = await supervisor.get('/platform/configuration/place-groups')
      const groups = await supervisor.get('/groups?type=PlaceGroup&fields=*')
      const named = (list: unknown): boolean => Array.isArray(list) && list.length > 0
      expect([named(platform.body['place-groups']), named(groups.body['groups'])]).toEqual([
        placeGroupNames === 'platform-configuration',
        placeGroupNames === 'groups',
      ])
    },
  )

  it('groupMembers platform-configuration lists members by employee id, as persons do', async () => {
    await start({ groupMembers: 'platform-configuration' })
    const groups = await supervisor.get('/platform/configuration/agent-groups')
    const persons = await supervisor.get('/platform/configuration/persons')
    const [claims] = groups.body['agent-groups'] as { name: string; agentIds: string[] }[]
    const employeeIds = (persons.body['persons'] as { employeeID: string }[]).map(
      ({ employeeID }) => employeeID,
    )
    expect(claims?.name).toBe('Claims')
    expect(claims?.agentIds.length).toBeGreaterThan(0)
    expect(employeeIds).toEqual(expect.arrayContaining(claims?.agentIds ?? []))
  })

  it('groupMembers none tells members nowhere', async () => {
    await start({ groupMembers: 'none' })
    const [group] = (await supervisor.get('/me/groups?fields=*')).body['groups'] as { id: string }[]
    const users = await supervisor.get(`/groups/${group?.id ?? ''}/users?fields=*`)
    const contacts = await supervisor.get('/contacts?type=User&includeUsersInBusinessUnits=Claims')
    expect([users.status, contacts.body['totalCount']]).toEqual([404, 0])
  })

  it('otherUserContents both serves the printed address and the users address', async () => {
    await start({ otherUserContents: 'both' })
    const { definitionId } = centre.world.instance('Draft', agent())
    const path = `/${agent()}/workbins/${definitionId}/emails?subresources=*`
    const replies = [await supervisor.get(path), await supervisor.get(`/users${path}`)]
    expect(replies.map(({ status }) => status)).toEqual([200, 200])
  })

  it('the printed address still checks who asks', async () => {
    await start({ otherUserContents: 'both' })
    const client = await signIn(centre, centre.world.agents[1]?.userName ?? '')
    const { definitionId } = centre.world.instance('Draft', agent())
    const reply = await client.get(`/${agent()}/workbins/${definitionId}/emails?subresources=*`)
    expect([reply.status, reply.body['statusCode']]).toEqual([403, 5])
  })
})
