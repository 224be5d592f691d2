import { describe, expect, test } from 'vitest'
import { parseServicesMessage } from '@main/gws/service-health'
import type { ContactSearch, Group } from '@main/gws/whole-api'
import { clientOf, reasonOf, valueOf } from '@support/gws-session'
import { atDesk } from './desk'

const everybody: ContactSearch = { words: '', offset: 0, limit: 4 }

describe('users', () => {
  test('are everybody, and one is read by id', () =>
    atDesk({}, async ({ client, centre, agentId, myId }) => {
      const users = valueOf(await client.users())
      expect(users.map(({ userId }) => userId)).toEqual(expect.arrayContaining([agentId, myId]))
      const [agent] = centre.world.agents
      expect(valueOf(await client.user(agentId))).toMatchObject({
        ...{ userId: agentId, userName: agent?.userName, employeeId: null },
      })
      expect(reasonOf(await client.user('nobody'))).toBe('resource-gone')
    }))
})

describe('the search for people', () => {
  test('comes page by page with a total', () =>
    atDesk({}, async ({ client, centre }) => {
      const count = centre.world.agents.length + centre.world.supervisors.length
      const first = valueOf(await client.searchContacts(everybody))
      const second = valueOf(await client.searchContacts({ ...everybody, offset: 4 }))
      expect([first.total, first.people.length, second.people.length]).toEqual([count, 4, count - 4])
      const ids = [...first.people, ...second.people].map(({ userId }) => userId)
      expect(new Set(ids).size).toBe(count)
    }))

  test('finds by parts of names in any case, all of which match', () =>
    atDesk({}, async ({ client, centre }) => {
      const [agent] = centre.world.agents
      const words = `${agent?.lastName.slice(1).toUpperCase()} ${agent?.firstName.slice(0, 3).toLowerCase()}`
      const { people } = valueOf(await client.searchContacts({ ...everybody, words }))
      expect(people.map(({ userId }) => userId)).toContain(agent?.id)
      const none = valueOf(await client.searchContacts({ ...everybody, words: `${words} zzzz` }))
      expect(none).toEqual({ people: [], total: 0 })
    }))

  test('keeps to an agent group', () =>
    atDesk({ server: { groupMembers: 'contacts' } }, async ({ client, centre }) => {
      const search = { ...everybody, limit: 100, agentGroup: 'Claims' }
      const ids = valueOf(await client.searchContacts(search)).people.map(({ userId }) => userId)
      const members = centre.world.agents.filter(({ groups }) => groups.includes('Claims'))
      expect(members.length).toBeGreaterThan(0)
      expect(ids).toEqual(expect.arrayContaining(members.map(({ id }) => id)))
      expect(ids.length).toBeLessThan(centre.world.agents.length)
    }))

  test('reads one contact with the employee id', () =>
    atDesk({}, async ({ client, centre, agentId }) => {
      const [agent] = centre.world.agents
      expect(valueOf(await client.contact(agentId)).employeeId).toBe(agent?.employeeId)
      expect(reasonOf(await client.contact('nobody'))).toBe('resource-gone')
    }))
})

