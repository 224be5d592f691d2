import type { EventHub } from './ipc/event-hub'
import type { SessionServiceOptions } from './session/session-ports'

/** News that goes to the windows as it is. */
export function plainNewsTo(
  hub: EventHub,
): Pick<SessionServiceOptions, 'onHeld' | 'onBatch' | 'onOutages' | 'onHandling'> {
  return {
    onHeld: (held) => hub.publish('transfers.changed', held),
    onBatch: (change) => hub.publish('batches.changed', change),
    onOutages: (outages) => hub.publish('services.changed', outages),
    onHandling: {
      changed: (interactionId) => hub.publish('interactions.changed', { interactionId }),
      said: (transcript) => hub.publish('chat.said', transcript),
    },
  }
}
