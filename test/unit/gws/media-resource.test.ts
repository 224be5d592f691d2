import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MediaResource } from '@main/gws/gws-client'
import { parseMediaResource } from '@main/gws/media-resource'
import { parseWireTime } from '@main/gws/wire-time'
import { wireFixture } from '@support/wire-fixture'
import { runs } from '@support/runs'

function read(value: unknown, word = 'workitems'): MediaResource {
  const parsed = parseMediaResource(value, word)
  if (!parsed.ok) throw new Error(parsed.failure.message)
  return parsed.value
}

function itemOf(name: string, key: string): unknown {
  const { data } = wireFixture(name) as { data: Record<string, unknown> }
  return data[key]
}

describe('a time of the wire', () => {
  test.each([
    ['2014-04-17T04:03:21Z', Date.UTC(2014, 3, 17, 4, 3, 21)],
    ['2014-04-17T04: 03: 21Z', Date.UTC(2014, 3, 17, 4, 3, 21)],
    ['2016-04-15 20:52:35.000+0300', Date.UTC(2016, 3, 15, 17, 52, 35)],
    ['2014-04-1621: 03: 21.000-0700', Date.UTC(2014, 3, 17, 4, 3, 21)],
    ['2016-04-15T20:52:35.25+03:30', Date.UTC(2016, 3, 15, 17, 22, 35, 250)],
    ['2016-02-29 00:00:00', Date.UTC(2016, 1, 29)],
  ])('%s is read', (text, time) => {
    expect(parseWireTime(text)).toBe(time)
  })

  test.each([
    ['2015-02-29T00:00:00Z'],
    ['2015-13-01T00:00:00Z'],
    ['2015-01-01T25:00:00Z'],
    ['soon'],
    [''],
    [7],
    [null],
  ])('%j is no time', (value) => {
    expect(parseWireTime(value)).toBeNull()
  })

  test('is the same in both forms of the reference', () => {
    const times = fc.date({ min: new Date('1980-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(times, (date) => {
        const iso = date.toISOString()
        expect(parseWireTime(iso)).toBe(date.getTime())
        expect(parseWireTime(iso.replace('T', ' ').replace('Z', '+0000'))).toBe(date.getTime())
      }),
    )
  })
})

