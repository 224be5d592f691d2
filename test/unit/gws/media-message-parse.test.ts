import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMediaMessage } from '@main/gws/media-message-parse'
import { wireFixture } from '@support/wire-fixture'
import { runs } from '@support/runs'

const read = (channel: string, message: unknown): unknown => {
  const parsed = parseMediaMessage(channel, message)
  return parsed.ok ? parsed.value : parsed.failure.reason
}

describe('a message about one interaction', () => {
  test.each([
    ['pull-supervisor', '/v2/me/workitems', 'workitem', 17],
    ['add-workitem', '/v2/me/workitems', 'workitem', 14],
    ['email-state', '/v2/me/emails', 'email', 21],
    ['chat-state', '/v2/me/chats', 'chat', 77],
    ['interaction-state', '/v2/me/interactions', 'email', null],
  ])('reads %s', (name, channel, media, referenceId) => {
    expect(read(channel, wireFixture(`${name}.notification`))).toMatchObject({
      item: { media },
      referenceId,
      errorMessage: null,
      errorCode: null,
    })
  })

  test('reads the words of an error', () => {
    expect(read('/v2/me/workitems', wireFixture('media-error.notification'))).toMatchObject({
      item: { id: '02F0ASAK8EAFA00W', media: 'workitem' },
      notificationType: 'Error',
      referenceId: 22,
      errorMessage: 'The interaction is not in the workbin.',
    })
  })

  test('reads the code of an error', () => {
    const message = { notificationType: 'Error', workitem: { id: 'A1' }, errorCode: 6 }
    expect(read('/v2/me/workitems', message)).toMatchObject({ errorCode: 6 })
  })

  test('knows the media from the channel when the message does not name it', () => {
    expect(read('/v2/me/openmedia', { promotion: { id: 'O1' } })).toMatchObject({
      item: { media: 'openmedia' },
    })
  })

  test('does not take the measurements of a server as the interaction', () => {
    const message = { metrics: { id: 7, eventProcessing: {} }, email: { id: 'E1' } }
    expect(read('/v2/me/emails', message)).toMatchObject({ item: { id: 'E1' } })
  })

  test('is unreadable without an interaction', () => {
    expect(read('/v2/me/emails', { notificationType: 'StatusChange' })).toBe('unreadable-answer')
  })

  test('never makes the parser throw', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.record({ email: fc.anything(), notificationType: fc.anything(), error: fc.anything() }),
      fc.record({ data: fc.record({ email: fc.record({ id: fc.string(), userData: fc.anything() }) }) }),
    )
    fc.assert(
      fc.property(fc.string(), odd, (channel, message) => {
        expect(typeof parseMediaMessage(channel, message).ok).toBe('boolean')
      }),
      runs(1000),
    )
  })
})
