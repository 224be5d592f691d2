import { describe, expect, test } from 'vitest'
import type { ContactCentreOptions } from '@contact-centre/options'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { GwsSessionClient } from '@main/gws/create-gws-client'
import type { Dialect } from '@main/gws/dialect'
import { reasonOf, startQuietCentre, supervisorOf, valueOf } from '@support/gws-session'

interface Setting {
  readonly server?: ContactCentreOptions['dialect']
  readonly client?: Partial<Dialect>
  readonly agents?: number
}

async function at<T>(
  { server = {}, client = {}, agents = 6 }: Setting,
  work: (client: GwsSessionClient, centre: ContactCentre) => Promise<T>,
): Promise<T> {
  const centre = await startQuietCentre(server, { agents })
  try {
    return await work((await supervisorOf(centre, client)).client, centre)
  } finally {
    await centre.stop()
  }
}

describe('the agents', () => {
  test('come from the contacts with their employee ids, all pages', () =>
    at({ agents: 230 }, async (client, centre) => {
      const agents = valueOf(await client.agents())
      const known = agents.find(({ userId }) => userId === centre.world.agents[7]?.id)
      expect(known?.employeeId).toBe(centre.world.agents[7]?.employeeId)
      expect(agents.length).toBeGreaterThanOrEqual(230)
      expect(new Set(agents.map(({ userId }) => userId)).size).toBe(agents.length)
    }))

  test('come completely from a server that does not know pages', () =>
    at({ agents: 230, server: { contactsOffset: 'ignored' } }, async (client, centre) => {
      const ids = new Set(valueOf(await client.agents()).map(({ userId }) => userId))
      expect(centre.world.agents.every(({ id }) => ids.has(id))).toBe(true)
    }))

  test('come from the users when the dialect says so', () =>
    at({ client: { agentsFrom: 'users' } }, async (client, centre) => {
      const agents = valueOf(await client.agents())
      const ids = agents.map(({ userId }) => userId)
      expect(centre.world.agents.every(({ id }) => ids.includes(id))).toBe(true)
      expect(agents.every(({ displayName }) => displayName !== '')).toBe(true)
    }))
})

describe('who is signed in', () => {
  test('is told with the contacts, and whoever tells nothing beside others is signed out', () =>
    at({ agents: 6 }, async (client, centre) => {
      centre.world.agents.forEach(({ id }, place) => {
        centre.world.setOnShift(id, place < 5)
      })
      const agents = new Map(valueOf(await client.agents()).map((agent) => [agent.userId, agent.channels]))
      const channels = centre.world.agents.map(({ id }) => agents.get(id))
      expect(channels[0]).toContainEqual({ media: 'email', isReady: true, isFree: true })
      expect(channels[3]).toContainEqual({ media: 'email', isReady: false, isFree: false })
      expect(channels[5]).toEqual([])
    }))

  test.each([
    ['the server tells it of nobody', { server: { contactAvailability: 'absent' } }],
    ['the dialect says not to believe it', { client: { agentStatesFrom: 'none' } }],
  ] as const)('is not known when %s', (_case, setting) =>
    at(setting, async (client) => {
      const agents = valueOf(await client.agents())
      expect(agents.every(({ channels }) => channels === null)).toBe(true)
    }),
  )
})

describe('the agent groups', () => {
  test('come out of the box', () =>
    at({}, async (client, centre) => {
      const names = valueOf(await client.agentGroups())
      expect(names.length).toBeGreaterThan(0)
      expect(names.every((name) => centre.world.agentGroups.includes(name))).toBe(true)
    }))

  test.each(['groups', 'platform-configuration'] as const)('come from %s when both sides say so', (source) =>
    at({ server: { groupNames: source }, client: { agentGroupsFrom: source } }, async (client, centre) => {
      expect([...valueOf(await client.agentGroups())].sort()).toEqual([...centre.world.agentGroups].sort())
    }),
  )

  test('come from a list without asking', () =>
    at({ client: { agentGroupsFrom: 'list', agentGroupList: ['Night desk'] } }, async (client) => {
      expect(valueOf(await client.agentGroups())).toEqual(['Night desk'])
    }))

  test('that the server does not hand out are a failure', () =>
    at({ client: { agentGroupsFrom: 'platform-configuration' } }, async (client) => {
      expect(reasonOf(await client.agentGroups())).toBe('no-permission')
    }))
})

describe('the place groups', () => {
  test('come out of the box', () =>
    at({}, async (client, centre) => {
      expect([...valueOf(await client.placeGroups())].sort()).toEqual([...centre.world.placeGroups].sort())
    }))

  test('come from the groups when both sides say so', () =>
    at(
      { server: { placeGroupNames: 'groups' }, client: { placeGroupsFrom: 'groups' } },
      async (client, centre) => {
        expect([...valueOf(await client.placeGroups())].sort()).toEqual([...centre.world.placeGroups].sort())
      },
    ))

  test('come from a list without asking', () =>
    at({ client: { placeGroupsFrom: 'list', placeGroupList: ['Kiosk'] } }, async (client) => {
      expect(valueOf(await client.placeGroups())).toEqual(['Kiosk'])
    }))
})

describe('the queues', () => {
  test('come from the contacts', () =>
    at({}, async (client, centre) => {
      expect([...valueOf(await client.queues())].sort()).toEqual([...centre.world.queues].sort())
    }))

  test('are none when the dialect says so', () =>
    at({ client: { queuesFrom: 'none' } }, async (client) => {
      expect(valueOf(await client.queues())).toEqual([])
    }))
})
