import { startContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentre } from '@contact-centre/start-contact-centre'

/** What a test may choose about its contact centre. */
export type ServerOptions = NonNullable<Parameters<typeof startContactCentre>[0]>

/** Starts an embedded contact centre inside the test's own process, on a free port unless one is given. */
export function startServer(options: ServerOptions = {}): Promise<ContactCentre> {
  return startContactCentre({ port: 0, ...options })
}
