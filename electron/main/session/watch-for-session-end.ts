import type { Failure } from '@shared/failure'
import type { Result } from '@shared/result'
import type { GwsSessionClient } from '../gws/create-gws-client'

/** The same client; any answer that says "not signed in" is told as well as returned. */
export function watchForSessionEnd(
  gws: GwsSessionClient,
  onEnded: (cause: Failure) => void,
): GwsSessionClient {
  const watched = <Arguments extends unknown[], T>(
    call: (...inputs: Arguments) => Promise<Result<T>>,
  ): ((...inputs: Arguments) => Promise<Result<T>>) => {
    return async (...inputs) => {
      const result = await call(...inputs)
      if (!result.ok && result.failure.code === 'signed-out') onEnded(result.failure)
      return result
    }
  }
  return {
    version: gws.version,
    signIn: gws.signIn,
    cancelAll: gws.cancelAll,
    endContactCentreSession: gws.endContactCentreSession,
    me: watched(gws.me),
    startContactCentreSession: watched(gws.startContactCentreSession),
    services: watched(gws.services),
    agents: watched(gws.agents),
    agentGroups: watched(gws.agentGroups),
    placeGroups: watched(gws.placeGroups),
    queues: watched(gws.queues),
    workbinDefinitions: watched(gws.workbinDefinitions),
    workbinContents: watched(gws.workbinContents),
    subscribe: watched(gws.subscribe),
    unsubscribe: watched(gws.unsubscribe),
    pull: watched(gws.pull),
    addToWorkbin: watched(gws.addToWorkbin),
    placeInQueue: watched(gws.placeInQueue),
    transfer: watched(gws.transfer),
    complete: watched(gws.complete),
    accept: watched(gws.accept),
    reject: watched(gws.reject),
    heldInteractions: watched(gws.heldInteractions),
    interaction: watched(gws.interaction),
  }
}
