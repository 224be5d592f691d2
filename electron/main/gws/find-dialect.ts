import type { Result } from '@shared/result'
import { defaultDialect, type Dialect } from './dialect'
import type { GwsClient, Me, Person, WorkbinDefinition } from './gws-client'

/** A server and how to ask it: `clientFor` makes a client that speaks the given dialect in the session of `me`. */
export interface AskedServer {
  readonly clientFor: (dialect: Dialect) => ProbingClient
  readonly me: Pick<Me, 'userId'>
  /** Switches that are decided already: they are not looked at. */
  readonly decided: readonly string[]
}

/** The readings that a probe makes; none of them changes anything on the server. */
export type ProbingClient = Pick<
  GwsClient,
  'agents' | 'agentGroups' | 'placeGroups' | 'queues' | 'workbinDefinitions' | 'workbinContents'
>

/** What an answer says about the way that was asked: it serves, it does not, or nothing (the line, a busy server). */
type Verdict = 'serves' | 'does-not' | 'unclear'

type Candidates<Key extends keyof Dialect> = readonly [Key, readonly Dialect[Key][]]

/**
 * Finds out by reading alone how a server does what the reference leaves open: which resources list agents, groups and
 * queues, and which URL serves another user's workbins. The ways are tried one after the other, the default first; the
 * first that serves is taken. What stays unclear is left out, so that the default holds and the next sign-in looks
 * again. Never rejects and never asks for anything that changes the server.
 */
export async function findDialect(server: AskedServer): Promise<Partial<Dialect>> {
  const listed = await firstThatServes(server, ['agentsFrom', ['contacts', 'users']], listSays('agents'))
  return {
    ...listed,
    ...(await firstThatServes(
      server,
      ['agentGroupsFrom', ['me-groups', 'groups', 'platform-configuration']],
      listSays('agentGroups'),
    )),
    ...(await firstThatServes(
      server,
      ['placeGroupsFrom', ['platform-configuration', 'groups']],
      listSays('placeGroups'),
    )),
    ...(await firstThatServes(server, ['queuesFrom', ['contacts']], listSays('queues'))),
    ...(await findOtherUserContents(server, listed)),
  }
}

/** Reads one workbin of one other agent; without another agent or a definition there is nothing to find out. */
async function findOtherUserContents(
  server: AskedServer,
  listed: Partial<Dialect>,
): Promise<Partial<Dialect>> {
  if (server.decided.includes('otherUserContents')) return {}
  const client = server.clientFor({ ...defaultDialect, ...listed })
  const [agents, definitions] = await Promise.all([client.agents(), client.workbinDefinitions()])
  const other = agents.ok ? agents.value.find(isNot(server.me)) : undefined
  const definition = definitions.ok ? definitions.value.find(isForAgents) : undefined
  if (!other || !definition) return {}
  return firstThatServes(
    server,
    ['otherUserContents', ['users-several', 'users-single', 'printed-by-media']],
    async (asked) =>
      verdictOf(await asked.workbinContents({ kind: 'Agent', userId: other.userId }, [definition.workbinId])),
  )
}

async function firstThatServes<Key extends keyof Dialect>(
  { clientFor, decided }: AskedServer,
  [key, values]: Candidates<Key>,
  ask: (client: ProbingClient) => Promise<Verdict>,
): Promise<Partial<Dialect>> {
  if (decided.includes(key)) return {}
  for (const value of values) {
    const verdict = await ask(clientFor({ ...defaultDialect, [key]: value }))
    if (verdict === 'serves') return { [key]: value }
    if (verdict === 'unclear') return {}
  }
  return {}
}

function listSays(
  list: 'agents' | 'agentGroups' | 'placeGroups' | 'queues',
): (client: ProbingClient) => Promise<Verdict> {
  return async (client) => {
    const answer: Result<readonly unknown[]> = await client[list]()
    return answer.ok && answer.value.length === 0 ? 'does-not' : verdictOf(answer)
  }
}

function verdictOf(answer: Result<unknown>): Verdict {
  if (answer.ok) return 'serves'
  const { code } = answer.failure
  return code === 'offline' || code === 'signed-out' ? 'unclear' : 'does-not'
}

function isNot(me: Pick<Me, 'userId'>): (person: Person) => boolean {
  return ({ userId }) => userId !== me.userId
}

function isForAgents({ kind }: WorkbinDefinition): boolean {
  return kind === 'Agent'
}
