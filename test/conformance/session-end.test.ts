import { expect, test } from 'vitest'
import type { GwsSessionClient } from '@main/gws/create-gws-client'
import type { Result } from '@shared/result'
import { reasonOf } from '@support/gws-session'
import { atDesk, type Desk } from './desk'

type Call = Exclude<keyof GwsSessionClient, 'cancelAll' | 'version' | 'signIn'>

/** Every call that needs a session, with something to ask for. */
function callsOf({ client, bin, holding, agentId }: Desk): Record<Call, () => Promise<Result<unknown>>> {
  const place = bin('Agent')
  const held = holding('email')
  const id = held.interactionId
  const moved = { ...place, interactionId: id, media: 'email' } as const
  const workitem = { media: 'workitem', mediaType: 'workitem' } as const
  return {
    me: () => client.me(),
    startContactCentreSession: () => client.startContactCentreSession(['email']),
    endContactCentreSession: () => client.endContactCentreSession(),
    services: () => client.services(),
    agents: () => client.agents(),
    agentGroups: () => client.agentGroups(),
    placeGroups: () => client.placeGroups(),
    queues: () => client.queues(),
    workbinDefinitions: () => client.workbinDefinitions(),
    workbinContents: () => client.workbinContents(place.owner, [place.workbinId]),
    subscribe: () => client.subscribe(place.owner, [place.workbinId]),
    unsubscribe: () => client.unsubscribe(place.owner, [place.workbinId]),
    pull: () => client.pull(moved),
    addToWorkbin: () => client.addToWorkbin(moved),
    placeInQueue: () => client.placeInQueue(held, 'Nowhere'),
    transfer: () => client.transfer(held, agentId),
    complete: () => client.complete(held),
    accept: () => client.accept(held),
    reject: () => client.reject(held),
    heldInteractions: () => client.heldInteractions(),
    interaction: () => client.interaction(id),
    heldIds: () => client.heldIds(),
    activeInteractions: () => client.activeInteractions(),
    formattedMessage: () => client.formattedMessage(id),
    setInFocus: () => client.setInFocus(held),
    changeCaseData: () => client.changeCaseData(held, { kind: 'Attach', userData: {} }),
    cancelReply: () => client.cancelReply(id),
    placeInWorkbin: () => client.placeInWorkbin(id, place.workbinId),
    requestWorkbinContent: () => client.requestWorkbinContent(place.workbinId),
    heldOfMedia: () => client.heldOfMedia(workitem),
    oneOfMedia: () => client.oneOfMedia(held),
    createWork: () => client.createWork({ ...workitem, queueUri: '/q' }),
    sendMessage: () => client.sendMessage(id, 'Hello'),
    leaveChat: () => client.leaveChat(id),
    showTyping: () => client.showTyping(id, true),
    personalDefinitions: () => client.personalDefinitions({ kind: 'me' }),
    personalWorkbinIds: () => client.personalWorkbinIds({ kind: 'me' }),
    workbinDefinition: () => client.workbinDefinition(place.workbinId),
    workbinSelection: () => client.workbinSelection(place, ['email']),
    workbinMedia: () => client.workbinMedia(place, 'email'),
    requestStats: () => client.requestStats({ kind: 'me' }),
    users: () => client.users(),
    user: () => client.user(agentId),
    searchContacts: () => client.searchContacts({ words: '', offset: 0, limit: 1 }),
    contact: () => client.contact(agentId),
    groups: () => client.groups({ type: 'BusinessUnit', isMine: true }),
    groupMembers: () => client.groupMembers({ id: 'none', name: 'None' }),
    groupPlaces: () => client.groupPlaces('None'),
    service: () => client.service('voice'),
    myFeatures: () => client.myFeatures(),
    feature: () => client.feature('api-multimedia'),
  }
}

test.each(['on', 'off'] as const)('every call tells that the session has ended, CSRF protection %s', (csrf) =>
  atDesk({ server: { csrf } }, async (desk) => {
    const calls = callsOf(desk)
    desk.centre.expireSessions()
    for (const [name, call] of Object.entries(calls)) {
      expect([name, reasonOf(await call())]).toEqual([name, 'session-ended'])
    }
  }),
)
