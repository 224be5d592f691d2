import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { Dialect } from '@contact-centre/dialect'
import { wireFixture } from '@support/wire-fixture'
import { exchange, openBayeux, workbinChange } from './bayeux-client'
import { startWork } from './client'
import type { WireClient } from './client'
import { shapeDifferences } from './wire-shape'

describe('workbin subscriptions', () => {
  let centre: ContactCentre
  let supervisor: WireClient

  const start = async (dialect: Partial<Dialect> = {}): Promise<void> => {
    centre = await startContactCentre({ agents: 4, interactions: 0, tempo: 0, holdMs: 3_000, dialect })
    supervisor = await startWork(centre)
  }
  const restart = async (dialect: Partial<Dialect>): Promise<void> => {
    await centre.stop()
    await start(dialect)
  }
  const agent = (): string => centre.world.agents[0]?.id ?? ''
  const arriveAtAgent = (): string => centre.world.arrive(centre.world.instance('InProgress', agent()))
  const subscribe = (operationName = 'Subscribe'): ReturnType<WireClient['post']> => {
    const { definitionId } = centre.world.instance('InProgress', agent())
    return supervisor.post(`/users/${agent()}/workbins/${definitionId}`, { operationName })
  }

  beforeEach(() => start())
  afterEach(() => centre.stop())

  it.each([
    ['own', (id: string) => `/workbins/${id}`, 'InProgress'],
    ['user', (id: string, userId: string) => `/users/${userId}/workbins/${id}`, 'InProgress'],
    ['agent-group', (id: string) => `/me/workbins/${id}?agentGroup=Claims`, 'AG_Inbound'],
    ['place-group', (id: string) => `/me/workbins/${id}?placeGroup=Front%20desk`, 'PG_Inbound'],
  ])('confirms a subscription of kind %s as documented', async (kind, path, workbin) => {
    const bayeux = await openBayeux(supervisor, '/v2/me/workbins')
    const { definitionId } = centre.world.instance(workbin, '')
    const reply = await supervisor.post(path(definitionId, agent()), { operationName: 'Subscribe' })
    const confirmation = await bayeux.next(({ data }) => data['stateResource'] === 'Subscribed')
    bayeux.close()
    expect(shapeDifferences(reply.body, wireFixture('subscribe.answer'))).toEqual([])
    expect(shapeDifferences(confirmation, wireFixture(`workbin-subscribed-${kind}.notification`))).toEqual([])
    expect(confirmation.data).toMatchObject({ id: definitionId, referenceId: reply.body['referenceId'] })
  })

  it('subscribes to many at once with a reference for each', async () => {
    const bayeux = await openBayeux(supervisor, '/v2/me/*')
    const ids = ['Draft', 'InProgress'].map((name) => centre.world.instance(name, '').definitionId)
    const path = `/users/${agent()}/workbins?workbinIds=${ids.join(',')}`
    const reply = await supervisor.post(path, { operationName: 'Subscribe' })
    const references = reply.body['referenceIds'] as Record<string, number>
    for (const id of ids) {
      const confirmation = await bayeux.next(({ data }) => data['id'] === id)
      expect(confirmation.data['referenceId']).toBe(references[id])
    }
    bayeux.close()
    expect(shapeDifferences(reply.body, wireFixture('subscribe-many.answer'))).toEqual([])
  })

  it('tells a subscriber about arrivals and departures', async () => {
    const bayeux = await openBayeux(supervisor)
    await subscribe()
    const id = arriveAtAgent()
    await bayeux.next(workbinChange('ItemAdded', id))
    centre.world.agentOpens(id, agent())
    const removed = await bayeux.next(workbinChange('ItemRemoved', id))
    bayeux.close()
    expect(removed.channel).toBe('/v2/me/workbins')
  })

  it('tells nobody else', async () => {
    const other = await startWork(centre, 'supervisor2')
    const [mine, theirs] = [await openBayeux(supervisor), await openBayeux(other)]
    await subscribe()
    await mine.next(workbinChange('ItemAdded', arriveAtAgent()))
    centre.setInteractionServerLink(false)
    await theirs.next(({ channel }) => channel === '/notifications/services')
    mine.close()
    theirs.close()
    expect(theirs.messages.map(({ channel }) => channel)).toEqual(['/notifications/services'])
  })

  it('delivers only on channels that the Bayeux session subscribed to', async () => {
    const bayeux = await openBayeux(supervisor, ['/v2/me/workitems', '/notifications/services'])
    await subscribe()
    arriveAtAgent()
    centre.setInteractionServerLink(false)
    await bayeux.next(({ channel }) => channel === '/notifications/services')
    bayeux.close()
    expect(bayeux.messages.map(({ channel }) => channel)).toEqual(['/notifications/services'])
  })

  it('delivers a message once to a session with overlapping subscriptions', async () => {
    const bayeux = await openBayeux(supervisor, ['/**', '/v2/me/*', '/v2/me/workbins'])
    await subscribe()
    const first = arriveAtAgent()
    await bayeux.next(workbinChange('ItemAdded', first))
    await bayeux.next(workbinChange('ItemAdded', arriveAtAgent()))
    bayeux.close()
    expect(bayeux.messages.filter(workbinChange('ItemAdded', first))).toHaveLength(1)
  })

  it('falls silent after Unsubscribe', async () => {
    const bayeux = await openBayeux(supervisor)
    await subscribe()
    await subscribe('Unsubscribe')
    await bayeux.next(({ data }) => data['stateResource'] === 'Unsubscribed')
    bayeux.close()
    expect(centre.subscriptionCount).toBe(0)
  })

  it('answers RequestFailed while Interaction Server is away', async () => {
    const bayeux = await openBayeux(supervisor)
    centre.setInteractionServerLink(false)
    const reply = await subscribe()
    const failed = await bayeux.next(({ data }) => data['stateResource'] === 'RequestFailed')
    bayeux.close()
    expect(failed.data['referenceId']).toBe(reply.body['referenceId'])
  })

  it('fails group subscriptions on an old Interaction Server', async () => {
    await restart({ groupSubscriptions: 'unsupported' })
    const bayeux = await openBayeux(supervisor)
    const { definitionId } = centre.world.instance('AG_Inbound', 'Claims')
    await supervisor.post(`/me/workbins/${definitionId}?agentGroup=Claims`, { operationName: 'Subscribe' })
    const { data } = await bayeux.next(({ data: { messageType } }) => messageType !== undefined)
    bayeux.close()
    expect(data['stateResource']).toBe('RequestFailed')
  })

  it.each([
    ['no', 0],
    ['yes', 1],
  ] as const)(
    'after a new handshake subscriptions survive: %s',
    async (subscriptionsSurviveHandshake, left) => {
      await restart({ subscriptionsSurviveHandshake })
      const first = await openBayeux(supervisor)
      await subscribe()
      first.close()
      await exchange(supervisor, { channel: '/meta/disconnect', clientId: first.clientId })
      const second = await openBayeux(supervisor)
      const id = arriveAtAgent()
      centre.setInteractionServerLink(false)
      await second.next(({ channel }) => channel === '/notifications/services')
      second.close()
      expect(second.messages.filter(workbinChange('ItemAdded', id))).toHaveLength(left)
    },
  )
})
