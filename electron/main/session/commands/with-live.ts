import type { Result } from '@shared/result'
import type { LiveSession } from '../live-session'
import type { SessionService } from '../session-service'

/** Runs a command on the session that is live at the moment of the call, or says why there is none. */
export type WithLive = <T>(run: (live: LiveSession) => Promise<Result<T>>) => Promise<Result<T>>

/** Binds a `WithLive` to the service. */
export function withLiveOf(service: SessionService): WithLive {
  return async (run) => {
    const live = service.live()
    return live.ok ? run(live.value) : live
  }
}
