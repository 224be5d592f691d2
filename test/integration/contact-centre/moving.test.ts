import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { Dialect } from '@contact-centre/dialect'
import { wireFixture } from '@support/wire-fixture'
import { mediaChange, openBayeux, workbinChange } from './bayeux-client'
import type { BayeuxClient } from './bayeux-client'
import { startWork } from './client'
import type { WireClient } from './client'
import { shapeDifferences } from './wire-shape'

describe('pulling from and adding to workbins', () => {
  let centre: ContactCentre
  let supervisor: WireClient
  let bayeux: BayeuxClient

  const start = async (dialect: Partial<Dialect> = {}): Promise<void> => {
    centre = await startContactCentre({ agents: 6, interactions: 0, tempo: 0, holdMs: 3_000, dialect })
    supervisor = await startWork(centre)
    bayeux = await openBayeux(supervisor)
  }
  const stop = async (): Promise<void> => {
    bayeux.close()
    await centre.stop()
  }
  const restart = async (dialect: Partial<Dialect>): Promise<void> => {
    await stop()
    await start(dialect)
  }
  const agent = (index = 0): string => centre.world.agents[index]?.id ?? ''
  const binOf = (userId: string, name = 'InProgress'): string =>
    `/users/${userId}/workbins/${centre.world.instance(name, userId).definitionId}`
  const parked = (medium: 'workitem' | 'chat' | 'email' = 'workitem'): string =>
    centre.world.arrive(centre.world.instance('InProgress', agent()), { medium })

  beforeEach(() => start())
  afterEach(stop)

  it('makes the supervisor the owner of what is pulled from an agent', async () => {
    const id = parked()
    await supervisor.post(binOf(agent()), { operationName: 'Subscribe' })
    const reply = await supervisor.post(binOf(agent()), { operationName: 'PullWorkitem', id })
    const media = await bayeux.next(mediaChange('workitem', id, 'Processing'))
    const removed = await bayeux.next(workbinChange('ItemRemoved', id))
    expect(shapeDifferences(reply.body, wireFixture('pull-supervisor.answer'))).toEqual([])
    expect(shapeDifferences(media, wireFixture('pull-supervisor.notification'))).toEqual([])
    expect(media.data['referenceId']).toBe(reply.body['referenceId'])
    expect(removed.data).toMatchObject({ workbinUserId: agent() })
    expect(removed.data).not.toHaveProperty('referenceId')
    expect(centre.world.whereabouts(id)).toMatchObject({ at: 'user', userId: supervisor.userId })
  })

  it('tells nobody but the new owner on the media channel', async () => {
    const second = await startWork(centre, 'supervisor2')
    const theirs = await openBayeux(second)
    const id = parked()
    await supervisor.post(binOf(agent()), { operationName: 'PullWorkitem', id })
    await bayeux.next(mediaChange('workitem', id, 'Processing'))
    centre.setInteractionServerLink(false)
    await theirs.next(({ channel }) => channel === '/notifications/services')
    theirs.close()
    expect(theirs.messages.map(({ channel }) => channel)).toEqual(['/notifications/services'])
  })

  it('gives the reference only to the session that asked', async () => {
    const same = await startWork(centre)
    const theirs = await openBayeux(same)
    const id = parked()
    await supervisor.post(binOf(agent()), { operationName: 'PullWorkitem', id })
    const media = await theirs.next(mediaChange('workitem', id, 'Processing'))
    theirs.close()
    expect(media.data).not.toHaveProperty('referenceId')
  })

  it('gives the capabilities of work in hand in the printed order', async () => {
    const id = parked()
    await supervisor.post(binOf(agent()), { operationName: 'PullInteraction', id })
    const { data } = await bayeux.next(mediaChange('workitem', id, 'Processing'))
    expect((data['workitem'] as Record<string, unknown>)['capabilities']).toEqual([
      'Transfer',
      'AttachUserData',
      'UpdateUserData',
      'DeleteUserData',
      'SetInFocus',
      'Complete',
    ])
  })

  it.each([
    ['agent-group', 'AG_Inbound', 'Claims', 'agentGroup'],
    ['place-group', 'PG_Inbound', 'Front desk', 'placeGroup'],
  ])('tells the watchers about a pull from an %s workbin', async (kind, workbin, group, parameter) => {
    const instance = centre.world.instance(workbin, group)
    const id = centre.world.arrive(instance, { medium: 'chat' })
    const path = `/me/workbins/${instance.definitionId}?${parameter}=${encodeURIComponent(group)}`
    await supervisor.post(path, { operationName: 'Subscribe' })
    const reply = await supervisor.post(path, { operationName: 'PullChat', id, nickname: 'Noor' })
    const removed = await bayeux.next(workbinChange('ItemRemoved', id))
    const media = await bayeux.next(mediaChange('chat', id, 'Chatting'))
    expect(shapeDifferences(reply.body, wireFixture(`pull-${kind}.answer`))).toEqual([])
    expect(shapeDifferences(removed, wireFixture(`pull-${kind}.notification`))).toEqual([])
    expect(
      shapeDifferences(
        { ...media, data: { ...media.data, referenceId: 1 } },
        wireFixture('chat-state.notification'),
      ),
    ).toEqual([])
    expect(removed.data).toMatchObject({ [parameter]: group })
    expect(media.data).not.toHaveProperty('referenceId')
  })

  it('carries a reference on the media message of a group pull when the site does', async () => {
    await restart({ groupPullMediaMessage: 'with-reference' })
    const instance = centre.world.instance('AG_Inbound', 'Claims')
    const id = centre.world.arrive(instance, { medium: 'workitem' })
    const path = `/me/workbins/${instance.definitionId}?agentGroup=Claims`
    const reply = await supervisor.post(path, { operationName: 'PullWorkitem', id })
    const media = await bayeux.next(mediaChange('workitem', id, 'Processing'))
    expect(media.data['referenceId']).toBe(reply.body['referenceId'])
  })

  it('shows the nickname to the customer of a pulled chat', async () => {
    const id = parked('chat')
    await supervisor.post(binOf(agent()), { operationName: 'PullChat', id, nickname: 'Noor' })
    const { data } = await bayeux.next(mediaChange('chat', id, 'Chatting'))
    expect(data['chat']).toMatchObject({
      participants: [{ type: 'Customer' }, { type: 'Agent', nickname: 'Noor' }],
    })
  })

  it.each(['enableNotificationOnPullChat', 'enableJoinOnPullChat'] as const)(
    'refuses PullChat while %s is off',
    async (option) => {
      await restart({ [option]: 'off' })
      const reply = await supervisor.post(binOf(agent()), { operationName: 'PullChat', id: parked('chat') })
      expect([reply.status, reply.body['statusCode']]).toEqual([403, 3])
    },
  )

  it('refuses an operation that names another medium', async () => {
    const reply = await supervisor.post(binOf(agent()), { operationName: 'PullChat', id: parked('email') })
    expect([reply.status, reply.body['statusCode']]).toEqual([409, 2])
  })

  it('lets exactly one of two supervisors pull the same interaction', async () => {
    const second = await startWork(centre, 'supervisor2')
    const id = parked()
    const body = { operationName: 'PullWorkitem', id }
    const replies = await Promise.all([supervisor, second].map((client) => client.post(binOf(agent()), body)))
    const codes = replies.map((reply) => reply.body['statusCode'])
    expect(codes.sort()).toEqual([0, 6])
  })

  it('reports a lost race on the media channel when the site does', async () => {
    await restart({ pullGoneError: 'notification' })
    const reply = await supervisor.post(binOf(agent()), {
      operationName: 'PullWorkitem',
      id: '02F0GONE00000001',
    })
    const error = await bayeux.next(({ data }) => data['notificationType'] === 'Error')
    expect(reply.body['statusCode']).toBe(0)
    expect(shapeDifferences(error, wireFixture('media-error.notification'))).toEqual([])
    expect(error.data['referenceId']).toBe(reply.body['referenceId'])
  })

  it.each([
    ['for-pull', 409],
    ['not-needed', 200],
  ] as const)('asks for a contact-centre session before a pull: %s', async (contactCentreSession, status) => {
    await restart({ contactCentreSession })
    await supervisor.post('/me', { operationName: 'StartContactCenterSession', channels: ['voice'] })
    const reply = await supervisor.post(binOf(agent()), { operationName: 'PullWorkitem', id: parked() })
    expect(reply.status).toBe(status)
  })

  it('parks what is in hand in an agent workbin with the documented messages', async () => {
    const id = parked()
    await supervisor.post(binOf(agent()), { operationName: 'PullWorkitem', id })
    await supervisor.post(binOf(agent(1)), { operationName: 'Subscribe' })
    const reply = await supervisor.post(binOf(agent(1)), { operationName: 'AddWorkitem', id })
    const media = await bayeux.next(mediaChange('workitem', id, 'InWorkbin'))
    const added = await bayeux.next(workbinChange('ItemAdded', id))
    expect(shapeDifferences(reply.body, wireFixture('add.answer'))).toEqual([])
    expect(shapeDifferences(media, wireFixture('add-workitem.notification'))).toEqual([])
    expect(shapeDifferences(added, wireFixture('workbin-item-added.notification'))).toEqual([])
    expect(media.data['referenceId']).toBe(reply.body['referenceId'])
    expect(centre.world.contents(centre.world.instance('InProgress', agent(1)))).toEqual([id])
  })

  it.each([
    ['both', 'uri', 200],
    ['both', 'id', 200],
    ['id', 'uri', 400],
    ['uri', 'id', 400],
    ['uri', 'uri', 200],
  ] as const)(
    'in dialect %s answers an Add by %s with HTTP %i',
    async (interactionReference, form, status) => {
      await restart({ interactionReference })
      const id = parked('email')
      await supervisor.post(binOf(agent()), { operationName: 'PullEmail', id })
      const reference = form === 'id' ? { id } : { uri: `http://any.example/api/v2/emails/${id}` }
      const reply = await supervisor.post(binOf(agent()), { operationName: 'AddEmail', ...reference })
      expect(reply.status).toBe(status)
    },
  )

  it('refuses adding to an agent workbin when the site does, and keeps the interaction in hand', async () => {
    await restart({ addToAgentWorkbin: 'refused' })
    const id = parked()
    await supervisor.post(binOf(agent()), { operationName: 'PullWorkitem', id })
    const reply = await supervisor.post(binOf(agent(1)), { operationName: 'AddWorkitem', id })
    expect(reply.body['statusCode']).toBe(3)
    expect(centre.world.whereabouts(id)).toMatchObject({ at: 'user', userId: supervisor.userId })
  })

  it('adds to a group workbin and remembers the last agent when asked', async () => {
    const id = parked()
    await supervisor.post(binOf(agent()), { operationName: 'PullWorkitem', id })
    const instance = centre.world.instance('AG_Escalations', 'Billing')
    const path = `/me/workbins/${instance.definitionId}?agentGroup=Billing`
    const reply = await supervisor.post(path, { operationName: 'AddInteraction', id, saveLAR: true })
    expect(reply.body['statusCode']).toBe(0)
    expect(centre.world.contents(instance)).toEqual([id])
  })

  it('refuses to add what somebody else holds', async () => {
    const id = parked()
    centre.world.agentOpens(id, agent())
    const reply = await supervisor.post(binOf(agent()), { operationName: 'AddWorkitem', id })
    expect(reply.body['statusCode']).toBe(3)
  })

  it('leaves the owner out of workbin changes when the site does', async () => {
    await restart({ workbinUserIdInChanges: 'absent' })
    await supervisor.post(binOf(agent()), { operationName: 'Subscribe' })
    const added = await bayeux.next(workbinChange('ItemAdded', parked()))
    expect(added.data).not.toHaveProperty('workbinUserId')
  })

  it('counts workbins on request', async () => {
    parked()
    const body = { operationName: 'RequestAgentStats', workbinType: 'Agent', workbinOwner: agent() }
    const reply = await supervisor.post('/workbins', body)
    const stats = await bayeux.next(({ data }) => data['messageType'] === 'WorkbinStatsMessage')
    const { definitionId } = centre.world.instance('InProgress', agent())
    expect(shapeDifferences(stats, wireFixture('workbin-stats.notification'))).toEqual([])
    expect(stats.data).toMatchObject({
      referenceId: reply.body['referenceId'],
      workbinStats: { [definitionId]: { Count: 1, Owner: agent(), Type: 'Agent' } },
    })
  })
})
