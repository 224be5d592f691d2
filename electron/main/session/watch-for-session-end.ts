import type { Failure } from '@shared/failure'
import type { Result } from '@shared/result'
import type { GwsSessionClient } from '../gws/create-gws-client'
import type { WholeApi } from '../gws/whole-api'

/** The same client; any answer that says "not signed in" is told as well as returned. */
export function watchForSessionEnd(
  gws: GwsSessionClient,
  onEnded: (cause: Failure) => void,
): GwsSessionClient {
  const watched: Watch = (call) => {
    return async (...inputs) => {
      const result = await call(...inputs)
      if (!result.ok && result.failure.code === 'signed-out') onEnded(result.failure)
      return result
    }
  }
  return {
    ...watchWholeApi(gws, watched),
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

type Watch = <Arguments extends unknown[], T>(
  call: (...inputs: Arguments) => Promise<Result<T>>,
) => (...inputs: Arguments) => Promise<Result<T>>

function watchWholeApi(gws: WholeApi, watched: Watch): WholeApi {
  return {
    heldIds: watched(gws.heldIds),
    activeInteractions: watched(gws.activeInteractions),
    formattedMessage: watched(gws.formattedMessage),
    setInFocus: watched(gws.setInFocus),
    changeCaseData: watched(gws.changeCaseData),
    cancelReply: watched(gws.cancelReply),
    placeInWorkbin: watched(gws.placeInWorkbin),
    requestWorkbinContent: watched(gws.requestWorkbinContent),
    heldOfMedia: watched(gws.heldOfMedia),
    oneOfMedia: watched(gws.oneOfMedia),
    createWork: watched(gws.createWork),
    sendMessage: watched(gws.sendMessage),
    leaveChat: watched(gws.leaveChat),
    showTyping: watched(gws.showTyping),
    personalDefinitions: watched(gws.personalDefinitions),
    personalWorkbinIds: watched(gws.personalWorkbinIds),
    workbinDefinition: watched(gws.workbinDefinition),
    workbinSelection: watched(gws.workbinSelection),
    workbinMedia: watched(gws.workbinMedia),
    requestStats: watched(gws.requestStats),
    users: watched(gws.users),
    user: watched(gws.user),
    searchContacts: watched(gws.searchContacts),
    contact: watched(gws.contact),
    groups: watched(gws.groups),
    groupMembers: watched(gws.groupMembers),
    groupPlaces: watched(gws.groupPlaces),
    service: watched(gws.service),
    myFeatures: watched(gws.myFeatures),
    feature: watched(gws.feature),
  }
}