describe('a media resource', () => {
  test('reads the work item of a supervisor pull', () => {
    const item = read(itemOf('pull-supervisor.notification', 'workitem'), 'workitem')
    expect(item).toMatchObject({
      id: '02F0ASAK8EAFA00W',
      media: 'workitem',
      mediaType: 'workitem',
      state: 'Processing',
      segment: 'gold',
      serviceType: 'claims',
      receivedAt: Date.UTC(2026, 2, 2, 8, 14, 21),
      placedAt: Date.UTC(2026, 2, 2, 8, 14, 56),
      dueAt: null,
      workbinAgentId: 'A1042',
      workbinName: 'InProgress',
    })
    expect(item.capabilities).toContain('Complete')
  })

  test('reads the e-mail of a message, its body as plain text only', () => {
    expect(read(itemOf('email-state.notification', 'email'), 'email')).toMatchObject({
      media: 'email',
      subject: 'Invoice 2026-118',
      customer: 'Inês Duarte',
      from: 'ines.duarte@example.test',
      to: ['service@switchyard.example'],
      body: 'The total is wrong.',
    })
  })

  test('reads the chat of a group pull', () => {
    expect(
      read(itemOf('pull-agent-group.notification', 'chatStateResourceV2'), 'chatStateResourceV2'),
    ).toMatchObject({
      media: 'chat',
      state: '',
      capabilities: [],
      subject: 'Delivery of order 4471',
      receivedAt: Date.UTC(2026, 2, 2, 9, 5, 57),
    })
  })

  test('names the customer of a chat by the nickname', () => {
    expect(read(itemOf('chat-state.notification', 'chat'), 'chat').customer).toBe('Inês')
  })

  test('needs nothing but an id', () => {
    expect(read({ id: 'A1' }, '')).toEqual({
      id: 'A1',
      media: 'unknown',
      mediaType: '',
      state: '',
      capabilities: [],
      subject: '',
      customer: '',
      segment: '',
      serviceType: '',
      receivedAt: null,
      placedAt: null,
      dueAt: null,
      isHeld: false,
      isLocked: false,
      workbinAgentId: null,
      workbinName: null,
      caseData: [],
      body: null,
      from: null,
      to: [],
    })
  })

  test.each([[{}], [{ id: '' }], [null], ['A1'], [[]]])('is refused without an id: %j', (value) => {
    const parsed = parseMediaResource(value, 'emails')
    expect(parsed.ok ? '' : parsed.failure.reason).toBe('unreadable-answer')
  })

  test('is due when the service objective has run from its arrival', () => {
    const userData = { ReceivedAt: '2026-03-02T08:00:00Z', ServiceObjective: 90 }
    expect(read({ id: 'A1', userData }).dueAt).toBe(Date.UTC(2026, 2, 2, 8, 1, 30))
  })

  test('is not due while its arrival is unknown', () => {
    expect(read({ id: 'A1', userData: { ServiceObjective: 90 } }).dueAt).toBeNull()
  })

  test('keeps all case data in order, nested lists as list / key', () => {
    const userData = {
      Zeta: '1',
      Address: { City: 'Porto', Deep: { a: 1 } },
      RRequestedSkills: null,
      Alpha: 2,
    }
    expect(read({ id: 'A1', userData }).caseData).toEqual([
      { key: 'Zeta', value: '1' },
      { key: 'Address / City', value: 'Porto', list: 'Address' },
      { key: 'Address / Deep', value: '{"a":1}', list: 'Address' },
      { key: 'RRequestedSkills', value: null },
      { key: 'Alpha', value: 2 },
    ])
  })

  test('takes the transcript as the body of a chat', () => {
    const messages = [
      { from: { nickname: 'Inês' }, text: 'Hello' },
      { from: { nickname: 'Noor' }, text: 'Good morning' },
      { type: 'Joined' },
    ]
    expect(read({ id: 'A1', chatType: 'Inbound', messages }).body).toBe('Inês: Hello\nNoor: Good morning')
  })

  test('knows open media by its own field and keeps the word of the site', () => {
    expect(read({ id: 'A1', openmediaType: 'Inbound', mediaType: 'promotion' }, 'things')).toMatchObject({
      media: 'openmedia',
      mediaType: 'promotion',
    })
  })

  test('keeps the word of a media it does not know', () => {
    expect(read({ id: 'A1' }, 'faxStateResourceV2')).toMatchObject({ media: 'unknown', mediaType: 'fax' })
  })

  test('knows the media from the address of the resource', () => {
    expect(read({ id: 'A1', uri: 'http://h/api/v2/emails/A1' }, 'interaction').media).toBe('email')
  })

  test('never makes the parser throw', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.record({ id: fc.string(), userData: fc.anything(), receivedDate: fc.anything(), to: fc.anything() }),
      fc.record({
        id: fc.string(),
        participants: fc.anything(),
        messages: fc.anything(),
        mediaType: fc.anything(),
      }),
    )
    fc.assert(
      fc.property(odd, fc.string(), (value, word) => {
        expect(typeof parseMediaResource(value, word).ok).toBe('boolean')
      }),
      runs(1000),
    )
  })
})

test('a subject of a megabyte is cut to a line, and the case data keep all of it', () => {
  const subject = '😀'.repeat(250_000)
  const long = `x${subject}`
  const resource = read({ id: 'i1', subject: long, userData: { Subject: long, CustomerSegment: long } })
  expect(resource.subject).toBe(`x${'😀'.repeat(249)}…`)
  expect(resource.segment).toBe(resource.subject)
  expect(resource.caseData.find(({ key }) => key === 'Subject')?.value).toBe(long)
})