describe('groups', () => {
  test('are one’s own or all of a kind', () =>
    atDesk({ server: { groupNames: 'groups', placeGroupNames: 'groups' } }, async ({ client, centre }) => {
      const namesOf = (groups: readonly Group[]): string[] => groups.map(({ name }) => name).sort()
      const units = valueOf(await client.groups({ type: 'BusinessUnit', isMine: false }))
      const places = valueOf(await client.groups({ type: 'PlaceGroup', isMine: false }))
      expect(namesOf(units)).toEqual([...centre.world.agentGroups].sort())
      expect(namesOf(places)).toEqual([...centre.world.placeGroups].sort())
      expect(valueOf(await client.groups({ type: 'BusinessUnit', isMine: true }))).toEqual([])
    }))

  test.each(['group-users', 'contacts', 'platform-configuration'] as const)(
    'tell their members by %s when both sides say so',
    (groupMembers) =>
      atDesk(
        { server: { groupMembers }, client: { groupMembersFrom: groupMembers } },
        async ({ client, centre }) => {
          const groups = valueOf(await client.groups({ type: 'BusinessUnit', isMine: true }))
          const claims = groups.find(({ name }) => name === 'Claims')
          const members = valueOf(await client.groupMembers(claims ?? { id: '', name: '' }))
          const wanted = centre.world.agents.filter((agent) => agent.groups.includes('Claims'))
          expect(members.map(({ userId }) => userId)).toEqual(
            expect.arrayContaining(wanted.map(({ id }) => id)),
          )
          expect(members.length).toBeLessThan(centre.world.agents.length)
        },
      ),
  )

  test('are found by their name when their id is not known', () =>
    atDesk({}, async ({ client }) => {
      const [named, known] = await Promise.all([
        client.groupMembers({ id: null, name: 'Claims' }),
        client.groups({ type: 'BusinessUnit', isMine: true }),
      ])
      const claims = valueOf(known).find(({ name }) => name === 'Claims')
      expect(valueOf(named)).toEqual(valueOf(await client.groupMembers(claims ?? { id: '', name: '' })))
      expect(reasonOf(await client.groupMembers({ id: null, name: 'Nobody' }))).toBe('resource-gone')
    }))

  test('of places tell these where the configuration does, and nowhere else', () =>
    atDesk({}, async ({ client, centre }) => {
      const [name = ''] = centre.world.placeGroups
      expect(valueOf(await client.groupPlaces(name)).length).toBeGreaterThan(0)
      expect(reasonOf(await client.groupPlaces('Nowhere'))).toBe('resource-gone')
      const other = clientOf(centre, { placeGroupsFrom: 'list' })
      expect(reasonOf(await other.groupPlaces(name))).toBe('unsupported-by-dialect')
    }))

  test('that do not exist have no members', () =>
    atDesk({}, async ({ client }) => {
      expect(reasonOf(await client.groupMembers({ id: 'none', name: 'None' }))).toBe('resource-gone')
    }))

  test('are not asked for their members when the dialect says that nobody tells', () =>
    atDesk({ client: { groupMembersFrom: 'none' } }, async ({ client }) => {
      const group = { id: 'none', name: 'None' }
      expect(reasonOf(await client.groupMembers(group))).toBe('unsupported-by-dialect')
    }))

  test('of the configuration that the site keeps to itself are told', () =>
    atDesk({ client: { groupMembersFrom: 'platform-configuration' } }, async ({ client }) => {
      expect(reasonOf(await client.groupMembers({ id: 'none', name: 'Claims' }))).toBe('no-permission')
    }))
})

describe('services and features', () => {
  test('are listed with their state', () =>
    atDesk({}, async ({ client, centre }) => {
      const activeTypes = async (): Promise<string[]> =>
        valueOf(await client.services())
          .filter(({ isActive }) => isActive)
          .map(({ type }) => type)
      const types = ['Provisioning', 'Voice', 'MultiMediaState', 'MultiMediaContent']
      expect(await activeTypes()).toEqual(types)
      centre.setInteractionServerLink(false)
      expect(await activeTypes()).toEqual(types.filter((type) => type !== 'MultiMediaState'))
    }))

  test('are read one by one', () =>
    atDesk({}, async ({ client, centre }) => {
      expect(valueOf(await client.service('multimedia-state'))).toEqual({
        ...{ name: 'Interaction Server', type: 'MultiMediaState', isActive: true },
      })
      centre.setInteractionServerLink(false)
      expect(valueOf(await client.service('multimedia-state')).isActive).toBe(false)
      expect(reasonOf(await client.service('fax'))).toBe('resource-gone')
    }))

  test('of the user name what a supervisor may do', () =>
    atDesk({}, async ({ client, centre }) => {
      const ids = valueOf(await client.myFeatures()).map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(['api-multimedia', 'api-supervisor-monitoring']))
      expect(valueOf(await client.feature('api-multimedia'))).toMatchObject({ id: 'api-multimedia' })
      expect(reasonOf(await client.feature('api-fax'))).toBe('resource-gone')
      const agent = clientOf(centre)
      const { userName } = centre.world.agents[0] ?? { userName: '' }
      valueOf(await agent.signIn({ userName, password: centre.supervisor.password }))
      expect(reasonOf(await agent.feature('api-supervisor-monitoring'))).toBe('resource-gone')
    }))

  test('that change are told on their channel', () =>
    atDesk({}, async ({ centre, line }) => {
      centre.setInteractionServerLink(false)
      const { data } = await line.next(({ channel }) => channel === '/notifications/services')
      expect(parseServicesMessage(data)).toEqual({
        ok: true,
        value: [{ name: 'Interaction Server', type: 'MultiMediaState', isActive: false }],
      })
    }))
})
