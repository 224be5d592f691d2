import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseChatLog } from '@main/gws/chat-log-parse'
import { runs } from '@support/runs'

const printed = {
  messages: [
    {
      ...{ index: 3, text: 'How may I help you?', visibility: 'All', type: 'Text' },
      from: { nickname: 'Noor', type: 'Agent', participantId: '007352CE72D50290' },
      timestamp: '2026-01-09 11:58:12.035+0200',
      timestampSeconds: 1_767_952_692_035,
    },
  ],
  notificationType: 'NewMessages',
  messageType: 'MessageLogUpdated',
  chatUri: 'http://localhost:8080/api/v2/chats/0000Wa9CAM6W00FN',
}

describe('new lines of a chat', () => {
  test('are read as the page prints them, with or without the envelope', () => {
    const wanted = {
      ok: true,
      value: {
        chatId: '0000Wa9CAM6W00FN',
        referenceId: null,
        lines: [
          {
            ...{ index: 3, nickname: 'Noor', isAgent: true, text: 'How may I help you?' },
            at: Date.UTC(2026, 0, 9, 9, 58, 12, 35),
          },
        ],
      },
    }
    expect(parseChatLog(printed)).toEqual(wanted)
    expect(parseChatLog({ data: printed, channel: '/v2/me/chats' })).toEqual(wanted)
  })

  test('without text, such as somebody joining, are left out', () => {
    const joined = { index: 4, type: 'ParticipantJoined', from: { nickname: 'Amara', type: 'Customer' } }
    expect(parseChatLog({ ...printed, messages: [joined] })).toMatchObject({ value: { lines: [] } })
  })

  test('of a chat that is not named are a failure', () => {
    const { chatUri: _, ...nameless } = printed
    expect(parseChatLog(nameless)).toMatchObject({ failure: { reason: 'unreadable-answer' } })
  })

  test('are not taken from other messages', () => {
    const state = { ...printed, messageType: 'ChatStateChangeMessage' }
    expect(parseChatLog(state)).toMatchObject({ failure: { reason: 'unreadable-answer' } })
  })

  test('never make the parser throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, messages) => {
        parseChatLog(value)
        parseChatLog({ ...printed, messages })
        parseChatLog({ ...printed, messages: [messages], chatUri: value })
      }),
      runs(1_000),
    )
  })
})
