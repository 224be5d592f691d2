import { describe, expect, test } from 'vitest'
import { parseWorkbinMessage } from '@main/gws/workbin-message-parse'
import type { StatsOwner } from '@main/gws/whole-api'
import { reasonOf, valueOf } from '@support/gws-session'
import { workbinChange } from '../integration/contact-centre/bayeux-client'
import { atDesk, ownerKinds, type Desk, type NamedBin } from './desk'

/** One interaction of each of these media in the workbin; their ids. */
function fill({ centre }: Desk, { instance }: NamedBin): Record<'email' | 'chat' | 'workitem', string> {
  const arrive = (medium: 'email' | 'chat' | 'workitem'): string => centre.world.arrive(instance, { medium })
  return { email: arrive('email'), chat: arrive('chat'), workitem: arrive('workitem') }
}

describe('lists of workbins', () => {
  test.each(['me', 'Agent'] as const)('of the personal kinds come for %s', (kind) =>
    atDesk({}, async ({ client, bin }) => {
      const owner = bin(kind).owner as { kind: 'me' } | { kind: 'Agent'; userId: string }
      const definitions = valueOf(await client.personalDefinitions(owner))
      expect(new Set(definitions.map((definition) => definition.kind))).toEqual(new Set(['Agent', 'Place']))
      const ids = valueOf(await client.personalWorkbinIds(owner))
      expect(ids).toEqual(definitions.map(({ workbinId }) => workbinId))
    }),
  )

  test('of nobody are told', () =>
    atDesk({}, async ({ client }) => {
      const owner = { kind: 'Agent', userId: 'nobody' } as const
      expect(reasonOf(await client.personalDefinitions(owner))).toBe('resource-gone')
      expect(reasonOf(await client.personalWorkbinIds(owner))).toBe('resource-gone')
    }))

  test('come while Interaction Server is away, and so does one without contents', () =>
    atDesk({}, async ({ client, centre, bin }) => {
      centre.setInteractionServerLink(false)
      const { workbinId } = bin('me')
      expect(valueOf(await client.workbinDefinition(workbinId))).toMatchObject({ workbinId, kind: 'Agent' })
      expect(reasonOf(await client.personalDefinitions({ kind: 'me' }))).toBe('success')
      expect(reasonOf(await client.workbinDefinition('nowhere'))).toBe('resource-gone')
    }))
})

describe('parts of a workbin', () => {
  test.each(ownerKinds)('of %s are read by a choice of media', (kind) =>
    atDesk({}, async (desk) => {
      const bin = desk.bin(kind)
      const ids = fill(desk, bin)
      const items = valueOf(await desk.client.workbinSelection(bin, ['email', 'chat']))
      expect(items.map(({ id }) => id).sort()).toEqual([ids.email, ids.chat].sort())
      expect(valueOf(await desk.client.workbinSelection(bin, ['tweet']))).toEqual([])
    }),
  )

  test.each(ownerKinds)('of %s are read by the address of one media', (kind) =>
    atDesk({}, async (desk) => {
      const bin = desk.bin(kind)
      const ids = fill(desk, bin)
      for (const media of ['email', 'chat', 'workitem'] as const) {
        const items = valueOf(await desk.client.workbinMedia(bin, media))
        expect(items.map(({ id }) => id)).toEqual([ids[media]])
      }
    }),
  )

  test('are not asked for by a word that no page has', () =>
    atDesk({}, async ({ client, bin }) => {
      expect(reasonOf(await client.workbinSelection(bin('me'), ['unknown']))).toBe('unsupported-by-dialect')
      expect(reasonOf(await client.workbinSelection(bin('me'), []))).toBe('unsupported-by-dialect')
      expect(reasonOf(await client.workbinMedia(bin('me'), 'openmedia'))).toBe('unsupported-by-dialect')
    }))

  test('are told when there is no such workbin, or no Interaction Server', () =>
    atDesk({}, async ({ client, centre, bin }) => {
      const nowhere = { owner: { kind: 'me' }, workbinId: 'nowhere' } as const
      expect(reasonOf(await client.workbinSelection(nowhere, ['email']))).toBe('resource-gone')
      expect(reasonOf(await client.workbinMedia(nowhere, 'email'))).toBe('resource-gone')
      centre.setInteractionServerLink(false)
      expect(reasonOf(await client.workbinSelection(bin('me'), ['email']))).toBe('interaction-server-down')
      expect(reasonOf(await client.workbinMedia(bin('me'), 'email'))).toBe('interaction-server-down')
    }))
})

