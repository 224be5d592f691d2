import { describe, expect, test } from 'vitest'
import type { GwsSessionClient } from '@main/gws/create-gws-client'
import { parseMediaMessage } from '@main/gws/media-message-parse'
import { parseWorkbinMessage } from '@main/gws/workbin-message-parse'
import { clientOf, reasonOf, startQuietCentre, valueOf } from '@support/gws-session'
import type { Result } from '@shared/result'
import { atDesk, ownerKinds, type Desk } from './desk'

const apis = ['generic', 'per-media'] as const
const gone = { interactionId: 'nothing', media: 'email', mediaType: 'email' } as const

/** A colleague without the supervisor's role, signed in. */
async function agentOf({ centre }: Desk): Promise<GwsSessionClient> {
  const client = clientOf(centre)
  const { userName } = centre.world.agents[1] ?? { userName: '' }
  valueOf(await client.signIn({ userName, password: centre.supervisor.password }))
  valueOf(await client.startContactCentreSession(['email']))
  return client
}

describe('a pull', () => {
  test.each(ownerKinds)('from a workbin of %s is refused for each reason of its own', (kind) =>
    atDesk({}, async (desk) => {
      const { client, centre } = desk
      const { owner, workbinId, instance } = desk.bin(kind)
      const interactionId = centre.world.arrive(instance, { medium: 'workitem' })
      const input = { owner, workbinId, interactionId, media: 'workitem' } as const
      expect(reasonOf(await client.pull({ ...input, media: 'email' }))).toBe('wrong-state')
      expect(reasonOf(await client.pull({ ...input, workbinId: 'nowhere' }))).toBe('resource-gone')
      expect(reasonOf(await client.pull({ ...input, interactionId: 'nothing' }))).toBe('resource-gone')
      centre.setInteractionServerLink(false)
      expect(reasonOf(await client.pull(input))).toBe('interaction-server-down')
      expect(centre.world.contents(instance)).toEqual([interactionId])
    }),
  )

  test('that comes too late is told on the media’s channel where the server does it so', () =>
    atDesk({ server: { pullGoneError: 'notification' } }, async ({ client, bin, line }) => {
      const { owner, workbinId } = bin('Agent')
      const input = { owner, workbinId, interactionId: 'nothing', media: 'email' } as const
      const { referenceId } = valueOf(await client.pull(input))
      const { channel, data } = await line.next((message) => message.data['referenceId'] === referenceId)
      const message = valueOf(parseMediaMessage(channel, data))
      expect(message).toMatchObject({ item: { id: 'nothing', media: 'email' }, notificationType: 'Error' })
      expect(message.errorMessage).not.toBeNull()
    }))

  test('is refused to an agent who is no supervisor', () =>
    atDesk({}, async (desk) => {
      const { owner, workbinId, instance } = desk.bin('Agent')
      const interactionId = desk.centre.world.arrive(instance, { medium: 'email' })
      const agent = await agentOf(desk)
      const input = { owner, workbinId, interactionId, media: 'email' } as const
      expect(reasonOf(await agent.pull(input))).toBe('no-permission')
      expect(reasonOf(await agent.workbinContents(owner, [workbinId]))).toBe('no-permission')
      expect(reasonOf(await agent.subscribe(owner, [workbinId]))).toBe('no-permission')
    }))
})

describe('an add', () => {
  test.each(ownerKinds)('to a workbin of %s is refused for each reason of its own', (kind) =>
    atDesk({}, async (desk) => {
      const { client, centre, holding, myId } = desk
      const { owner, workbinId } = desk.bin(kind)
      const { interactionId } = holding('workitem')
      const input = { owner, workbinId, interactionId, media: 'workitem' } as const
      expect(reasonOf(await client.addToWorkbin({ ...input, media: 'email' }))).toBe('wrong-state')
      expect(reasonOf(await client.addToWorkbin({ ...input, workbinId: 'nowhere' }))).toBe('resource-gone')
      expect(reasonOf(await client.addToWorkbin({ ...input, interactionId: 'nothing' }))).toBe(
        'resource-gone',
      )
      centre.setInteractionServerLink(false)
      expect(reasonOf(await client.addToWorkbin(input))).toBe('interaction-server-down')
      expect(centre.world.whereabouts(interactionId)).toMatchObject({ at: 'user', userId: myId })
    }),
  )
})

