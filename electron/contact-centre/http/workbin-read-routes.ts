import { renderingOf } from '../rendering'
import type { JsonObject } from '../wire/interaction-resource'
import { contentsByMedium, contentsKeyOf, workbinResource } from '../wire/workbin-resource'
import { isMedium, media } from '../world/medium'
import type { Medium } from '../world/medium'
import type { WorkbinDefinition } from '../world/organisation'
import { refuse, statusCodes } from '../world/outcome'
import type { Refusal } from '../world/outcome'
import { failure, invalidInput, linkDown, success } from './answers'
import type { Answer, Call, Operation, Route } from './call'
import { listAnswer } from './lists'
import { namedWorkbin, userOfUrl } from './workbin-owner'

/**
 * Lists and contents. Pages: "GetWorkbins", "GetWorkbinContent", "GetGroupWorkbinContent" and
 * "GetWorkbinSubresources by User". Listing works without Interaction Server, contents do not.
 */
export const workbinReadRoutes: readonly Route[] = [
  { method: 'GET', path: '/workbins', operation: listOrContents(() => true) },
  { method: 'GET', path: '/me/workbins', operation: listOrContents(isPersonal) },
  { method: 'GET', path: '/users/:userId/workbins', operation: byUser(listOrContents(isPersonal)) },
  ...['/workbins', '/me/workbins'].flatMap((base): Route[] => [
    { method: 'GET', path: `${base}/:id`, operation: oneWorkbin },
    { method: 'GET', path: `${base}/:id/:media`, operation: oneMedium },
  ]),
  { method: 'GET', path: '/users/:userId/workbins/:id', operation: byUser(oneWorkbin) },
  { method: 'GET', path: '/users/:userId/workbins/:id/:media', operation: byUser(oneMedium) },
  { method: 'GET', path: '/:userId/workbins/:id/:media', operation: asPrinted(oneMedium) },
]

function isPersonal(definition: WorkbinDefinition): boolean {
  return definition.kind === 'Agent' || definition.kind === 'Place'
}

function byUser(operation: Operation): Operation {
  return (call) => {
    if (call.centre.dialect.otherUserContents === 'printed-url') return unknownUrl(call)
    const user = userOfUrl(call)
    return user.ok ? operation(call) : failure(call.centre, user.refusal)
  }
}

function asPrinted(operation: Operation): Operation {
  return (call) =>
    call.centre.dialect.otherUserContents === 'users-url' ? unknownUrl(call) : operation(call)
}

function unknownUrl({ centre }: Call): Answer {
  return failure(centre, refuse(statusCodes.notFound, 'Nothing at this URL').refusal)
}

function listOrContents(isListed: (definition: WorkbinDefinition) => boolean): Operation {
  return (call) => {
    const { centre, query } = call
    const ids = query.get('workbinIds')
    if (ids !== null) return severalWorkbins(call, ids.split(','))
    const definitions = centre.world.organisation.definitions.filter(isListed)
    const resources = definitions.map((definition) => workbinResource(definition, renderingOf(centre)))
    return listAnswer(call, 'workbins', resources)
  }
}

/** The answer is an object keyed by id, in an order that is not the one asked for. */
function severalWorkbins(call: Call, ids: readonly string[]): Answer {
  const workbins: Record<string, JsonObject> = {}
  for (const id of [...new Set(ids)].reverse()) {
    const workbin = workbinWithContents(call, id)
    if ('httpStatus' in workbin) return workbin
    workbins[id] = workbin.resource
  }
  return success({ workbins })
}

function oneWorkbin(call: Call): Answer {
  const workbin = workbinWithContents(call, call.params['id'] ?? '')
  return 'httpStatus' in workbin ? workbin : success({ workbin: workbin.resource })
}

function workbinWithContents(call: Call, id: string): { readonly resource: JsonObject } | Answer {
  const { centre, query } = call
  const rendering = renderingOf(centre)
  const subresources = query.get('subresources')
  const definition = centre.world.organisation.definitionById.get(id)
  if (subresources === null && definition !== undefined)
    return { resource: workbinResource(definition, rendering) }
  const named = namedWorkbin(call, id)
  if (!named.ok) return failure(centre, named.refusal)
  const wanted = parseSubresources(subresources ?? '*')
  if (wanted === undefined)
    return failure(centre, invalidInput(`Unknown subresources ${subresources}`).refusal)
  const blocked = readingBlocked(call)
  if (blocked !== undefined) return blocked
  const items = centre.world.store.inWorkbin(named.value.instance).filter(({ medium }) => wanted.has(medium))
  return {
    resource: {
      ...workbinResource(named.value.definition, rendering),
      ...contentsByMedium(items, rendering, centre.dialect.openMediaKey),
    },
  }
}

/** One medium of one workbin, as a list under the medium's plural. */
function oneMedium(call: Call): Answer {
  const { centre, params } = call
  const key = params['media'] ?? ''
  const medium = media.find((candidate) => contentsKeyOf(candidate, centre.dialect.openMediaKey) === key)
  if (medium === undefined) return unknownUrl(call)
  const named = namedWorkbin(call)
  if (!named.ok) return failure(centre, named.refusal)
  const blocked = readingBlocked(call)
  if (blocked !== undefined) return blocked
  const items = centre.world.store
    .inWorkbin(named.value.instance)
    .filter((interaction) => interaction.medium === medium)
  const contents = contentsByMedium(items, renderingOf(centre), centre.dialect.openMediaKey)
  return success({ [key]: contents[key] ?? [] })
}

function parseSubresources(text: string): ReadonlySet<Medium> | undefined {
  const words = text.split(',').map((word) => word.trim())
  if (words.includes('*')) return new Set(media)
  return words.every(isMedium) ? new Set(words.filter(isMedium)) : undefined
}

function readingBlocked({ centre, session }: Call): Answer | undefined {
  if (!centre.interactionServerLink) return linkDown()
  if (centre.dialect.contactCentreSession !== 'for-reading' || session.multimedia) return undefined
  return failure(centre, noSession())
}

/** Refusal of an operation that needs a contact-centre session with a multimedia channel. */
export function noSession(): Refusal {
  return refuse(statusCodes.notValidNow, 'No contact center session with a multimedia channel').refusal
}
