import { describe, expect, test } from 'vitest'
import { parseMediaMessage } from '@main/gws/media-message-parse'
import type { CaseDataChange } from '@main/gws/whole-api'
import { reasonOf, valueOf } from '@support/gws-session'
import { mediaChange } from '../integration/contact-centre/bayeux-client'
import { startWork } from '../integration/contact-centre/client'
import { atDesk, type Medium } from './desk'

const nested = { Priority: 'high', Attempts: 2, Address: { City: 'Lyon', Postcode: '69003' } } as const
const write = { kind: 'Attach', userData: nested } as const satisfies CaseDataChange
const apis = ['generic', 'per-media'] as const

describe('the active interactions of the contact centre', () => {
  test('are what somebody handles, not what is parked', () =>
    atDesk({}, async ({ client, centre, holding, bin, agentId }) => {
      const mine = holding('email').interactionId
      const theirs = centre.world.arrive(bin('Agent').instance, { medium: 'workitem' })
      centre.world.agentOpens(theirs, agentId)
      centre.world.arrive(bin('Agent').instance, { medium: 'workitem' })
      const ids = valueOf(await client.activeInteractions()).map(({ id }) => id)
      expect(ids.sort()).toEqual([mine, theirs].sort())
    }))
})

describe('what the user handles', () => {
  test('is listed by id without fields', () =>
    atDesk({}, async ({ client, holding }) => {
      const ids = [holding('email'), holding('chat')].map(({ interactionId }) => interactionId)
      expect([...valueOf(await client.heldIds())].sort()).toEqual(ids.sort())
    }))

  test('is an empty list when there is nothing', () =>
    atDesk({}, async ({ client }) => {
      expect(valueOf(await client.heldIds())).toEqual([])
      expect(valueOf(await client.heldInteractions())).toEqual([])
    }))
})

describe('case data', () => {
  test.each(apis)('is attached by the %s API, one level nested', (heldApi) =>
    atDesk({ client: { heldApi } }, async ({ client, centre, holding }) => {
      for (const medium of ['workitem', 'email', 'chat', 'openmedia'] as const) {
        const held = holding(medium)
        valueOf(await client.changeCaseData(held, write))
        expect(centre.world.find(held.interactionId)?.caseData).toMatchObject(nested)
      }
    }),
  )

  test.each(apis)('is updated by the %s API and keeps the other keys', (heldApi) =>
    atDesk({ client: { heldApi } }, async ({ client, centre, holding }) => {
      const held = holding('workitem')
      valueOf(await client.changeCaseData(held, write))
      const userData = { Priority: 'low', Address: { City: 'Nantes' } }
      valueOf(await client.changeCaseData(held, { kind: 'Update', userData }))
      expect(centre.world.find(held.interactionId)?.caseData).toMatchObject({
        ...{ Priority: 'low', Attempts: 2, Address: { City: 'Nantes', Postcode: '69003' } },
      })
    }),
  )

  test.each(apis)('is deleted by the %s API, whole keys and keys inside a list', (heldApi) =>
    atDesk({ client: { heldApi } }, async ({ client, centre, holding }) => {
      const held = holding('workitem')
      valueOf(await client.changeCaseData(held, write))
      valueOf(await client.changeCaseData(held, { kind: 'Delete', keys: ['Priority'] }))
      valueOf(await client.changeCaseData(held, { kind: 'Delete', keys: [['Address', 'City']] }))
      const caseData = centre.world.find(held.interactionId)?.caseData
      expect(caseData).toMatchObject({ Attempts: 2, Address: { Postcode: '69003' } })
      expect(Object.keys(caseData ?? {})).not.toContain('Priority')
      expect(caseData?.['Address']).not.toHaveProperty('City')
    }),
  )

  test('that changed is told with the reference of the answer', () =>
    atDesk({ client: { heldApi: 'per-media' } }, async ({ client, holding, line }) => {
      const { referenceId } = valueOf(await client.changeCaseData(holding('workitem'), write))
      const { channel, data } = await line.next((message) => message.data['referenceId'] === referenceId)
      expect(parseMediaMessage(channel, data)).toMatchObject({
        value: { notificationType: 'PropertiesUpdated', referenceId },
      })
    }))

  test('is refused for what is only offered', () =>
    atDesk({}, async ({ client, centre, holding, myId }) => {
      const held = holding('workitem')
      centre.world.invite(held.interactionId, myId)
      expect(reasonOf(await client.changeCaseData(held, write))).toBe('wrong-state')
    }))

  test.each([
    ['generic', 'no-permission'],
    ['per-media', 'operation-forbidden'],
  ] as const)('by the %s API is refused for what somebody else holds as %s', (heldApi, reason) =>
    atDesk({ client: { heldApi } }, async ({ client, centre, holding, agentId }) => {
      const held = holding('workitem')
      centre.world.give(held.interactionId, agentId)
      expect(reasonOf(await client.changeCaseData(held, write))).toBe(reason)
      const gone = { ...held, interactionId: 'nothing' }
      expect(reasonOf(await client.changeCaseData(gone, write))).toBe('resource-gone')
    }),
  )
})

