import { fail, ok } from '@shared/result'
import type { GwsSessionClient } from '@main/gws/create-gws-client'

/** A client that knows nobody and refuses every change; a test gives the calls it is about. */
export function createFakeGws(calls: Partial<GwsSessionClient> = {}): GwsSessionClient {
  const refuse = (): Promise<ReturnType<typeof fail>> =>
    Promise.resolve(fail('unsupported-by-dialect', 'this call is not part of the test'))
  return {
    ...{ version: refuse, signIn: refuse, me: refuse, startContactCentreSession: refuse },
    ...{ pull: refuse, addToWorkbin: refuse, placeInQueue: refuse, transfer: refuse, complete: refuse },
    ...{ accept: refuse, reject: refuse, interaction: refuse },
    ...{
      heldIds: refuse,
      activeInteractions: refuse,
      changeCaseData: refuse,
      setInFocus: refuse,
      formattedMessage: refuse,
      cancelReply: refuse,
    },
    ...{ placeInWorkbin: refuse, requestWorkbinContent: refuse, heldOfMedia: refuse, oneOfMedia: refuse },
    ...{ createWork: refuse, sendMessage: refuse, leaveChat: refuse, showTyping: refuse },
    ...{
      personalDefinitions: refuse,
      personalWorkbinIds: refuse,
      workbinDefinition: refuse,
      workbinSelection: refuse,
    },
    ...{ workbinMedia: refuse, requestStats: refuse, users: refuse, user: refuse },
    ...{ searchContacts: refuse, contact: refuse, groups: refuse, groupMembers: refuse, groupPlaces: refuse },
    ...{ service: refuse, myFeatures: refuse, feature: refuse },
    endContactCentreSession: () => Promise.resolve(ok(null)),
    services: () => Promise.resolve(ok([])),
    agents: () => Promise.resolve(ok([])),
    agentGroups: () => Promise.resolve(ok([])),
    placeGroups: () => Promise.resolve(ok([])),
    queues: () => Promise.resolve(ok([])),
    workbinDefinitions: () => Promise.resolve(ok([])),
    workbinContents: () => Promise.resolve(ok(new Map())),
    subscribe: () => Promise.resolve(ok(new Map())),
    unsubscribe: () => Promise.resolve(ok(new Map())),
    heldInteractions: () => Promise.resolve(ok([])),
    cancelAll: () => undefined,
    ...calls,
  }
}
