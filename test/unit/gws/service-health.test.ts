import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseServicesMessage } from '@main/gws/service-health'
import { runs } from '@support/runs'

const down = { id: 'ixn', name: 'Interaction Server', type: 'MultiMediaState', state: 'Inactive' }
const read = { name: 'Interaction Server', type: 'MultiMediaState', isActive: false }

describe('a message about the services', () => {
  test.each([
    ['a list', { services: [down] }],
    ['a list keyed by id', { services: { ixn: down } }],
    ['one service', { service: down }],
    ['the service itself', down],
    ['an envelope', { channel: '/notifications/services', data: { services: [down] } }],
  ])('is read from %s', (_, message) => {
    expect(parseServicesMessage(message)).toEqual({ ok: true, value: [read] })
  })

  test('that names no state is a failure', () => {
    expect(parseServicesMessage({ services: [{ id: 'ixn' }] })).toMatchObject({
      failure: { reason: 'unreadable-answer' },
    })
  })

  test('never makes the parser throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseServicesMessage(value)
        parseServicesMessage({ services: value })
      }),
      runs(1_000),
    )
  })
})
