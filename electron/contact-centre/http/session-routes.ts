import * as v from 'valibot'
import { notifySession } from '../bayeux/notifier'
import type { Centre } from '../centre'
import type { JsonObject } from '../wire/interaction-resource'
import { servicesChannel } from '../wire/messages'
import { userResource } from '../wire/people-resource'
import { refuse, statusCodes } from '../world/outcome'
import { failure, invalidInput, success } from './answers'
import type { Answer, Call, Route } from './call'
import { listAnswer } from './lists'

const startSchema = v.object({
  operationName: v.literal('StartContactCenterSession'),
  channels: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1), v.maxLength(50)),
  place: v.optional(v.string()),
})

/** Own user, contact-centre session, services. Pages: "Users API", "StartContactCenterSession". */
export const sessionRoutes: readonly Route[] = [
  { method: 'GET', path: '/me', operation: getMe },
  { method: 'POST', path: '/me', operation: postMe },
  { method: 'GET', path: '/services', operation: getServices },
  { method: 'GET', path: '/services/:id', operation: getService },
  { method: 'GET', path: '/features/:id', operation: getFeature },
]

const features = ['api-voice', 'api-multimedia', 'api-multimedia-workbin']
const supervisorFeatures = ['api-supervisor-monitoring', 'api-supervisor-agent-control']

function getMe(call: Call): Answer {
  const { centre, session, query } = call
  const user = userResource(session.person, centre.apiUrl(), centre.world.organisation.contactCentreId)
  const subresources = (query.get('subresources') ?? '').split(',')
  const wants = (name: string): boolean => subresources.includes('*') || subresources.includes(name)
  const ids = featuresOf(call)
  return success({
    user: {
      ...user,
      ...(wants('features') ? { features: ids.map((id) => featureResource(centre, id)) } : {}),
      ...(wants('channels') ? { channels: [] } : {}),
      ...(wants('devices') ? { devices: [] } : {}),
    },
  })
}

function featuresOf({ centre, session }: Call): readonly string[] {
  const own = session.person.isSupervisor ? [...features, ...supervisorFeatures] : features
  switch (centre.dialect.userFeatures) {
    case 'all':
      return own
    case 'without-multimedia':
      return own.filter((id) => !id.startsWith('api-multimedia'))
    case 'none':
      return []
  }
}

function getFeature(call: Call): Answer {
  const id = featuresOf(call).find((candidate) => candidate === call.params['id'])
  if (id === undefined) return failure(call.centre, refuse(statusCodes.notFound, 'Feature not found').refusal)
  return success({ feature: featureResource(call.centre, id) })
}

function featureResource(centre: Centre, id: string): JsonObject {
  const path = `/features/${id}`
  return {
    id,
    displayName: id,
    description: '',
    autoAssignOnContactCenterCreate: true,
    uri: `${centre.apiUrl()}${path}`,
    path,
  }
}

function postMe(call: Call): Answer {
  const { centre, session, body } = call
  switch (body['operationName']) {
    case 'StartContactCenterSession':
      return startContactCenterSession(call)
    case 'EndContactCenterSession':
      centre.sessions.end(session)
      return success()
    default:
      return failure(centre, invalidInput('Unknown operationName').refusal)
  }
}

function startContactCenterSession({ centre, session, body }: Call): Answer {
  const parsed = v.safeParse(startSchema, body)
  if (!parsed.success) return failure(centre, invalidInput('channels must be a list of names').refusal)
  const place = parsed.output.place ?? session.person.place
  const isKnownPlace = place === session.person.place || centre.world.organisation.places.includes(place)
  if (!isKnownPlace) {
    return failure(centre, refuse(statusCodes.notFound, `Place ${place} is not found`).refusal)
  }
  session.place = place
  const wantsVoice = parsed.output.channels.includes('voice')
  const wantsMultimedia = parsed.output.channels.some((channel) => channel !== 'voice')
  const down = refuse(statusCodes.internal, 'Interaction server connection is not opened').refusal
  if (wantsMultimedia && !centre.interactionServerLink) {
    if (!wantsVoice) return failure(centre, down)
    return {
      httpStatus: 200,
      body: {
        statusCode: statusCodes.partialSuccess,
        failed: [{ statusCode: down.statusCode, statusMessage: down.message, channel: 'multimedia' }],
        succeeded: [{ statusCode: statusCodes.success, channel: 'voice' }],
      },
    }
  }
  session.multimedia = wantsMultimedia
  return success()
}

const services = [
  { id: 'provisioning', name: 'Provisioning', type: 'Provisioning' },
  { id: 'voice', name: 'Voice', type: 'Voice' },
  { id: 'multimedia-state', name: 'Interaction Server', type: 'MultiMediaState' },
  { id: 'multimedia-content', name: 'Universal Contact Server', type: 'MultiMediaContent' },
] as const

function serviceResources(centre: Centre): readonly JsonObject[] {
  return services.map((service) => {
    const isUp = isActive(centre, service.type)
    const path = `/services/${service.id}`
    return { ...service, state: isUp ? 'Active' : 'Inactive', uri: `${centre.apiUrl()}${path}`, path }
  })
}

function isActive(centre: Centre, type: string): boolean {
  return type === 'MultiMediaState' ? centre.interactionServerLink : !centre.inactiveServices.has(type)
}

function getServices(call: Call): Answer {
  return listAnswer(call, 'services', serviceResources(call.centre))
}

function getService({ centre, params }: Call): Answer {
  const service = serviceResources(centre).find(({ id }) => id === params['id'])
  if (service === undefined) return failure(centre, refuse(statusCodes.notFound, 'Service not found').refusal)
  return success({ service })
}

/** Opens or cuts the link to Interaction Server and tells everybody on `/notifications/services`. */
export function setInteractionServerLink(centre: Centre, isUp: boolean): void {
  if (centre.interactionServerLink === isUp) return
  centre.interactionServerLink = isUp
  if (!isUp) for (const session of centre.sessions.all()) session.multimedia = false
  tellService(centre, 'MultiMediaState')
}

/** Switches a service other than Interaction Server off or on and tells everybody. */
export function setServiceActive(centre: Centre, type: string, isUp: boolean): void {
  if (isActive(centre, type) === isUp) return
  if (isUp) centre.inactiveServices.delete(type)
  else centre.inactiveServices.add(type)
  tellService(centre, type)
}

function tellService(centre: Centre, type: string): void {
  const data = {
    messageType: 'ServiceStateChangeMessage',
    notificationType: 'StatusChange',
    services: serviceResources(centre).filter((service) => service['type'] === type),
  }
  for (const session of centre.sessions.all()) {
    notifySession(centre, session, { channel: servicesChannel, data })
  }
}
