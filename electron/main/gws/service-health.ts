import { ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import type { ServiceHealth } from './gws-client'
import { firstText, recordsOf, textOf } from './json'
import type { Requester } from './requester'

/**
 * `GET /services?fields=*` (page "Services API"): the servers behind Web Services. Answer `{statusCode, services: [{id,
 * name, type, state, uri, path}]}`; `type` is `Provisioning`, `Voice`, `MultiMediaState` (Interaction Server) or
 * `MultiMediaContent` (Universal Contact Server), `state` `Active` or `Inactive`.
 */
export async function readServices(requester: Requester): Promise<Result<readonly ServiceHealth[]>> {
  const answer = await requester.get('/services', { query: [['fields', '*']] })
  if (!answer.ok) return answer
  const { services } = answer.value.body
  if (!Array.isArray(services)) return unreadable('services')
  return ok(
    recordsOf(services).map((service) => ({
      name: firstText(service['name'], service['id']),
      type: textOf(service['type']),
      isActive: service['state'] === 'Active',
    })),
  )
}
