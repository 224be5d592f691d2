import { AckExtension, CometD } from 'cometd'
import { adapt } from 'cometd-nodejs-client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import { basic, startWork } from './client'

interface Received {
  readonly channel: string
  readonly data?: { readonly messageType?: string; readonly action?: string }
}

/** The vendor-neutral client library, unchanged, with its own transport and cookies. */
describe('the stock CometD client', () => {
  let centre: ContactCentre
  let cometd: CometD

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 2, interactions: 0, tempo: 0, holdMs: 3_000 })
    adapt({})
    cometd = new CometD()
    cometd.unregisterTransport('websocket')
    cometd.registerExtension('ack', new AckExtension())
    cometd.configure({
      url: `${centre.url}/api/v2/notifications`,
      requestHeaders: { Authorization: basic('supervisor') },
      logLevel: 'warn',
    })
  })
  afterEach(async () => {
    await new Promise<void>((resolve) => cometd.disconnect(() => resolve()))
    await centre.stop()
  })

  const handshake = (): Promise<boolean> =>
    new Promise((resolve) => cometd.handshake((reply) => resolve(reply.successful === true)))

  it('signs in with Basic credentials and shakes hands with acknowledgement', async () => {
    let ext: { ack?: boolean } | undefined
    cometd.addListener('/meta/handshake', (reply) => {
      ext = reply.ext
    })
    expect(await handshake()).toBe(true)
    expect(ext?.ack).toBe(true)
  })

  it('hears about the services on its own subscription', async () => {
    await handshake()
    const received = new Promise<Received>((resolve) => {
      cometd.subscribe('/notifications/services', resolve, () => centre.setInteractionServerLink(false))
    })
    expect((await received).data?.messageType).toBe('ServiceStateChangeMessage')
  })

  it('receives the media messages of its user by wildcard', async () => {
    const colleague = await startWork(centre)
    await handshake()
    const instance = centre.world.instance('Draft', colleague.userId)
    const id = centre.world.arrive(instance, { medium: 'workitem' })
    const received = new Promise<Received>((resolve) => {
      cometd.subscribe('/v2/me/*', resolve, () => {
        void colleague.post(`/workbins/${instance.definitionId}`, { operationName: 'PullWorkitem', id })
      })
    })
    expect((await received).channel).toBe('/v2/me/workitems')
  })
})
