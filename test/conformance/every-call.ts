import type { GwsSessionClient } from '@main/gws/create-gws-client'
import type { HeldRef, WorkbinOwner } from '@main/gws/gws-client'
import type { Result } from '@shared/result'
import type { Desk, ownerKinds } from './desk'

/** A call of the client that needs a session. */
export type Call = Exclude<keyof GwsSessionClient, 'cancelAll' | 'version' | 'signIn'>

/** What the calls are about. A getter that gives something new each time lets every call succeed. */
export interface Subjects {
  readonly place: { readonly owner: WorkbinOwner; readonly workbinId: string }
  readonly ownPlace: { readonly workbinId: string }
  /** An interaction in the place. */
  readonly parked: string
  readonly held: HeldRef
  readonly offered: HeldRef
  readonly chat: string
  readonly agentId: string
  readonly queue: { readonly name: string; readonly uri: string }
  readonly group: { readonly id: string; readonly name: string }
}

const nobody: Subjects = {
  place: { owner: { kind: 'Agent', userId: 'u1' }, workbinId: 'w1' },
  ownPlace: { workbinId: 'w1' },
  ...{ parked: 'i1', chat: 'i1', agentId: 'u1' },
  held: { interactionId: 'i1', media: 'email', mediaType: 'email' },
  offered: { interactionId: 'i1', media: 'email', mediaType: 'email' },
  queue: { name: 'Claims', uri: '/q' },
  group: { id: 'g1', name: 'Claims' },
}

const workitem = { media: 'workitem', mediaType: 'workitem' } as const

/** Every call of the client, with something to ask for. The last ends the session. */
export function callsWith(
  client: GwsSessionClient,
  about: Subjects = nobody,
): Record<Call, () => Promise<Result<unknown>>> {
  return {
    ...callsOfWorkbins(client, about),
    ...callsOfInteractions(client, about),
    ...callsOfSite(client, about),
  }
}

type WorkbinCall =
  | ('workbinDefinitions' | 'workbinContents' | 'subscribe' | 'unsubscribe' | 'pull' | 'addToWorkbin')
  | ('personalDefinitions' | 'personalWorkbinIds' | 'workbinDefinition' | 'workbinSelection')
  | ('workbinMedia' | 'requestStats' | 'placeInWorkbin' | 'requestWorkbinContent')

/** The calls about workbins. */
export function callsOfWorkbins(
  client: GwsSessionClient,
  about: Subjects,
): Record<WorkbinCall, () => Promise<Result<unknown>>> {
  const { place, ownPlace } = about
  const { owner, workbinId } = place
  return {
    workbinDefinitions: () => client.workbinDefinitions(),
    workbinContents: () => client.workbinContents(owner, [workbinId]),
    subscribe: () => client.subscribe(owner, [workbinId]),
    unsubscribe: () => client.unsubscribe(owner, [workbinId]),
    pull: () => client.pull({ ...place, interactionId: about.parked, media: 'email' }),
    addToWorkbin: () =>
      client.addToWorkbin({ ...place, interactionId: about.held.interactionId, media: 'email' }),
    personalDefinitions: () => client.personalDefinitions({ kind: 'me' }),
    personalWorkbinIds: () => client.personalWorkbinIds({ kind: 'me' }),
    workbinDefinition: () => client.workbinDefinition(ownPlace.workbinId),
    workbinSelection: () => client.workbinSelection(place, ['email']),
    workbinMedia: () => client.workbinMedia(place, 'email'),
    requestStats: () => client.requestStats(owner),
    placeInWorkbin: () => client.placeInWorkbin(about.held.interactionId, ownPlace.workbinId),
    requestWorkbinContent: () => client.requestWorkbinContent(ownPlace.workbinId),
  }
}

type InteractionCall =
  | ('placeInQueue' | 'transfer' | 'complete' | 'accept' | 'reject' | 'heldInteractions' | 'interaction')
  | ('heldIds' | 'activeInteractions' | 'formattedMessage' | 'setInFocus' | 'changeCaseData')
  | ('cancelReply' | 'heldOfMedia' | 'oneOfMedia' | 'createWork' | 'sendMessage' | 'leaveChat' | 'showTyping')

function callsOfInteractions(
  client: GwsSessionClient,
  about: Subjects,
): Record<InteractionCall, () => Promise<Result<unknown>>> {
  return {
    placeInQueue: () => client.placeInQueue(about.held, about.queue.name),
    transfer: () => client.transfer(about.held, about.agentId),
    complete: () => client.complete(about.held),
    accept: () => client.accept(about.offered),
    reject: () => client.reject(about.offered),
    heldInteractions: () => client.heldInteractions(),
    interaction: () => client.interaction(about.held.interactionId),
    heldIds: () => client.heldIds(),
    activeInteractions: () => client.activeInteractions(),
    formattedMessage: () => client.formattedMessage(about.held.interactionId),
    setInFocus: () => client.setInFocus(about.held),
    changeCaseData: () =>
      client.changeCaseData(about.held, { kind: 'Attach', userData: { Priority: 'high' } }),
    cancelReply: () => client.cancelReply(about.held.interactionId),
    heldOfMedia: () => client.heldOfMedia(workitem),
    oneOfMedia: () => client.oneOfMedia(about.held),
    createWork: () => client.createWork({ ...workitem, queueUri: about.queue.uri }),
    sendMessage: () => client.sendMessage(about.chat, 'Hello'),
    leaveChat: () => client.leaveChat(about.chat),
    showTyping: () => client.showTyping(about.chat, true),
  }
}

function callsOfSite(
  client: GwsSessionClient,
  about: Subjects,
): Record<Exclude<Call, WorkbinCall | InteractionCall>, () => Promise<Result<unknown>>> {
  return {
    me: () => client.me(),
    services: () => client.services(),
    service: () => client.service('voice'),
    agents: () => client.agents(),
    agentGroups: () => client.agentGroups(),
    placeGroups: () => client.placeGroups(),
    queues: () => client.queues(),
    users: () => client.users(),
    user: () => client.user(about.agentId),
    searchContacts: () => client.searchContacts({ words: '', offset: 0, limit: 1 }),
    contact: () => client.contact(about.agentId),
    groups: () => client.groups({ type: 'BusinessUnit', isMine: true }),
    groupMembers: () => client.groupMembers(about.group),
    groupPlaces: () => client.groupPlaces('Front desk'),
    myFeatures: () => client.myFeatures(),
    feature: () => client.feature('api-multimedia'),
    startContactCentreSession: () => client.startContactCentreSession(['email', 'chat', 'workitem']),
    endContactCentreSession: () => client.endContactCentreSession(),
  }
}

/** What a desk has for every call, new each time it is looked at: a call that changes one leaves the others alone. */
export function subjectsAt(desk: Desk, kind: (typeof ownerKinds)[number]): Subjects {
  const { centre, holding, bin, myId, agentId } = desk
  const place = bin(kind)
  return {
    ...{ place, agentId, ownPlace: bin('me') },
    queue: { name: centre.world.queues[0] ?? '', uri: `${centre.url}/api/v2/queues/1` },
    group: { id: '', name: 'Claims' },
    get parked() {
      return centre.world.arrive(place.instance, { medium: 'email' })
    },
    get held() {
      return holding('email')
    },
    get offered() {
      const held = holding('email')
      centre.world.invite(held.interactionId, myId)
      return held
    },
    get chat() {
      return holding('chat').interactionId
    },
  }
}
