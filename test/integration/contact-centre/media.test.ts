import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import { openBayeux, workbinChange } from './bayeux-client'
import type { BayeuxClient } from './bayeux-client'
import { startWork } from './client'
import type { WireClient } from './client'

/** Medium, ending of its operations, key in contents, channel of its own message. */
const media = [
  ['email', 'Email', 'emails', '/v2/me/emails'],
  ['chat', 'Chat', 'chats', '/v2/me/chats'],
  ['workitem', 'Workitem', 'workitems', '/v2/me/workitems'],
  ['openmedia', 'Openmedia', 'openmedia', '/v2/me/openmedia'],
  ['facebook', 'Facebook', 'facebooks', '/v2/me/interactions'],
  ['tweet', 'Tweet', 'tweets', '/v2/me/interactions'],
  ['facebooksession', 'Facebooksession', 'facebooksessions', '/v2/me/interactions'],
] as const

describe.each(media)('the medium %s', (medium, operation, contentsKey, channel) => {
  let centre: ContactCentre
  let supervisor: WireClient
  let bayeux: BayeuxClient
  const group = 'Claims'
  const path = (): string =>
    `/me/workbins/${centre.world.instance('AG_Inbound', group).definitionId}?agentGroup=${group}`
  const parked = (): string => centre.world.arrive(centre.world.instance('AG_Inbound', group), { medium })

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 2, interactions: 0, tempo: 0, holdMs: 3_000 })
    supervisor = await startWork(centre)
    bayeux = await openBayeux(supervisor)
  })
  afterEach(async () => {
    bayeux.close()
    await centre.stop()
  })

  it('has its own key in contents and its own word in subresources', async () => {
    const id = parked()
    const reply = await supervisor.get(`${path()}&subresources=${medium}`)
    expect(reply.body['workbin']).toMatchObject({ [contentsKey]: [{ id, capabilities: [] }] })
  })

  it('is pulled from a group workbin by its own operation', async () => {
    const id = parked()
    await supervisor.post(path(), { operationName: 'Subscribe' })
    const reply = await supervisor.post(path(), { operationName: `Pull${operation}`, id })
    const removed = await bayeux.next(workbinChange('ItemRemoved', id))
    const own = await bayeux.next((message) => message.channel === channel)
    expect(reply.body['statusCode']).toBe(0)
    expect(removed.data).toHaveProperty(`${medium}StateResourceV2`)
    expect(own.data).toMatchObject({ messageType: `${operation}StateChangeMessage`, [medium]: { id } })
  })

  it('is added back by its own operation', async () => {
    const id = parked()
    await supervisor.post(path(), { operationName: 'PullInteraction', id })
    const reply = await supervisor.post(path(), { operationName: `Add${operation}`, id })
    expect(reply.body['statusCode']).toBe(0)
    expect(centre.world.contents(centre.world.instance('AG_Inbound', group))).toEqual([id])
  })
})

describe('other owners', () => {
  let centre: ContactCentre
  let supervisor: WireClient

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 2, interactions: 0, tempo: 0 })
    supervisor = await startWork(centre)
  })
  afterEach(() => centre.stop())

  it('lets a user pull from the own workbin', async () => {
    const instance = centre.world.instance('Draft', supervisor.userId)
    const id = centre.world.arrive(instance, { medium: 'email' })
    const reply = await supervisor.post(`/workbins/${instance.definitionId}`, {
      operationName: 'PullEmail',
      id,
    })
    expect(reply.body['statusCode']).toBe(0)
    expect(centre.world.whereabouts(id)).toMatchObject({ userId: supervisor.userId })
  })

  it('lets a supervisor pull from the Place workbin of an agent', async () => {
    const [agent] = centre.world.agents
    const instance = centre.world.instance('Counter', agent?.place ?? '')
    const id = centre.world.arrive(instance, { medium: 'workitem' })
    const path = `/users/${agent?.id ?? ''}/workbins/${instance.definitionId}`
    const reply = await supervisor.post(path, { operationName: 'PullWorkitem', id })
    expect(reply.body['statusCode']).toBe(0)
  })

  it('refuses an agent who pulls from the workbin of a colleague', async () => {
    const [first, second] = centre.world.agents
    const client = await startWork(centre, first?.userName ?? '')
    const instance = centre.world.instance('Draft', second?.id ?? '')
    const id = centre.world.arrive(instance, { medium: 'workitem' })
    const path = `/users/${second?.id ?? ''}/workbins/${instance.definitionId}`
    const reply = await client.post(path, { operationName: 'PullWorkitem', id })
    expect([reply.status, reply.body['statusCode']]).toEqual([403, 5])
    expect(centre.world.contents(instance)).toEqual([id])
  })

  it('refuses an agent outside the group', async () => {
    const [agent] = centre.world.agents
    const foreign = centre.world.agentGroups.find((name) => agent?.groups.includes(name) === false) ?? ''
    const client = await startWork(centre, agent?.userName ?? '')
    const { definitionId } = centre.world.instance('AG_Inbound', foreign)
    const query = `subresources=*&agentGroup=${encodeURIComponent(foreign)}`
    const reply = await client.get(`/me/workbins/${definitionId}?${query}`)
    expect(reply.body['statusCode']).toBe(5)
  })
})

describe('a chat on a server that does not join pulled chats', () => {
  it('is owned without taking part', async () => {
    const dialect = { enableJoinOnPullChat: 'off' } as const
    const centre = await startContactCentre({ agents: 1, interactions: 0, tempo: 0, dialect })
    const supervisor = await startWork(centre)
    const instance = centre.world.instance('Draft', supervisor.userId)
    const id = centre.world.arrive(instance, { medium: 'chat' })
    await supervisor.post(`/workbins/${instance.definitionId}`, { operationName: 'PullInteraction', id })
    const reply = await supervisor.get('/me/chats?fields=*')
    await centre.stop()
    expect(reply.body['chats']).toMatchObject([
      {
        state: 'JoinFailed',
        capabilities: [
          'SetInFocus',
          'Complete',
          'SetDisposition',
          'AttachUserData',
          'DeleteUserData',
          'UpdateUserData',
        ],
      },
    ])
  })
})
