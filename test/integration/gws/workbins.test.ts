import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ContactCentreOptions } from '@contact-centre/options'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { GwsSessionClient } from '@main/gws/create-gws-client'
import type { Dialect } from '@main/gws/dialect'
import type { WorkbinOwner } from '@main/gws/gws-client'
import { reasonOf, startQuietCentre, supervisorOf, valueOf } from '@support/gws-session'

interface Place {
  readonly owner: WorkbinOwner
  readonly full: string
  readonly empty: string
  readonly ids: readonly string[]
}

type OwnerName = 'me' | 'Agent' | 'AgentGroup' | 'PlaceGroup'

const ownerNames: readonly OwnerName[] = ['me', 'Agent', 'AgentGroup', 'PlaceGroup']

/** Puts one interaction of each of these media into a workbin of the owner; the second workbin stays empty. */
function fill(centre: ContactCentre, name: OwnerName): Place {
  const { world } = centre
  const agentId = world.agents[0]?.id ?? ''
  const [definitions, ownerId, owner] = {
    me: [['InProgress', 'Draft'], world.supervisors[0]?.id ?? '', { kind: 'me' }],
    Agent: [['InProgress', 'Draft'], agentId, { kind: 'Agent', userId: agentId }],
    AgentGroup: [
      ['AG_Inbound', 'AG_Escalations'],
      'Delivery & returns',
      { kind: 'AgentGroup', name: 'Delivery & returns' },
    ],
    PlaceGroup: [['PG_Inbound', 'PG_BackOffice'], 'Front desk', { kind: 'PlaceGroup', name: 'Front desk' }],
  }[name] as [string[], string, WorkbinOwner]
  const [full, empty] = definitions.map((definition) => world.instance(definition, ownerId))
  if (!full || !empty) throw new Error('no such definition')
  const ids = (['email', 'chat', 'workitem'] as const).map((medium) => world.arrive(full, { medium }))
  return { owner, full: full.definitionId, empty: empty.definitionId, ids }
}

async function at(
  server: ContactCentreOptions['dialect'],
  dialect: Partial<Dialect>,
  work: (client: GwsSessionClient, centre: ContactCentre) => Promise<void>,
): Promise<void> {
  const centre = await startQuietCentre(server, { agents: 60 })
  try {
    await work((await supervisorOf(centre, dialect)).client, centre)
  } finally {
    await centre.stop()
  }
}

async function expectContents(client: GwsSessionClient, place: Place): Promise<void> {
  const contents = valueOf(await client.workbinContents(place.owner, [place.full, place.empty]))
  const items = contents.get(place.full) ?? []
  expect(items.map(({ id }) => id).sort()).toEqual([...place.ids].sort())
  expect(items.map(({ media }) => media).sort()).toEqual(['chat', 'email', 'workitem'])
  expect(
    items.every(({ subject, placedAt, dueAt }) => subject !== '' && placedAt !== null && dueAt !== null),
  ).toBe(true)
  expect(items.every(({ capabilities }) => capabilities.length === 0)).toBe(true)
  expect(contents.get(place.empty)).toEqual([])
}

describe('workbins of a server as it is by default', () => {
  let centre: ContactCentre
  let client: GwsSessionClient

  beforeAll(async () => {
    centre = await startQuietCentre()
    client = (await supervisorOf(centre)).client
  })
  afterAll(() => centre.stop())

  test('are listed with the owner kind of each', async () => {
    const definitions = valueOf(await client.workbinDefinitions())
    expect(new Set(definitions.map(({ kind }) => kind))).toEqual(
      new Set(['Agent', 'AgentGroup', 'PlaceGroup', 'Place']),
    )
    expect(definitions.map(({ name }) => name)).toContain('In progress')
    expect(definitions.find(({ kind }) => kind === 'Place')?.name).toBe('Counter')
  })

  test.each(ownerNames)('of %s are read with their contents', async (name) => {
    await expectContents(client, fill(centre, name))
  })

  test.each(ownerNames)('of %s can be subscribed and unsubscribed', async (name) => {
    const { owner, full, empty } = fill(centre, name)
    const before = centre.subscriptionCount
    const references = valueOf(await client.subscribe(owner, [full, empty]))
    expect([...references.keys()].sort()).toEqual([full, empty].sort())
    expect([...references.values()].every((reference) => typeof reference === 'number')).toBe(true)
    expect(centre.subscriptionCount).toBe(before + 2)
    valueOf(await client.unsubscribe(owner, [full]))
    valueOf(await client.unsubscribe(owner, [empty]))
    expect(centre.subscriptionCount).toBe(before)
  })

  test('of nobody need no request', async () => {
    expect(valueOf(await client.workbinContents({ kind: 'me' }, []))).toEqual(new Map())
    expect(valueOf(await client.subscribe({ kind: 'me' }, []))).toEqual(new Map())
  })

  test('that do not exist are told', async () => {
    expect(reasonOf(await client.workbinContents({ kind: 'me' }, ['nowhere']))).toBe('resource-gone')
    const unknown: WorkbinOwner = { kind: 'Agent', userId: 'nobody' }
    expect(reasonOf(await client.workbinContents(unknown, ['nowhere']))).toBe('resource-gone')
    expect(reasonOf(await client.subscribe(unknown, ['nowhere']))).toBe('resource-gone')
  })
})

