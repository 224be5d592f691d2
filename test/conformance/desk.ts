import type { ContactCentreOptions } from '@contact-centre/options'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { createGwsClient, type GwsSessionClient } from '@main/gws/create-gws-client'
import { createCsrfStore } from '@main/gws/csrf'
import { defaultDialect, type Dialect } from '@main/gws/dialect'
import type { HeldRef, WorkbinOwner } from '@main/gws/gws-client'
import type { HttpInit } from '@main/gws/http-port'
import type { MediaKind } from '@shared/domain/media'
import { valueOf } from '@support/gws-session'
import { createNodeHttp } from '@support/node-http'
import { openBayeux, type BayeuxClient } from '../integration/contact-centre/bayeux-client'

/** A media that a workbin can hold and that both sides have a name for. */
export type Medium = Exclude<MediaKind, 'unknown'>

/** The owner kinds whose workbins a supervisor reaches. */
export const ownerKinds = ['me', 'Agent', 'AgentGroup', 'PlaceGroup'] as const

/** A workbin as the client names it and as the world does. */
export interface NamedBin {
  readonly owner: WorkbinOwner
  readonly workbinId: string
  readonly instance: ReturnType<ContactCentre['world']['instance']>
}

/** A supervisor at work, in a contact centre where nothing happens by itself. */
export interface Desk {
  readonly client: GwsSessionClient
  readonly centre: ContactCentre
  readonly myId: string
  readonly agentId: string
  /** Hears everything that this supervisor's session is told. */
  readonly line: BayeuxClient
  /** An interaction in the supervisor's hands. */
  readonly holding: (medium: Medium) => HeldRef
  /** A workbin of that kind of owner. */
  readonly bin: (kind: (typeof ownerKinds)[number]) => NamedBin
}

/** How both sides of a test are set. */
export interface Setting {
  readonly server?: ContactCentreOptions['dialect']
  readonly client?: Partial<Dialect>
}

/** Starts a contact centre, signs a supervisor in, and ends everything when the work is done. */
export async function atDesk(setting: Setting, work: (desk: Desk) => Promise<void>): Promise<void> {
  const quiet = { agents: 6, interactions: 0, tempo: 0, agentsAnswerAfterMs: 0, holdMs: 3_000 }
  const centre = await startContactCentre({ ...quiet, dialect: setting.server ?? {} })
  let line: BayeuxClient | undefined
  try {
    const http = createNodeHttp()
    const dialect = { ...defaultDialect, ...setting.client }
    const csrf = createCsrfStore()
    const client = createGwsClient({ http, csrf, server: centre.url, dialect, timeoutMs: 10_000 })
    const me = valueOf(await client.signIn(centre.supervisor))
    valueOf(await client.startContactCentreSession(['email', 'chat', 'workitem']))
    line = await openBayeux({
      raw: (path, init = {}) => {
        const headers = { ...(init.headers as Record<string, string>), ...csrf.headers() }
        return http(`${centre.url}/api/v2${path}`, { ...init, headers } as HttpInit)
      },
    })
    await work(deskOf({ client, centre, line, myId: me.userId }))
  } finally {
    line?.close()
    await centre.stop()
  }
}

function deskOf(base: Pick<Desk, 'client' | 'centre' | 'line' | 'myId'>): Desk {
  const { world } = base.centre
  const agentId = world.agents[0]?.id ?? ''
  return {
    ...base,
    agentId,
    holding: (medium) => {
      const interactionId = world.arrive({ queueName: world.queues[0] ?? '' }, { medium })
      world.give(interactionId, base.myId, medium === 'chat' ? 'Chatting' : 'Processing')
      return { interactionId, media: medium, mediaType: medium === 'openmedia' ? 'promotion' : medium }
    },
    bin: (kind) => {
      const [owner, definition, ownerId] = {
        me: [{ kind: 'me' }, 'InProgress', base.myId],
        Agent: [{ kind: 'Agent', userId: agentId }, 'InProgress', agentId],
        AgentGroup: [{ kind: 'AgentGroup', name: 'Claims' }, 'AG_Inbound', 'Claims'],
        PlaceGroup: [{ kind: 'PlaceGroup', name: 'Front desk' }, 'PG_Inbound', 'Front desk'],
      }[kind] as [WorkbinOwner, string, string]
      const instance = world.instance(definition, ownerId)
      return { owner, workbinId: instance.definitionId, instance }
    },
  }
}
