import type { Timers } from '../timers'
import type { BayeuxEndpoint } from './bayeux-endpoint'

/** Lets every notification lag behind its cause by the same time, so that HTTP answers come first; order is kept. */
export function delayDelivery(endpoint: BayeuxEndpoint, delayMs: number, timers: Timers): BayeuxEndpoint {
  if (delayMs === 0) return endpoint
  return {
    ...endpoint,
    deliver: (bayeuxId, notification) => {
      timers.after(delayMs, () => endpoint.deliver(bayeuxId, notification))
    },
  }
}