describe('a subscription', () => {
  test.each(ownerKinds)('to a workbin of %s that fails later is told by the reference', (kind) =>
    atDesk({}, async (desk) => {
      const { owner, workbinId } = desk.bin(kind)
      desk.centre.setInteractionServerLink(false)
      const references = valueOf(await desk.client.subscribe(owner, [workbinId]))
      const { data } = await desk.line.next(
        (message) => message.data['referenceId'] === references.get(workbinId),
      )
      expect(valueOf(parseWorkbinMessage(data))).toMatchObject({ workbinId, outcome: 'RequestFailed' })
    }),
  )

  test.each(['me', 'Agent'] as const)('to several workbins of %s has a reference for each', (kind) =>
    atDesk({}, async ({ client, centre, bin }) => {
      const { owner } = bin(kind)
      const definitions = centre.world.definitions.filter((definition) => definition.kind === 'Agent')
      const ids = definitions.map(({ id }) => id)
      const references = valueOf(await client.subscribe(owner, ids))
      expect(new Set(references.values()).size).toBe(ids.length)
      expect(centre.subscriptionCount).toBe(ids.length)
      valueOf(await client.unsubscribe(owner, ids))
      expect(centre.subscriptionCount).toBe(0)
    }),
  )
})

describe('an operation on what is in hand', () => {
  const operations = (
    client: GwsSessionClient,
    agentId: string,
  ): ((held: Parameters<GwsSessionClient['complete']>[0]) => Promise<Result<unknown>>)[] => [
    (held) => client.complete(held),
    (held) => client.accept(held),
    (held) => client.reject(held),
    (held) => client.transfer(held, agentId),
    (held) => client.placeInQueue(held, 'Nowhere'),
  ]

  test.each(apis)('by the %s API is refused for what somebody else holds, and for what is gone', (api) =>
    atDesk(
      { client: { heldApi: api, transferApi: api, placeInQueueApi: api } },
      async ({ client, centre, holding, agentId }) => {
        for (const operate of operations(client, agentId)) {
          const held = holding('email')
          centre.world.give(held.interactionId, agentId)
          const reason = reasonOf(await operate(held))
          expect(['no-permission', 'operation-forbidden']).toContain(reason)
          expect(reasonOf(await operate(gone))).toBe('resource-gone')
        }
      },
    ),
  )

  test.each(apis)('by the %s API is refused when the target does not exist', (api) =>
    atDesk(
      { client: { transferApi: api, placeInQueueApi: api } },
      async ({ client, centre, holding, myId }) => {
        const held = holding('email')
        expect(reasonOf(await client.transfer(held, 'nobody'))).toBe('resource-gone')
        expect(reasonOf(await client.placeInQueue(held, 'Nowhere'))).toBe('resource-gone')
        expect(centre.world.whereabouts(held.interactionId)).toMatchObject({ userId: myId })
      },
    ),
  )

  test.each([
    ['userUri', 'userId'],
    ['userId', 'userUri'],
  ] as const)('is refused when the server wants %s and gets %s', (server, client) =>
    atDesk({ server: { transferTarget: server }, client: { transferTarget: client } }, async (desk) => {
      const held = desk.holding('workitem')
      expect(reasonOf(await desk.client.transfer(held, desk.agentId))).toBe('bad-input')
    }),
  )

  test.each(apis)('by the %s API waits for Interaction Server', (api) =>
    atDesk({ client: { heldApi: api } }, async ({ client, centre, holding }) => {
      const held = holding('workitem')
      centre.setInteractionServerLink(false)
      expect(reasonOf(await client.complete(held))).toBe('interaction-server-down')
    }),
  )
})

describe('a server that is asked too often', () => {
  test.each(['429', '503'] as const)('and answers %s is busy', async (throttledStatus) => {
    const centre = await startQuietCentre({ throttledStatus }, { requestsPerSecond: 4 })
    try {
      const client = clientOf(centre)
      valueOf(await client.signIn(centre.supervisor))
      const commands = Array.from({ length: 24 }, () => client.startContactCentreSession(['email']))
      const answers = await Promise.all(commands)
      const refused = answers.filter(({ ok }) => !ok)
      expect(refused.length).toBeGreaterThan(0)
      expect(new Set(refused.map(reasonOf))).toEqual(new Set(['server-busy']))
    } finally {
      await centre.stop()
    }
  })
})
