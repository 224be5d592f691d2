import { describe, expect, test } from 'vitest'
import type { ContactCentreOptions } from '@contact-centre/options'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { GwsSessionClient } from '@main/gws/create-gws-client'
import type { Dialect } from '@main/gws/dialect'
import type { HeldRef, WorkbinOwner } from '@main/gws/gws-client'
import type { MediaKind } from '@shared/domain/media'
import { reasonOf, startQuietCentre, supervisorOf, valueOf } from '@support/gws-session'

interface Desk {
  readonly client: GwsSessionClient
  readonly centre: ContactCentre
  readonly myId: string
  readonly agentId: string
}

type Medium = Exclude<MediaKind, 'unknown'>

const owners = ['Agent', 'AgentGroup', 'PlaceGroup', 'me'] as const
const media: readonly Medium[] = [
  'email',
  'chat',
  'workitem',
  'openmedia',
  'facebook',
  'facebooksession',
  'tweet',
]

async function at(
  server: ContactCentreOptions['dialect'],
  dialect: Partial<Dialect>,
  work: (desk: Desk) => Promise<void>,
): Promise<void> {
  const centre = await startQuietCentre(server)
  try {
    const { client, me } = await supervisorOf(centre, dialect)
    await work({ client, centre, myId: me.userId, agentId: centre.world.agents[0]?.id ?? '' })
  } finally {
    await centre.stop()
  }
}

function instanceOf(
  { centre, agentId, myId }: Desk,
  kind: (typeof owners)[number],
): {
  owner: WorkbinOwner
  instance: ReturnType<ContactCentre['world']['instance']>
} {
  const { world } = centre
  switch (kind) {
    case 'me':
      return { owner: { kind }, instance: world.instance('InProgress', myId) }
    case 'Agent':
      return { owner: { kind, userId: agentId }, instance: world.instance('InProgress', agentId) }
    case 'AgentGroup':
      return { owner: { kind, name: 'Claims' }, instance: world.instance('AG_Inbound', 'Claims') }
    case 'PlaceGroup':
      return { owner: { kind, name: 'Front desk' }, instance: world.instance('PG_Inbound', 'Front desk') }
  }
}

/** An interaction in the supervisor's hands. */
function holding({ centre, myId }: Desk, medium: Medium): HeldRef {
  const queueName = centre.world.queues[0] ?? ''
  const interactionId = centre.world.arrive({ queueName }, { medium })
  centre.world.give(interactionId, myId, medium === 'chat' ? 'Chatting' : 'Processing')
  return { interactionId, media: medium, mediaType: medium === 'openmedia' ? 'promotion' : medium }
}

describe('pulling', () => {
  test.each(owners)('from a workbin of %s makes the puller the holder, for every media', (kind) =>
    at({}, {}, async (desk) => {
      const { owner, instance } = instanceOf(desk, kind)
      for (const medium of media) {
        const interactionId = desk.centre.world.arrive(instance, { medium })
        const input = {
          owner,
          workbinId: instance.definitionId,
          interactionId,
          media: medium,
          nickname: 'Noor',
        }
        expect(typeof valueOf(await desk.client.pull(input)).referenceId).toBe('number')
        expect(desk.centre.world.whereabouts(interactionId)).toMatchObject({ at: 'user', userId: desk.myId })
      }
    }),
  )

  test('an interaction of a media that is not known works with the general operation', () =>
    at({}, {}, async (desk) => {
      const { owner, instance } = instanceOf(desk, 'AgentGroup')
      const interactionId = desk.centre.world.arrive(instance, { medium: 'tweet' })
      const input = { owner, workbinId: instance.definitionId, interactionId, media: 'unknown' } as const
      expect(reasonOf(await desk.client.pull(input))).toBe('success')
    }))

  test('a chat shows the customer the nickname', () =>
    at({}, {}, async (desk) => {
      const { owner, instance } = instanceOf(desk, 'Agent')
      const interactionId = desk.centre.world.arrive(instance, { medium: 'chat' })
      const input = { owner, workbinId: instance.definitionId, interactionId, media: 'chat' } as const
      valueOf(await desk.client.pull({ ...input, nickname: 'Noor' }))
      expect(desk.centre.world.find(interactionId)?.nickname).toBe('Noor')
    }))

  test.each([
    ['omit', 'Noor'],
    ['send', 'Supervisor'],
  ] as const)('a chat from a group with the nickname set to %s', (groupPullNickname, nickname) =>
    at({}, { groupPullNickname }, async (desk) => {
      const { owner, instance } = instanceOf(desk, 'AgentGroup')
      const interactionId = desk.centre.world.arrive(instance, { medium: 'chat' })
      const input = { owner, workbinId: instance.definitionId, interactionId, media: 'chat' } as const
      valueOf(await desk.client.pull({ ...input, nickname: 'Supervisor' }))
      expect(desk.centre.world.find(interactionId)?.nickname).toBe(nickname)
    }),
  )

  test('a chat that the server does not let be pulled is told', () =>
    at({ enableJoinOnPullChat: 'off' }, {}, async (desk) => {
      const { owner, instance } = instanceOf(desk, 'Agent')
      const interactionId = desk.centre.world.arrive(instance, { medium: 'chat' })
      const input = { owner, workbinId: instance.definitionId, interactionId, media: 'chat' } as const
      expect(reasonOf(await desk.client.pull(input))).toBe('operation-forbidden')
    }))

  test('what somebody else took first is told as gone', () =>
    at({}, {}, async (desk) => {
      const { owner, instance } = instanceOf(desk, 'Agent')
      const interactionId = desk.centre.world.arrive(instance, { medium: 'email' })
      desk.centre.world.agentOpens(interactionId, desk.agentId)
      const input = { owner, workbinId: instance.definitionId, interactionId, media: 'email' } as const
      expect(await desk.client.pull(input)).toMatchObject({
        failure: { reason: 'resource-gone', code: 'not-found', serverCode: 6 },
      })
    }))

  test('before the contact-centre session started is told', () =>
    at({}, {}, async (desk) => {
      desk.centre.setInteractionServerLink(false)
      desk.centre.setInteractionServerLink(true)
      const { owner, instance } = instanceOf(desk, 'Agent')
      const interactionId = desk.centre.world.arrive(instance, { medium: 'email' })
      const input = { owner, workbinId: instance.definitionId, interactionId, media: 'email' } as const
      expect(reasonOf(await desk.client.pull(input))).toBe('wrong-state')
    }))
})

