import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import { mediaChange, openBayeux, workbinChange } from './bayeux-client'
import { read, startWork } from './client'
import type { WireClient } from './client'
import { runs } from '@support/runs'

const operationNames = [
  ...['PullInteraction', 'PullChat', 'AddEmail', 'Subscribe', 'Unsubscribe', 'RequestAgentStats'],
  ...[
    'Accept',
    'Complete',
    'PlaceInQueue',
    'UpdateUserData',
    'PlaceInWorkbin',
    'GetWorkbinContent',
    'Transfer',
  ],
  ...['StartContactCenterSession', 'Create', 'Reply', 'constructor', '__proto__', ''],
]

describe('robustness', () => {
  let centre: ContactCentre
  let supervisor: WireClient
  const bugs: unknown[] = []

  beforeAll(async () => {
    const options = { agents: 5, interactions: 50, tempo: 0 }
    centre = await startContactCentre(options, { reportBug: (error) => bugs.push(error) })
    supervisor = await startWork(centre)
  })
  afterAll(() => centre.stop())

  it('answers any body at any operation address with JSON and without an internal error', async () => {
    const { definitionId, owner } = centre.world.instance('Draft', centre.world.agents[0]?.id ?? '')
    const interactionId = centre.world.contents({ definitionId, owner })[0] ?? 'none'
    const paths = [
      '/me',
      '/workbins',
      `/workbins/${definitionId}`,
      `/users/${owner.id}/workbins/${definitionId}`,
      `/users/${owner.id}/workbins?workbinIds=${definitionId},x`,
      `/me/workbins/${definitionId}?agentGroup=Claims`,
      `/me/interactions/${interactionId}`,
      '/me/workitems',
      `/me/openmedia/constructor/${interactionId}`,
    ]
    const body = fc.record(
      {
        operationName: fc.oneof(fc.constantFrom(...operationNames), fc.jsonValue()),
        id: fc.oneof(fc.constant(interactionId), fc.jsonValue()),
        uri: fc.jsonValue(),
        workbin: fc.oneof(fc.constant(definitionId), fc.jsonValue()),
        userData: fc.jsonValue(),
        userId: fc.jsonValue(),
        channels: fc.jsonValue(),
        saveLAR: fc.jsonValue(),
      },
      { requiredKeys: ['operationName'] },
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), body, async (path, value) => {
        const reply = await supervisor.post(path, value)
        expect([200, 400, 403, 404, 409]).toContain(reply.status)
        expect(reply.text).toMatch(/^\{.*\}$/s)
      }),
      runs(500),
    )
    expect(bugs).toEqual([])
  })

  it('answers any query of a list', async () => {
    const query = fc.dictionary(
      fc.constantFrom(
        'fields',
        'subresources',
        'workbinIds',
        'limit',
        'offset',
        'filterParameters',
        'sortBy',
        'type',
      ),
      fc.string(),
    )
    const paths = ['/users', '/contacts', '/workbins', '/me/groups', '/me/interactions', '/services']
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), query, async (path, values) => {
        const reply = await supervisor.get(`${path}?${new URLSearchParams(values).toString()}`)
        expect([200, 400, 404]).toContain(reply.status)
      }),
      runs(300),
    )
    expect(bugs).toEqual([])
  })
})

describe('faults that a real server makes by itself', () => {
  it('refuses a session that asks too often', async () => {
    const centre = await startContactCentre(
      { agents: 1, interactions: 0, tempo: 0, requestsPerSecond: 5 },
      { now: () => 1_000_000 },
    )
    const client = await startWork(centre)
    const replies = await Promise.all(Array.from({ length: 8 }, () => client.raw('/services').then(read)))
    await centre.stop()
    expect(replies.filter(({ status }) => status === 429).length).toBe(5)
  })

  it('lets notifications lag behind the answer and keeps their order', async () => {
    const options = { agents: 1, interactions: 0, tempo: 0, notificationDelayMs: 50, holdMs: 3_000 }
    const centre = await startContactCentre(options)
    const client = await startWork(centre)
    const bayeux = await openBayeux(client)
    const instance = centre.world.instance('Draft', client.userId)
    const path = `/workbins/${instance.definitionId}`
    await client.post(path, { operationName: 'Subscribe' })
    const id = centre.world.arrive(instance, { medium: 'workitem' })
    await client.post(path, { operationName: 'PullWorkitem', id })
    const atAnswer = bayeux.messages.length
    await bayeux.next(mediaChange('workitem', id, 'Processing'))
    bayeux.close()
    await centre.stop()
    expect(atAnswer).toBe(0)
    expect(bayeux.messages.findIndex(workbinChange('ItemAdded', id))).toBe(1)
  })
})
