import type { ContactCentreOptions } from '@contact-centre/options'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { createGwsClient, type GwsSessionClient } from '@main/gws/create-gws-client'
import { defaultDialect, type Dialect } from '@main/gws/dialect'
import type { Me } from '@main/gws/gws-client'
import type { Result } from '@shared/result'
import { createNodeHttp } from './node-http'

/** A standing contact centre (nothing happens by itself) with few people and nothing in it. */
export function startQuietCentre(
  dialect: ContactCentreOptions['dialect'] = {},
  more: ContactCentreOptions = {},
): Promise<ContactCentre> {
  return startContactCentre({
    agents: 6,
    interactions: 0,
    tempo: 0,
    agentsAnswerAfterMs: 0,
    dialect,
    ...more,
  })
}

/** A client of that centre, with a cookie jar of its own, not signed in. */
export function clientOf(centre: ContactCentre, dialect: Partial<Dialect> = {}): GwsSessionClient {
  return createGwsClient({
    http: createNodeHttp(),
    server: centre.url,
    dialect: { ...defaultDialect, ...dialect },
    timeoutMs: 10_000,
  })
}

/** A supervisor at work: signed in and with a contact-centre session. */
export async function supervisorOf(
  centre: ContactCentre,
  dialect: Partial<Dialect> = {},
): Promise<{ readonly client: GwsSessionClient; readonly me: Me }> {
  const client = clientOf(centre, dialect)
  const me = valueOf(await client.signIn(centre.supervisor))
  valueOf(await client.startContactCentreSession(['email', 'chat', 'workitem']))
  return { client, me }
}

/** The value of a result that must be a success. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.reason}: ${result.failure.message}`)
  return result.value
}

/** The reason of a result, or `success`. */
export function reasonOf(result: Result<unknown>): string {
  return result.ok ? 'success' : result.failure.reason
}
