import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentreOptions } from '@contact-centre/options'
import { wireFixture } from '@support/wire-fixture'
import { mediaChange, openBayeux } from './bayeux-client'
import type { BayeuxClient } from './bayeux-client'
import { startWork } from './client'
import type { Reply, WireClient } from './client'
import { shapeDifferences } from './wire-shape'

type Medium = 'workitem' | 'email' | 'chat' | 'openmedia'

describe('operations on interactions', () => {
  let centre: ContactCentre
  let supervisor: WireClient
  let bayeux: BayeuxClient

  const start = async (options: ContactCentreOptions = {}): Promise<void> => {
    centre = await startContactCentre({
      agents: 4,
      interactions: 0,
      tempo: 0,
      holdMs: 3_000,
      agentsAnswerAfterMs: 0,
      ...options,
    })
    supervisor = await startWork(centre)
    bayeux = await openBayeux(supervisor)
  }
  const stop = async (): Promise<void> => {
    bayeux.close()
    await centre.stop()
  }
  const restart = async (options: ContactCentreOptions): Promise<void> => {
    await stop()
    await start(options)
  }
  const agent = (): string => centre.world.agents[0]?.id ?? ''
  const inHand = (medium: Medium = 'workitem'): string => {
    const id = centre.world.arrive(centre.world.instance('Draft', agent()), { medium })
    centre.world.give(id, supervisor.userId, medium === 'chat' ? 'Chatting' : 'Processing')
    return id
  }
  const invited = (): string => {
    const id = inHand()
    centre.world.invite(id, supervisor.userId)
    return id
  }
  const operate = (id: string, body: object): Promise<Reply> =>
    supervisor.post(`/me/interactions/${id}`, body)

  beforeEach(() => start())
  afterEach(stop)

  it('accepts and rejects an invitation with the status style', async () => {
    const [first, second] = [invited(), invited()]
    const accepted = await operate(first, wireFixture('accept.request'))
    const rejected = await operate(second, wireFixture('reject.request'))
    await bayeux.next(mediaChange('workitem', first, 'Processing'))
    await bayeux.next(mediaChange('workitem', second, 'Revoked'))
    expect([accepted.body, rejected.body]).toEqual([
      wireFixture('status-ok.answer'),
      wireFixture('status-ok.answer'),
    ])
    expect(centre.world.whereabouts(second)).toMatchObject({ at: 'queue' })
  })

  it('offers Accept and Reject for an invitation', async () => {
    const { data } = await bayeux.next(mediaChange('workitem', invited(), 'Invited'))
    expect(data['workitem']).toMatchObject({ capabilities: ['Accept', 'Reject'] })
  })

  it('completes with the statusCode style and tells the state', async () => {
    const id = inHand()
    const reply = await operate(id, wireFixture('complete.request'))
    const { data } = await bayeux.next(mediaChange('workitem', id, 'Completed'))
    expect(reply.body).toEqual(wireFixture('status-code-zero.answer'))
    expect(data['workitem']).toMatchObject({ capabilities: [] })
    expect(centre.world.find(id)).toBeUndefined()
  })

  it('places in a queue, from where routing brings it to the group', async () => {
    const id = inHand()
    const [queueName] = centre.world.queues
    const reply = await operate(id, { operationName: 'PlaceInQueue', queueName })
    expect(reply.body).toEqual({ status: 'ok' })
    expect(centre.world.whereabouts(id)).toEqual({ at: 'queue', queueName })
    centre.world.routeQueues()
    expect(centre.world.contents(centre.world.instance('AG_Inbound', 'Claims'))).toEqual([id])
  })

  it('refuses an unknown queue in the status style and keeps the interaction', async () => {
    const id = inHand()
    const reply = await operate(id, { operationName: 'PlaceInQueue', queueName: 'Nowhere' })
    expect(reply.status).toBe(404)
    expect(shapeDifferences(reply.body, wireFixture('status-error.answer'))).toEqual([])
    expect(centre.world.whereabouts(id)).toMatchObject({ userId: supervisor.userId })
  })

  it('writes, nests and deletes case data', async () => {
    const id = inHand()
    await operate(id, wireFixture('attach-user-data.request'))
    await operate(id, { operationName: 'UpdateUserData', userData: { Address: { City: 'Faro' } } })
    await operate(id, {
      operationName: 'DeleteUserData',
      userData: { Priority: '', Address: { PostCode: '' } },
    })
    const caseData = centre.world.find(id)?.caseData ?? {}
    expect(caseData).toMatchObject({ OrderNumber: '4471', Address: { City: 'Faro' } })
    expect(caseData).not.toHaveProperty('Priority')
    expect(caseData['Address']).not.toHaveProperty('PostCode')
  })

  it('tells the holder about changed case data', async () => {
    const id = inHand()
    await operate(id, { operationName: 'AttachUserData', userData: { Colour: 'green' } })
    const { data } = await bayeux.next(
      ({ data: { notificationType } }) => notificationType === 'PropertiesUpdated',
    )
    expect(data['workitem']).toMatchObject({ id, userData: { Colour: 'green' } })
  })

  it('refuses case data nested twice', async () => {
    const userData = { a: { b: { c: 1 } } }
    const reply = await operate(inHand(), { operationName: 'AttachUserData', userData })
    expect([reply.status, reply.body['status']]).toEqual([400, 'error'])
  })

  it('places in the own workbin', async () => {
    const id = inHand()
    const instance = centre.world.instance('Draft', supervisor.userId)
    const reply = await operate(id, { operationName: 'PlaceInWorkbin', workbin: instance.definitionId })
    expect(reply.body).toEqual({ status: 'ok' })
    expect(centre.world.contents(instance)).toEqual([id])
  })

  it('sends workbin content as interaction state messages', async () => {
    const instance = centre.world.instance('Draft', supervisor.userId)
    const id = centre.world.arrive(instance, { medium: 'email' })
    const reply = await supervisor.post('/me/interactions', {
      operationName: 'GetWorkbinContent',
      workbin: instance.definitionId,
    })
    const message = await bayeux.next(({ channel }) => channel === '/v2/me/interactions')
    expect(reply.body).toEqual({ status: 'ok' })
    expect(message.data).toMatchObject({ messageType: 'InteractionStateMessage', interaction: { id } })
  })

  it('transfers: the giver hears Completed, the target holds an invitation', async () => {
    const id = inHand()
    const reply = await operate(id, { operationName: 'Transfer', userId: agent() })
    await bayeux.next(mediaChange('workitem', id, 'Completed'))
    expect(reply.body).toEqual({ statusCode: 0 })
    expect(centre.world.whereabouts(id)).toMatchObject({ userId: agent(), state: 'Invited' })
  })

  it('brings a refused transfer back to the giver', async () => {
    const id = inHand()
    await operate(id, { operationName: 'Transfer', userId: agent() })
    centre.world.reject(id)
    await bayeux.next(mediaChange('workitem', id, 'Processing'))
    expect(centre.world.whereabouts(id)).toMatchObject({ userId: supervisor.userId, state: 'Processing' })
  })

  it.each([true, false])('lets a simulated agent accept only on shift: %s', async (isOnShift) => {
    await restart({ agentsAnswerAfterMs: 20 })
    centre.world.setOnShift(agent(), isOnShift)
    const id = inHand()
    await operate(id, { operationName: 'Transfer', userId: agent() })
    const holder = isOnShift ? agent() : supervisor.userId
    await expect
      .poll(() => centre.world.whereabouts(id))
      .toMatchObject({ userId: holder, state: 'Processing' })
  })

  it('lets a signed-in agent accept a transfer', async () => {
    const colleague = await startWork(centre, centre.world.agents[0]?.userName ?? '')
    const theirs = await openBayeux(colleague)
    const id = inHand()
    await operate(id, { operationName: 'Transfer', userId: agent() })
    await theirs.next(mediaChange('workitem', id, 'Invited'))
    await colleague.post(`/me/workitems/${id}`, { operationName: 'Accept' })
    await theirs.next(mediaChange('workitem', id, 'Processing'))
    theirs.close()
    expect(centre.world.whereabouts(id)).toMatchObject({ userId: agent(), state: 'Processing' })
  })

  it.each([
    ['both', 'userUri', 200],
    ['userId', 'userUri', 400],
    ['userUri', 'userUri', 200],
    ['userUri', 'userId', 400],
  ] as const)('in dialect %s answers a Transfer by %s with HTTP %i', async (transferTarget, form, status) => {
    await restart({ agentsAnswerAfterMs: 0, dialect: { transferTarget } })
    const target = form === 'userId' ? agent() : `${centre.url}/api/v2/users/${agent()}`
    const body = { operationName: 'Transfer', [form]: target }
    const reply = await supervisor.post(`/me/emails/${inHand('email')}`, body)
    expect(reply.status).toBe(status)
  })

  it('cancels a reply with the answer of its own page', async () => {
    const id = inHand('email')
    await operate(id, { operationName: 'Reply' })
    const { data } = await bayeux.next(
      ({ data: d }) => (d['email'] as { id?: string } | undefined)?.id !== undefined,
    )
    const draft = (data['email'] as { id: string }).id
    const reply = await operate(draft, wireFixture('cancel.request'))
    expect(reply.body).toEqual(wireFixture('status-zero.answer'))
    expect(centre.world.find(draft)).toBeUndefined()
    expect(centre.world.whereabouts(id)).toMatchObject({ userId: supervisor.userId })
  })

  it('refuses what the capabilities do not allow now', async () => {
    const reply = await operate(inHand(), { operationName: 'Accept' })
    expect([reply.status, reply.body['status']]).toEqual([409, 'error'])
  })

  it('refuses an operation on an interaction of somebody else', async () => {
    const id = inHand()
    centre.world.give(id, agent())
    const reply = await operate(id, { operationName: 'Complete' })
    expect(shapeDifferences(reply.body, wireFixture('status-code-error.answer'))).toEqual([])
    expect(reply.body['statusCode']).toBe(3)
  })

  it('answers the old operations with an empty body when the site does', async () => {
    await restart({ dialect: { oldAnswerStyle: 'empty' } })
    const reply = await operate(invited(), { operationName: 'Accept' })
    expect([reply.status, reply.text]).toEqual([200, ''])
  })

  it.each([
    ['mapped', 404],
    ['internal-error', 500],
    ['success', 200],
  ] as const)('in dialect %s answers an unknown interaction with HTTP %i', async (httpCodes, status) => {
    await restart({ dialect: { httpCodes } })
    const reply = await operate('02F0GONE00000001', { operationName: 'Complete' })
    expect([reply.status, reply.body['statusCode']]).toEqual([status, 6])
  })

  it.each(['workitem', 'email', 'chat'] as const)('lists what is in hand by medium: %s', async (medium) => {
    const id = inHand(medium)
    const list = await supervisor.get(`/me/${medium}s?fields=*`)
    const uris = await supervisor.get(`/me/${medium}s`)
    expect(list.body[`${medium}s`]).toMatchObject([{ id }])
    expect(uris.body['uris']).toEqual([`${centre.url}/api/v2/${medium}s/${id}`])
  })

  it('lists what is in hand in the documented shape', async () => {
    inHand('email')
    const reply = await supervisor.get('/me/interactions?fields=*')
    expect(shapeDifferences(reply.body, wireFixture('me-interactions.answer'))).toEqual([])
  })

  it('lists whole notifications when the site does', async () => {
    await restart({ dialect: { meInteractions: 'message' } })
    const id = inHand()
    const reply = await supervisor.get('/me/interactions?fields=*')
    expect(reply.body['interactions']).toMatchObject([
      { messageType: 'WorkitemStateChangeMessage', workitem: { id } },
    ])
  })

  it('reads one interaction and updates it by PUT', async () => {
    const id = inHand('email')
    const read = await supervisor.get(`/interactions/${id}`)
    const put = await supervisor.put(`/interactions/${id}`, { userData: { Checked: 'yes' } })
    expect(shapeDifferences(read.body, wireFixture('interaction.answer'))).toEqual([])
    expect(put.body).toEqual({ statusCode: 0 })
    expect(centre.world.find(id)?.caseData).toMatchObject({ Checked: 'yes' })
  })

  it('lists every interaction that somebody handles', async () => {
    const mine = inHand()
    const theirs = inHand()
    centre.world.give(theirs, agent())
    const reply = await supervisor.get('/interactions')
    const ids = (reply.body['uris'] as string[]).map((uri) => uri.split('/').at(-1))
    expect(ids.sort()).toEqual([mine, theirs].sort())
  })

  it('numbers work item answers and leaves e-mail answers without a number', async () => {
    const [queueName] = centre.world.queues
    const body = { operationName: 'Complete', queueName }
    const workitem = await supervisor.post(`/me/workitems/${inHand()}`, body)
    const email = await supervisor.post(`/me/emails/${inHand('email')}`, body)
    expect(workitem.body).toEqual({ statusCode: 0, referenceId: expect.any(Number) as number })
    expect(email.body).toEqual({ statusCode: 0 })
  })

  it('serves open media under the word of the site', async () => {
    const id = inHand('openmedia')
    const list = await supervisor.get('/me/openmedia/promotion?fields=*')
    const reply = await supervisor.post(`/me/openmedia/promotion/${id}`, { operationName: 'Complete' })
    expect(list.body['openmedia']).toMatchObject([{ id, mediaType: 'promotion', openmediaType: 'Inbound' }])
    expect(reply.body['statusCode']).toBe(0)
  })

  it('creates a work item in the hands of the user', async () => {
    const reply = await supervisor.post('/me/workitems', { operationName: 'Create', queueUri: 'any' })
    const { data } = await bayeux.next(({ channel }) => channel === '/v2/me/workitems')
    expect(data['referenceId']).toBe(reply.body['referenceId'])
    expect(data['workitem']).toMatchObject({ state: 'Processing' })
  })

  it('adds a line to a chat and publishes it', async () => {
    const id = inHand('chat')
    await supervisor.post(`/me/chats/${id}`, { operationName: 'SendMessage', text: 'Good morning' })
    const { data } = await bayeux.next(({ data: { messageType } }) => messageType === 'MessageLogUpdated')
    expect(data['messages']).toMatchObject([{ text: 'Good morning', from: { type: 'Agent' } }])
  })
})