describe('counters', () => {
  const owners = (desk: Desk): [StatsOwner, NamedBin][] => [
    [{ kind: 'me' }, desk.bin('me')],
    [{ kind: 'Agent', userId: desk.agentId }, desk.bin('Agent')],
    [{ kind: 'AgentGroup', name: 'Claims' }, desk.bin('AgentGroup')],
    [{ kind: 'PlaceGroup', name: 'Front desk' }, desk.bin('PlaceGroup')],
  ]

  test('of every kind of owner come with the reference of the answer', () =>
    atDesk({}, async (desk) => {
      for (const [owner, bin] of owners(desk)) {
        fill(desk, bin)
        const { referenceId } = valueOf(await desk.client.requestStats(owner))
        const { data } = await desk.line.next((message) => message.data['referenceId'] === referenceId)
        const stats = valueOf(parseWorkbinMessage(data))
        const counts = stats.type === 'stats' ? stats.counts : []
        expect(counts.find(({ workbinId }) => workbinId === bin.workbinId)).toMatchObject({
          ownerId: bin.instance.owner.id,
          kind: bin.instance.owner.kind,
          count: 3,
        })
      }
    }))

  test('of a place come by its name', () =>
    atDesk({}, async ({ client, centre, line }) => {
      const place = centre.world.places[0] ?? ''
      const { referenceId } = valueOf(await client.requestStats({ kind: 'Place', name: place }))
      const { data } = await line.next((message) => message.data['referenceId'] === referenceId)
      expect(parseWorkbinMessage(data)).toMatchObject({
        value: { type: 'stats', counts: [{ ownerId: place, kind: 'Place', count: 0 }] },
      })
    }))

  test('of nobody are told, and so is Interaction Server away', () =>
    atDesk({}, async ({ client, centre }) => {
      expect(reasonOf(await client.requestStats({ kind: 'AgentGroup', name: 'Nobody' }))).toBe(
        'resource-gone',
      )
      expect(reasonOf(await client.requestStats({ kind: 'Agent', userId: 'nobody' }))).toBe('resource-gone')
      centre.setInteractionServerLink(false)
      expect(reasonOf(await client.requestStats({ kind: 'me' }))).toBe('interaction-server-down')
    }))
})

describe('the last agent', () => {
  test.each(ownerKinds)('is written when an add to a workbin of %s asks for it', (kind) =>
    atDesk({}, async ({ client, centre, holding, bin, myId }) => {
      const target = bin(kind)
      for (const saveLastAgent of [false, true]) {
        const { interactionId, media } = holding('workitem')
        valueOf(await client.addToWorkbin({ ...target, interactionId, media, saveLastAgent }))
        const contactId = centre.world.find(interactionId)?.customer.contactId ?? ''
        expect(centre.world.lastAgentOf(contactId)).toBe(saveLastAgent ? myId : undefined)
      }
    }),
  )
})

describe('pulling a chat', () => {
  test.each(['enableNotificationOnPullChat', 'enableJoinOnPullChat'] as const)(
    'where %s is off is refused, and the failure names it',
    (option) =>
      atDesk({ server: { [option]: 'off' } }, async ({ client, centre, bin }) => {
        for (const kind of ['Agent', 'AgentGroup'] as const) {
          const { owner, workbinId, instance } = bin(kind)
          const interactionId = centre.world.arrive(instance, { medium: 'chat' })
          const result = await client.pull({ owner, workbinId, interactionId, media: 'chat' })
          expect(result).toMatchObject({ failure: { reason: 'operation-forbidden', code: 'forbidden' } })
          expect(result.ok ? '' : result.failure.message).toContain(`server option ${option} is off`)
          expect(centre.world.contents(instance)).toContain(interactionId)
        }
      }),
  )
})

describe('a change inside a workbin', () => {
  test.each([
    ['present', true],
    ['absent', false],
  ] as const)('names its owner only where the server does: %s', (workbinUserIdInChanges, isNamed) =>
    atDesk({ server: { workbinUserIdInChanges } }, async ({ client, centre, bin, line, agentId }) => {
      const { owner, workbinId, instance } = bin('Agent')
      valueOf(await client.subscribe(owner, [workbinId]))
      const id = centre.world.arrive(instance, { medium: 'chat' })
      const { data } = await line.next(workbinChange('ItemAdded', id))
      expect(valueOf(parseWorkbinMessage(data))).toMatchObject({
        ...{ type: 'change', action: 'ItemAdded', workbinId, item: { id, media: 'chat' } },
        owner: { userId: isNamed ? agentId : null },
      })
    }),
  )

  test('by an action that no page lists asks for another reading', () =>
    atDesk({ server: { itemUpdatedAction: 'present' } }, async ({ client, centre, bin, line }) => {
      const { owner, workbinId, instance } = bin('AgentGroup')
      valueOf(await client.subscribe(owner, [workbinId]))
      const id = centre.world.arrive(instance, { medium: 'email' })
      centre.world.edit(id, { Priority: 'high' })
      const { data } = await line.next(workbinChange('ItemUpdated', id))
      expect(valueOf(parseWorkbinMessage(data))).toMatchObject({ type: 'change', action: 'unknown' })
    }))
})
