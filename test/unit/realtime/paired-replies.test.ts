import type { Message } from 'cometd'
import { describe, expect, it } from 'vitest'
import { pairedReplies } from '@main/realtime/paired-replies'

const poll: Message = { id: '24', channel: '/meta/connect', clientId: 'c1' }
const replyTo = (id?: string): Message => ({
  ...{ channel: '/meta/connect', successful: true },
  ...(id === undefined ? {} : { id }),
})
const news: Message = { channel: '/workbins', data: { a: 1 } }

describe('replies of one answer', () => {
  it('stay as they are when each has the id of its request', () => {
    expect(pairedReplies([poll], [news, replyTo('24')])).toEqual([news, replyTo('24')])
  })

  it.each([undefined, '7'])('get the id of the poll when theirs is %s', (id) => {
    expect(pairedReplies([poll], [news, replyTo(id)])).toEqual([news, replyTo('24')])
  })

  it('say that the poll failed when none of them is about it', () => {
    expect(pairedReplies([poll], [news])).toEqual([
      news,
      expect.objectContaining({ id: '24', channel: '/meta/connect', successful: false }),
    ])
  })

  it('without ids go to the subscription that they are about', () => {
    const asked = ['/a', '/b'].map((subscription, at) => ({
      ...{ id: String(at), channel: '/meta/subscribe', subscription: [subscription] },
    }))
    const told: Message[] = [
      { channel: '/meta/subscribe', subscription: ['/b'], successful: false },
      { channel: '/meta/subscribe', subscription: ['/a'], successful: true },
    ]
    expect(pairedReplies(asked, told)).toMatchObject([
      { id: '1', subscription: ['/b'] },
      { id: '0', subscription: ['/a'] },
    ])
  })
})