describe('the dialect of reading', () => {
  test.each(['users-several', 'users-single'] as const)('%s reads an agent’s workbins', (otherUserContents) =>
    at({ otherUserContents: 'users-url' }, { otherUserContents }, (client, centre) =>
      expectContents(client, fill(centre, 'Agent')),
    ),
  )

  test('printed-by-media reads an agent’s workbins', () =>
    at({ otherUserContents: 'printed-url' }, { otherUserContents: 'printed-by-media' }, (client, centre) =>
      expectContents(client, fill(centre, 'Agent')),
    ))

  test('that does not fit the server is a failure, not an empty workbin', () =>
    at({ otherUserContents: 'printed-url' }, {}, async (client, centre) => {
      const { owner, full } = fill(centre, 'Agent')
      expect(reasonOf(await client.workbinContents(owner, [full]))).toBe('resource-gone')
    }))

  test.each(['single', 'several'] as const)('%s reads group workbins', (groupContents) =>
    at({}, { groupContents }, async (client, centre) => {
      await expectContents(client, fill(centre, 'AgentGroup'))
      await expectContents(client, fill(centre, 'PlaceGroup'))
    }),
  )

  test.each(['openmedia', 'openmedias'] as const)('finds open media under the key %s', (openMediaKey) =>
    at({ openMediaKey }, {}, async (client, centre) => {
      const instance = centre.world.instance('AG_Inbound', 'Claims')
      const id = centre.world.arrive(instance, { medium: 'openmedia' })
      const owner: WorkbinOwner = { kind: 'AgentGroup', name: 'Claims' }
      const contents = valueOf(await client.workbinContents(owner, [instance.definitionId]))
      expect(contents.get(instance.definitionId)).toMatchObject([
        { id, media: 'openmedia', mediaType: 'promotion' },
      ])
    }),
  )
})

describe('refusals of reading', () => {
  test.each([
    ['no-permission', 'no-permission'],
    ['forbidden', 'operation-forbidden'],
  ] as const)('a foreign agent refused as %s is told as %s', (forbiddenAgent, reason) =>
    at({ supervisorScope: 'managed-groups', forbiddenAgent }, {}, async (client, centre) => {
      const { agents, supervisors } = centre.world
      const managed = supervisors[0]?.manages ?? []
      const userId = agents.find(({ groups }) => !groups.some((group) => managed.includes(group)))?.id ?? ''
      const { definitionId } = centre.world.instance('Draft', userId)
      const owner: WorkbinOwner = { kind: 'Agent', userId }
      expect(reasonOf(await client.workbinContents(owner, [definitionId]))).toBe(reason)
      expect(reasonOf(await client.subscribe(owner, [definitionId]))).toBe(reason)
    }),
  )

  test('contents while Interaction Server is away say so, the list still comes', () =>
    at({}, {}, async (client, centre) => {
      const { owner, full } = fill(centre, 'Agent')
      centre.setInteractionServerLink(false)
      expect(reasonOf(await client.workbinContents(owner, [full]))).toBe('interaction-server-down')
      expect(reasonOf(await client.workbinDefinitions())).toBe('success')
    }))

  test.each(['mapped', 'internal-error', 'success'] as const)(
    'are understood with HTTP codes %s',
    (httpCodes) =>
      at({ httpCodes }, {}, async (client) => {
        expect(reasonOf(await client.workbinContents({ kind: 'me' }, ['nowhere']))).toBe('resource-gone')
      }),
  )
})
