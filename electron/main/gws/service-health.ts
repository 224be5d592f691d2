import { fail, ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import type { ServiceHealth } from './gws-client'
import { firstText, isRecord, recordsOf, textOf, type Json } from './json'
import { messageDataOf } from './message-envelope'
import type { Requester } from './requester'

/**
 * `GET /services?fields=*` (page "Services"): the servers behind Web Services. Answer `{statusCode, services: [{id,
 * name, type, state, uri, path}]}`; `type` is `Provisioning`, `Voice`, `MultiMediaState` (Interaction Server) or
 * `MultiMediaContent` (Universal Contact Server), `state` `Active` or `Inactive`.
 */
export async function readServices(requester: Requester): Promise<Result<readonly ServiceHealth[]>> {
  const answer = await requester.get('/services', { query: [['fields', '*']] })
  if (!answer.ok) return answer
  const { services } = answer.value.body
  if (!Array.isArray(services)) return unreadable('services')
  return ok(recordsOf(services).map(serviceOf))
}

/** `GET /services/{id}` (page "Services"), answer `{statusCode, service}`. Fails with `resource-gone`. */
export async function readService(requester: Requester, serviceId: string): Promise<Result<ServiceHealth>> {
  const answer = await requester.get(`/services/${encodeURIComponent(serviceId)}`)
  if (!answer.ok) return answer
  const { service } = answer.value.body
  return isRecord(service) ? ok(serviceOf(service)) : unreadable('service')
}

/**
 * Reads a message of channel `/notifications/services`, with or without the envelope. Its shape is not documented: the
 * services are looked for in `services` (list or keyed), `service`, or the message itself. Fails with `unreadable-answer`
 * when nothing there has a `state`; then `GET /services` tells.
 */
export function parseServicesMessage(message: unknown): Result<readonly ServiceHealth[]> {
  const data = messageDataOf(message)
  const named = data ? [...recordsOf(data['services']), data['service'], data] : []
  const services = named.filter(isRecord).filter((service) => textOf(service['state']) !== '')
  return services.length === 0
    ? fail('unreadable-answer', 'a services message names no state')
    : ok(services.map(serviceOf))
}

function serviceOf(service: Json): ServiceHealth {
  return {
    name: firstText(service['name'], service['id']),
    type: textOf(service['type']),
    isActive: service['state'] === 'Active',
  }
}
