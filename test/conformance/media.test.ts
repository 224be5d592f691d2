import { describe, expect, test } from 'vitest'
import { parseChatLog } from '@main/gws/chat-log-parse'
import { parseMediaMessage } from '@main/gws/media-message-parse'
import { reasonOf, valueOf } from '@support/gws-session'
import { mediaChange } from '../integration/contact-centre/bayeux-client'
import { atDesk } from './desk'

const ownApis = ['email', 'chat', 'workitem', 'openmedia'] as const

describe('the APIs by media', () => {
  test.each(ownApis)('list what the user handles of %s and nothing else', (medium) =>
    atDesk({}, async ({ client, holding }) => {
      const held = ownApis.map((each) => holding(each))
      const wanted = held.find(({ media }) => media === medium)
      const items = valueOf(await client.heldOfMedia({ media: medium, mediaType: wanted?.mediaType ?? '' }))
      expect(items.map(({ id, media }) => ({ id, media }))).toEqual([
        { id: wanted?.interactionId, media: medium },
      ])
    }),
  )

  test.each(['email', 'chat', 'workitem'] as const)('read one %s', (medium) =>
    atDesk({}, async ({ client, holding }) => {
      const held = holding(medium)
      expect(valueOf(await client.oneOfMedia(held))).toMatchObject({ id: held.interactionId, media: medium })
      expect(reasonOf(await client.oneOfMedia({ ...held, interactionId: 'nothing' }))).toBe('resource-gone')
    }),
  )

  test('do not exist for social media, so nothing is asked', () =>
    atDesk({}, async ({ client, holding }) => {
      expect(reasonOf(await client.heldOfMedia({ media: 'tweet', mediaType: 'tweet' }))).toBe(
        'unsupported-by-dialect',
      )
      expect(reasonOf(await client.oneOfMedia(holding('tweet')))).toBe('unsupported-by-dialect')
    }))

  test.each([
    ['workitem', 'workitem', 'workitem'],
    ['openmedia', 'promotion', 'openmedia'],
  ] as const)('create a %s in the hands of the user, told by the reference', (media, mediaType, key) =>
    atDesk({}, async ({ client, centre, line, myId }) => {
      const queueUri = `${centre.url}/api/v2/contacts/queue`
      const { referenceId } = valueOf(await client.createWork({ media, mediaType, queueUri }))
      const { channel, data } = await line.next((message) => message.data['referenceId'] === referenceId)
      const message = valueOf(parseMediaMessage(channel, data))
      expect(Object.keys(data)).toContain(key)
      expect(centre.world.whereabouts(message.item.id)).toMatchObject({ userId: myId, state: 'Processing' })
    }),
  )

  test('create nothing while Interaction Server is away', () =>
    atDesk({}, async ({ client, centre }) => {
      centre.setInteractionServerLink(false)
      const work = { media: 'workitem', mediaType: 'workitem', queueUri: `${centre.url}/q` } as const
      expect(reasonOf(await client.createWork(work))).toBe('interaction-server-down')
    }))

  test.each([true, false])('write the last agent of a completed e-mail when asked: %s', (saveLastAgent) =>
    atDesk({ client: { heldApi: 'per-media' } }, async ({ client, centre, holding, myId }) => {
      const held = holding('email')
      const contactId = centre.world.find(held.interactionId)?.customer.contactId ?? ''
      valueOf(await client.complete(held, { saveLastAgent }))
      expect(centre.world.lastAgentOf(contactId)).toBe(saveLastAgent ? myId : undefined)
    }),
  )

  test.each([true, false])('write the last agent of an accepted open media when asked: %s', (saveLastAgent) =>
    atDesk({ client: { heldApi: 'per-media' } }, async ({ client, centre, holding, myId }) => {
      const held = holding('openmedia')
      const contactId = centre.world.find(held.interactionId)?.customer.contactId ?? ''
      centre.world.invite(held.interactionId, myId)
      valueOf(await client.accept(held, { saveLastAgent }))
      expect(centre.world.lastAgentOf(contactId)).toBe(saveLastAgent ? myId : undefined)
    }),
  )
})

describe('a chat in the hands of the user', () => {
  test('takes a line and tells it to everybody in it', () =>
    atDesk({}, async ({ client, holding, line }) => {
      const { interactionId } = holding('chat')
      valueOf(await client.sendMessage(interactionId, 'How may I help you?'))
      const { data } = await line.next((message) => message.data['messageType'] === 'MessageLogUpdated')
      expect(valueOf(parseChatLog(data))).toMatchObject({
        chatId: interactionId,
        lines: [{ text: 'How may I help you?', isAgent: true }],
      })
      const { body } = valueOf(await client.interaction(interactionId))
      expect(body).toContain('How may I help you?')
    }))

  test('takes no empty line', () =>
    atDesk({}, async ({ client, holding }) => {
      expect(reasonOf(await client.sendMessage(holding('chat').interactionId, ''))).toBe('bad-input')
    }))

  test('is left with a last word and stays in hand until it is completed', () =>
    atDesk({}, async ({ client, centre, holding, line, myId }) => {
      const held = holding('chat')
      valueOf(await client.leaveChat(held.interactionId, 'Goodbye'))
      await line.next(mediaChange('chat', held.interactionId, 'LeftChat'))
      expect(centre.world.find(held.interactionId)?.transcript.at(-1)?.text).toBe('Goodbye')
      expect(centre.world.whereabouts(held.interactionId)).toMatchObject({ userId: myId, state: 'LeftChat' })
      expect(reasonOf(await client.sendMessage(held.interactionId, 'Still there?'))).toBe('wrong-state')
      valueOf(await client.complete(held))
      expect(centre.world.find(held.interactionId)).toBeUndefined()
    }))

  test('is not left by who was only invited', () =>
    atDesk({}, async ({ client, centre, holding, myId }) => {
      const { interactionId } = holding('chat')
      centre.world.invite(interactionId, myId)
      expect(reasonOf(await client.leaveChat(interactionId))).toBe('wrong-state')
      expect(reasonOf(await client.sendMessage(interactionId, 'Hello'))).toBe('wrong-state')
    }))

  test('shows that somebody is writing', () =>
    atDesk({}, async ({ client, holding }) => {
      const { interactionId } = holding('chat')
      expect(reasonOf(await client.showTyping(interactionId, true))).toBe('success')
      expect(reasonOf(await client.showTyping(interactionId, false))).toBe('success')
      expect(reasonOf(await client.showTyping(holding('email').interactionId, true))).toBe('resource-gone')
    }))
})
