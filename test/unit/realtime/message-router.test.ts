import { describe, expect, it } from 'vitest'
import type { ServiceHealth } from '@main/gws/gws-client'
import type { ChatLog, MediaMessage, WorkbinMessage } from '@main/gws/messages'
import { createMessageRouter, workbinsChannel } from '@main/realtime/message-router'
import { createFakeLog } from '@support/fake-log'
import { wireFixture } from '@support/wire-fixture'

function aRouter(): {
  route: (channel: string, data: unknown) => void
  workbin: WorkbinMessage[]
  media: MediaMessage[]
  services: ServiceHealth[]
  said: ChatLog[]
  lines: readonly string[]
} {
  const { log, lines } = createFakeLog()
  const workbin: WorkbinMessage[] = []
  const media: MediaMessage[] = []
  const services: ServiceHealth[] = []
  const said: ChatLog[] = []
  const handlers = {
    onWorkbin: (message: WorkbinMessage) => void workbin.push(message),
    onMedia: (message: MediaMessage) => void media.push(message),
    onServices: (told: readonly ServiceHealth[]) => void services.push(...told),
    onChatLog: (log: ChatLog) => void said.push(log),
  }
  return { route: createMessageRouter(handlers, log), workbin, media, services, said, lines }
}

describe('the message router', () => {
  it('gives a change of a workbin to the board', () => {
    const { route, workbin } = aRouter()
    route(workbinsChannel, wireFixture('workbin-item-added.notification')['data'])
    expect(workbin.map(({ type }) => type)).toEqual(['change'])
  })

  it('gives a message of a media channel to the transfers', () => {
    const { route, media } = aRouter()
    route('/v2/me/workitems', wireFixture('add-workitem.notification')['data'])
    expect(media).toMatchObject([{ referenceId: 14, item: { media: 'workitem', state: 'InWorkbin' } }])
  })

  it('gives the state of a server behind Web Services to whoever watches them', () => {
    const { route, services } = aRouter()
    route('/notifications/services', { services: [{ id: 's1', type: 'Voice', state: 'Inactive' }] })
    expect(services).toEqual([{ name: 's1', type: 'Voice', isActive: false }])
  })

  it('gives what was said in a chat to the chats, and not to the transfers', () => {
    const { route, media, said } = aRouter()
    route('/v2/me/chats', {
      ...{ messageType: 'MessageLogUpdated', chatUri: 'https://gws.example.com/api/v2/chats/c1' },
      messages: [{ index: 0, from: { nickname: 'Yara', type: 'Customer' }, text: 'Hello' }],
    })
    expect([media.length, said]).toMatchObject([0, [{ chatId: 'c1', lines: [{ text: 'Hello' }] }]])
  })

  it('logs what it cannot read once, however often it comes', () => {
    const { route, lines } = aRouter()
    for (let count = 0; count < 3; count += 1) route('/v2/me/emails', { text: 'customer words' })
    expect(lines).toHaveLength(1)
  })

  it('logs each kind that nobody knows once, and goes on', () => {
    const { route, lines, workbin } = aRouter()
    for (const messageType of ['NewThing', 'NewThing', 'Other', 'NewThing'])
      route(workbinsChannel, { messageType })
    expect([lines.length, workbin.length]).toEqual([2, 4])
  })

  it('keeps the content of what it cannot read out of the log', () => {
    const { route, lines } = aRouter()
    route('/v2/me/emails', { text: 'customer words' })
    expect(lines.join()).not.toContain('customer words')
  })

  it.each([null, undefined, 7, 'text', []])('survives %j', (data) => {
    const { route, workbin, media } = aRouter()
    route(workbinsChannel, data)
    route('/v2/me/chats', data)
    expect([workbin, media]).toEqual([[], []])
  })
})