function idOfEmail({ email }: Record<string, unknown>): string {
  return (email as { id: string } | undefined)?.id ?? ''
}

describe('the formatted message of an e-mail', () => {
  test('is read as plain data, without being taken', () =>
    atDesk({}, async ({ client, holding }) => {
      const nodes = valueOf(await client.formattedMessage(holding('email').interactionId))
      expect(nodes).toEqual(expect.arrayContaining([{ tag: 'p', children: ['Hello,'] }]))
    }))

  test('is nothing for what has none', () =>
    atDesk({}, async ({ client, holding }) => {
      expect(valueOf(await client.formattedMessage(holding('workitem').interactionId))).toBeNull()
      expect(reasonOf(await client.formattedMessage('nothing'))).toBe('resource-gone')
    }))
})

describe('what the user looks at', () => {
  test.each(['generic', 'per-media'] as const)(
    'is in focus where that is offered, by the %s API',
    (heldApi) =>
      atDesk({ client: { heldApi } }, async ({ client, centre, holding, myId }) => {
        const held = holding('email')
        expect(reasonOf(await client.setInFocus(held))).toBe('success')
        centre.world.invite(held.interactionId, myId)
        expect(reasonOf(await client.setInFocus(held))).not.toBe('success')
        expect(reasonOf(await client.setInFocus({ ...held, interactionId: 'nothing' }))).toBe('resource-gone')
      }),
  )
})

describe('cancelling a reply', () => {
  test('throws it away', () =>
    atDesk({}, async ({ client, centre, holding, line }) => {
      const { interactionId } = holding('email')
      const colleague = await startWork(centre)
      await colleague.post(`/me/interactions/${interactionId}`, { operationName: 'Reply' })
      const { data } = await line.next((message) => idOfEmail(message.data) !== interactionId)
      const draft = idOfEmail(data)
      valueOf(await client.cancelReply(draft))
      expect([centre.world.find(draft), centre.world.find(interactionId)?.id]).toEqual([
        undefined,
        interactionId,
      ])
    }))

  test('is refused for anything else', () =>
    atDesk({}, async ({ client, holding }) => {
      expect(reasonOf(await client.cancelReply(holding('email').interactionId))).toBe('wrong-state')
      expect(reasonOf(await client.cancelReply('nothing'))).toBe('resource-gone')
    }))
})

describe('placing in a workbin by the older operation', () => {
  test('parks it in a workbin of one’s own', () =>
    atDesk({}, async ({ client, centre, holding, bin, line }) => {
      const { interactionId } = holding('workitem')
      const { workbinId, instance } = bin('me')
      valueOf(await client.placeInWorkbin(interactionId, workbinId))
      await line.next(mediaChange('workitem', interactionId, 'InWorkbin'))
      expect(centre.world.contents(instance)).toContain(interactionId)
    }))

  test('is told when there is no such workbin, and keeps it in hand', () =>
    atDesk({}, async ({ client, centre, holding, myId }) => {
      const { interactionId } = holding('workitem')
      expect(reasonOf(await client.placeInWorkbin(interactionId, 'nowhere'))).toBe('resource-gone')
      expect(centre.world.whereabouts(interactionId)).toMatchObject({ userId: myId })
    }))
})

describe('asking for the contents of a workbin by the older operation', () => {
  test.each(['without-id', 'with-id'] as const)('brings a message an item, %s', (workbinContentUrl) =>
    atDesk({ client: { workbinContentUrl } }, async ({ client, centre, bin, line }) => {
      const { workbinId, instance } = bin('me')
      const ids = (['email', 'chat'] satisfies Medium[]).map((medium) =>
        centre.world.arrive(instance, { medium }),
      )
      valueOf(await client.requestWorkbinContent(workbinId))
      for (const id of ids) {
        const { channel, data } = await line.next(mediaChange('interaction', id, 'InWorkbin'))
        expect(parseMediaMessage(channel, data)).toMatchObject({ ok: true, value: { item: { id } } })
      }
    }),
  )

  test('is told when there is no such workbin', () =>
    atDesk({}, async ({ client }) => {
      expect(reasonOf(await client.requestWorkbinContent('nowhere'))).toBe('resource-gone')
    }))
})