describe('adding', () => {
  test.each(owners)('to a workbin of %s works for every media', (kind) =>
    at({}, {}, async (desk) => {
      const { owner, instance } = instanceOf(desk, kind)
      for (const medium of media) {
        const { interactionId } = holding(desk, medium)
        const input = { owner, workbinId: instance.definitionId, interactionId, media: medium }
        expect(typeof valueOf(await desk.client.addToWorkbin(input)).referenceId).toBe('number')
        expect(desk.centre.world.contents(instance)).toContain(interactionId)
      }
    }),
  )

  test.each(['id', 'uri'] as const)('names the interaction by %s', (interactionReference) =>
    at({ interactionReference }, { interactionReference }, async (desk) => {
      const { owner, instance } = instanceOf(desk, 'AgentGroup')
      const { interactionId } = holding(desk, 'email')
      const input = { owner, workbinId: instance.definitionId, interactionId, media: 'email' } as const
      valueOf(await desk.client.addToWorkbin(input))
      expect(desk.centre.world.contents(instance)).toContain(interactionId)
    }),
  )

  test('by the reference that the server does not take is told', () =>
    at({ interactionReference: 'uri' }, {}, async (desk) => {
      const { owner, instance } = instanceOf(desk, 'AgentGroup')
      const { interactionId } = holding(desk, 'email')
      const input = { owner, workbinId: instance.definitionId, interactionId, media: 'email' } as const
      expect(reasonOf(await desk.client.addToWorkbin(input))).toBe('bad-input')
    }))

  test('to another agent’s workbin that the server refuses is told', () =>
    at({ addToAgentWorkbin: 'refused' }, {}, async (desk) => {
      const { owner, instance } = instanceOf(desk, 'Agent')
      const { interactionId } = holding(desk, 'email')
      const input = { owner, workbinId: instance.definitionId, interactionId, media: 'email' } as const
      expect(reasonOf(await desk.client.addToWorkbin(input))).toBe('operation-forbidden')
    }))

  test('to another agent’s workbin is not even asked when the dialect says so', () =>
    at({}, { addToAgentWorkbin: 'unsupported' }, async (desk) => {
      const { owner, instance } = instanceOf(desk, 'Agent')
      const { interactionId } = holding(desk, 'email')
      const input = { owner, workbinId: instance.definitionId, interactionId, media: 'email' } as const
      expect(reasonOf(await desk.client.addToWorkbin(input))).toBe('unsupported-by-dialect')
      expect(desk.centre.world.whereabouts(interactionId)).toMatchObject({ at: 'user' })
    }))

  test('what the user does not hold is told', () =>
    at({}, {}, async (desk) => {
      const { owner, instance } = instanceOf(desk, 'me')
      const input = {
        owner,
        workbinId: instance.definitionId,
        interactionId: 'nothing',
        media: 'email',
      } as const
      expect(reasonOf(await desk.client.addToWorkbin(input))).toBe('resource-gone')
    }))
})

