import faye from 'faye'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { parseMediaMessage } from '@main/gws/media-message-parse'
import { parseServicesMessage } from '@main/gws/service-health'
import { valueOf } from '@support/gws-session'
import { basic, startWork } from '../integration/contact-centre/client'

interface Heard {
  readonly channel: string
  readonly data: Record<string, unknown>
}

/** A Bayeux client by other people than CometD's, unchanged, with its own transport and cookies. */
describe('faye’s client', () => {
  let centre: ContactCentre
  let client: InstanceType<typeof faye.Client>

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 2, interactions: 0, tempo: 0, holdMs: 3_000 })
    client = new faye.Client(`${centre.url}/api/v2/notifications`, { timeout: 20 })
    client.disable('websocket')
    client.setHeader('Authorization', basic('supervisor'))
  })
  afterEach(async () => {
    await client.disconnect()
    await centre.stop()
  })

  /** Subscribes, does the work once the subscription stands, and waits for the first message. */
  const heardAfter = (channel: string, work: () => void): Promise<Heard> =>
    new Promise((resolve, reject) => {
      const subscription = client
        .subscribe(channel)
        .withChannel((name, data) => resolve({ channel: name, data }))
      subscription.then(work, reject)
    })

  test('signs in, subscribes and hears about the services', async () => {
    const { data } = await heardAfter('/notifications/services', () => centre.setInteractionServerLink(false))
    expect(valueOf(parseServicesMessage(data))).toMatchObject([{ type: 'MultiMediaState', isActive: false }])
  })

  test('receives the media messages of its user by wildcard', async () => {
    const colleague = await startWork(centre)
    const instance = centre.world.instance('Draft', colleague.userId)
    const id = centre.world.arrive(instance, { medium: 'workitem' })
    const { channel, data } = await heardAfter('/v2/me/*', () => {
      void colleague.post(`/workbins/${instance.definitionId}`, { operationName: 'PullWorkitem', id })
    })
    expect(channel).toBe('/v2/me/workitems')
    expect(valueOf(parseMediaMessage(channel, data)).item).toMatchObject({ id, state: 'Processing' })
  })
})
