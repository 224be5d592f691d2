import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWorkbinMessage } from '@main/gws/workbin-message-parse'
import { wireFixture } from '@support/wire-fixture'
import { runs } from '@support/runs'

const read = (message: unknown): unknown => {
  const parsed = parseWorkbinMessage(message)
  return parsed.ok ? parsed.value : parsed.failure.reason
}
const nobody = { userId: null, agentGroup: null, placeGroup: null }

describe('a message about workbins', () => {
  test.each([
    ['own', nobody],
    ['user', { ...nobody, userId: '0f1e2d3c4b5a69788796a5b4c3d2e1f0' }],
    ['agent-group', { ...nobody, agentGroup: 'Claims' }],
    ['place-group', { ...nobody, placeGroup: 'Front desk' }],
  ])('confirms the subscription of kind %s', (kind, owner) => {
    expect(read(wireFixture(`workbin-subscribed-${kind}.notification`))).toEqual({
      type: 'subscription',
      workbinId: '3a5be2f0-6c2e-4f7a-9a1e-0f4f7f1f9c11',
      owner,
      outcome: 'Subscribed',
      referenceId: 74,
    })
  })

  test('tells what was added to an agent’s workbin', () => {
    expect(read(wireFixture('workbin-item-added.notification'))).toMatchObject({
      type: 'change',
      action: 'ItemAdded',
      owner: { userId: '0f1e2d3c4b5a69788796a5b4c3d2e1f0' },
      item: { id: '02F0ASAK8EAFA00W', media: 'workitem' },
    })
  })

  test.each([
    ['pull-agent-group', { agentGroup: 'Claims' }],
    ['pull-place-group', { placeGroup: 'Front desk' }],
  ])('tells what left by %s', (name, owner) => {
    expect(read(wireFixture(`${name}.notification`))).toMatchObject({
      type: 'change',
      action: 'ItemRemoved',
      owner,
      item: { media: 'chat' },
    })
  })

  test('tells counters', () => {
    expect(read(wireFixture('workbin-stats.notification'))).toEqual({
      type: 'stats',
      counts: [
        {
          workbinId: '3a5be2f0-6c2e-4f7a-9a1e-0f4f7f1f9c11',
          ownerId: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
          kind: 'Agent',
          count: 1,
        },
      ],
      referenceId: 1,
    })
  })

  test('is read without the envelope too', () => {
    const message = wireFixture('pull-agent-group.notification')
    expect(read(message['data'])).toEqual(read(message))
  })

  test('keeps an action that this version does not know', () => {
    expect(read({ messageType: 'WorkbinStateChangeMessage', action: 'ItemMoved', id: 'W1' })).toEqual({
      type: 'change',
      action: 'unknown',
      workbinId: 'W1',
      owner: nobody,
      item: null,
    })
  })

  test('keeps the item of a media that this version does not know', () => {
    const message = { action: 'ItemAdded', id: 'W1', faxStateResourceV2: { id: 'F1' } }
    expect(read(message)).toMatchObject({
      type: 'change',
      item: { id: 'F1', media: 'unknown', mediaType: 'fax' },
    })
  })

  test('keeps a kind that this version does not know', () => {
    expect(read({ messageType: 'WorkbinRenamedMessage' })).toEqual({
      type: 'unknown',
      messageType: 'WorkbinRenamedMessage',
    })
  })

  test('is unreadable without the workbin', () => {
    expect(read({ messageType: 'WorkbinStateChangeMessage', action: 'ItemAdded' })).toBe('unreadable-answer')
    expect(read('ItemAdded')).toBe('unreadable-answer')
  })

  test('never makes the parser throw', () => {
    const kinds = fc.constantFrom(
      'WorkbinStateChangeMessage',
      'WorkbinSubscriptionStateChangeMessage',
      'WorkbinStatsMessage',
    )
    const odd = fc.oneof(
      fc.anything(),
      fc.record({ data: fc.anything() }),
      fc.record({
        messageType: fc.oneof(kinds, fc.anything()),
        id: fc.oneof(fc.string(), fc.anything()),
        emailStateResourceV2: fc.anything(),
        workbinStats: fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())),
        referenceId: fc.anything(),
      }),
    )
    fc.assert(
      fc.property(odd, (message) => {
        expect(typeof parseWorkbinMessage(message).ok).toBe('boolean')
      }),
      runs(1000),
    )
  })
})
