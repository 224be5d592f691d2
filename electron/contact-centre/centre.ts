import type { BayeuxEndpoint } from './bayeux/bayeux-endpoint'
import type { WorkbinSubscriptions } from './bayeux/workbin-subscriptions'
import type { Dialect } from './dialect'
import type { Sessions } from './http/sessions'
import type { CompleteOptions } from './options'
import type { World } from './world/world'

/** Everything one running contact centre is made of; the HTTP operations work on this. */
export interface Centre {
  readonly options: CompleteOptions
  readonly dialect: Dialect
  readonly world: World
  readonly sessions: Sessions
  readonly bayeux: BayeuxEndpoint
  readonly subscriptions: WorkbinSubscriptions
  /** `http://127.0.0.1:PORT/api/v2`, known once the server listens. */
  readonly apiUrl: () => string
  /** Whether the server is connected to Interaction Server. */
  interactionServerLink: boolean
  /** Types of the other services that are switched off (page "Services"). */
  readonly inactiveServices: Set<string>
}