describe('what the user holds', () => {
  test.each(['generic', 'per-media'] as const)('goes into a queue by the %s API', (placeInQueueApi) =>
    at({}, { placeInQueueApi }, async (desk) => {
      const queueName = desk.centre.world.queues[1] ?? ''
      for (const medium of ['email', 'workitem', 'openmedia'] as const) {
        const held = holding(desk, medium)
        valueOf(await desk.client.placeInQueue(held, queueName))
        expect(desk.centre.world.whereabouts(held.interactionId)).toEqual({ at: 'queue', queueName })
      }
    }),
  )

  test('does not go into a queue that does not exist', () =>
    at({}, {}, async (desk) => {
      expect(reasonOf(await desk.client.placeInQueue(holding(desk, 'email'), 'Nowhere'))).toBe(
        'resource-gone',
      )
    }))

  test.each(['generic', 'per-media'] as const)('goes to another agent by the %s API', (transferApi) =>
    at({}, { transferApi }, async (desk) => {
      for (const medium of ['email', 'workitem', 'chat', 'openmedia'] as const) {
        const held = holding(desk, medium)
        valueOf(await desk.client.transfer(held, desk.agentId))
        expect(desk.centre.world.whereabouts(held.interactionId)).toMatchObject({ userId: desk.agentId })
      }
    }),
  )

  test.each(['userId', 'userUri'] as const)('goes to an agent who is named by %s', (transferTarget) =>
    at({ transferTarget }, { transferTarget }, async (desk) => {
      const held = holding(desk, 'workitem')
      valueOf(await desk.client.transfer(held, desk.agentId))
      expect(desk.centre.world.whereabouts(held.interactionId)).toMatchObject({ userId: desk.agentId })
    }),
  )

  test.each([
    ['generic', 'printed'],
    ['generic', 'empty'],
    ['per-media', 'printed'],
  ] as const)('is accepted, rejected and completed by the %s API, answers %s', (heldApi, oldAnswerStyle) =>
    at({ oldAnswerStyle }, { heldApi }, async (desk) => {
      const [first, second] = [holding(desk, 'email'), holding(desk, 'workitem')]
      for (const { interactionId } of [first, second]) desk.centre.world.invite(interactionId, desk.myId)
      valueOf(await desk.client.accept(first))
      expect(desk.centre.world.whereabouts(first.interactionId)).toMatchObject({ state: 'Processing' })
      valueOf(await desk.client.reject(second))
      expect(desk.centre.world.whereabouts(second.interactionId)).not.toMatchObject({ userId: desk.myId })
      valueOf(await desk.client.complete(first))
      expect(desk.centre.world.find(first.interactionId)).toBeUndefined()
    }),
  )

  test('is refused an operation that is not possible now', () =>
    at({}, {}, async (desk) => {
      expect(await desk.client.accept(holding(desk, 'email'))).toMatchObject({
        ok: false,
        failure: { reason: 'wrong-state' },
      })
    }))

  test.each(['resource', 'message'] as const)('is listed with entries of the kind %s', (meInteractions) =>
    at({ meInteractions }, {}, async (desk) => {
      const held = (['email', 'chat', 'workitem', 'openmedia'] as const).map((medium) =>
        holding(desk, medium),
      )
      const items = valueOf(await desk.client.heldInteractions())
      const byId = (left: { id: string }, right: { id: string }): number => left.id.localeCompare(right.id)
      expect(items.map(({ id, media: kind, mediaType }) => ({ id, kind, mediaType })).sort(byId)).toEqual(
        held
          .map(({ interactionId, media: kind, mediaType }) => ({ id: interactionId, kind, mediaType }))
          .sort(byId),
      )
      expect(items.every(({ capabilities }) => capabilities.includes('Complete'))).toBe(true)
    }),
  )
})

describe('one interaction', () => {
  test('is read without being taken', () =>
    at({}, {}, async (desk) => {
      const { instance } = instanceOf(desk, 'Agent')
      const id = desk.centre.world.arrive(instance, { medium: 'email', subject: 'Refund still open' })
      expect(valueOf(await desk.client.interaction(id))).toMatchObject({
        id,
        media: 'email',
        subject: 'Refund still open',
      })
      expect(desk.centre.world.contents(instance)).toContain(id)
    }))

  test('that does not exist is told', () =>
    at({}, {}, async (desk) => {
      expect(reasonOf(await desk.client.interaction('nothing'))).toBe('resource-gone')
    }))
})
