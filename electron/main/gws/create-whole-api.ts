import { leaveChat, sendMessage, showTyping } from './chat-operations'
import { readContact, searchContacts } from './contact-search'
import type { Dialect } from './dialect'
import { readFeature, readMyFeatures } from './features'
import { readGroupMembers, readGroupPlaces, readGroups } from './group-members'
import { createWork, readHeldOfMedia, readOneOfMedia } from './held-by-media'
import {
  cancelReply,
  placeInWorkbin,
  readActiveInteractions,
  readFormattedMessage,
  readHeldIds,
  requestWorkbinContent,
} from './interactions'
import { setInFocus } from './media-interactions'
import type { Requester } from './requester'
import { readService } from './service-health'
import { changeUserData } from './user-data'
import { readUser, readUsers } from './users'
import type { WholeApi } from './whole-api'
import { readPersonalDefinitions, readPersonalWorkbinIds, readWorkbinDefinition } from './workbin-lists'
import { readWorkbinMedia, readWorkbinSelection } from './workbin-selection'
import { requestStats } from './workbin-stats'

/** The operations beyond those of the board and the moves, over one requester. */
export function createWholeApi(requester: Requester, dialect: Dialect): WholeApi {
  return {
    heldIds: () => readHeldIds(requester),
    activeInteractions: () => readActiveInteractions(requester),
    formattedMessage: (interactionId) => readFormattedMessage(requester, interactionId),
    setInFocus: (held) => setInFocus(requester, dialect, held),
    changeCaseData: (held, change) => changeUserData(requester, dialect, held, change),
    cancelReply: (interactionId) => cancelReply(requester, interactionId),
    placeInWorkbin: (interactionId, workbinId) => placeInWorkbin(requester, interactionId, workbinId),
    requestWorkbinContent: (workbinId) => requestWorkbinContent(requester, dialect, workbinId),
    heldOfMedia: (address) => readHeldOfMedia(requester, address),
    oneOfMedia: (held) => readOneOfMedia(requester, held),
    createWork: (work) => createWork(requester, work),
    sendMessage: (chatId, text) => sendMessage(requester, chatId, text),
    leaveChat: (chatId, text) => leaveChat(requester, chatId, text),
    showTyping: (chatId, isTyping) => showTyping(requester, chatId, isTyping),
    personalDefinitions: (owner) => readPersonalDefinitions(requester, owner),
    personalWorkbinIds: (owner) => readPersonalWorkbinIds(requester, owner),
    workbinDefinition: (workbinId) => readWorkbinDefinition(requester, workbinId),
    workbinSelection: (workbin, media) => readWorkbinSelection(requester, dialect, workbin, media),
    workbinMedia: (workbin, media) => readWorkbinMedia(requester, dialect, workbin, media),
    requestStats: (owner) => requestStats(requester, owner),
    users: () => readUsers(requester),
    user: (userId) => readUser(requester, userId),
    searchContacts: (search) => searchContacts(requester, search),
    contact: (userId) => readContact(requester, userId),
    groups: (filter) => readGroups(requester, filter),
    groupMembers: (group) => readGroupMembers(requester, dialect, group),
    groupPlaces: (groupName) => readGroupPlaces(requester, dialect, groupName),
    service: (serviceId) => readService(requester, serviceId),
    myFeatures: () => readMyFeatures(requester),
    feature: (featureId) => readFeature(requester, featureId),
  }
}
