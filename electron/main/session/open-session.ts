import { ok, type Result } from '@shared/result'
import { parseDialect, type Dialect } from '../gws/dialect'
import { LiveSession } from './live-session'
import type { LiveSessionOptions } from './live-session-options'
import type { Network, SessionServiceOptions } from './session-ports'
import { settleDialect, type EnteredServer } from './settle-dialect'
import type { WayIn } from './way-in'

/** What opening needs from outside. */
type OpeningOptions = Pick<
  SessionServiceOptions,
  'mayEnter' | 'dialectOverrides' | 'dialectMemory' | 'openNetwork' | 'log'
>

/** Where and how somebody comes in, and what the session is made of besides. */
export interface Opening {
  readonly server: string
  readonly isDemo: boolean
  readonly way: WayIn
  readonly signal: AbortSignal
  readonly parts: Omit<LiveSessionOptions, 'http' | 'server' | 'dialect' | 'settleDialect' | 'signal'>
}

/** Opens a session at one server, over a network of its own. Nothing stays behind when it fails. */
export async function openSession(
  options: OpeningOptions,
  { server, isDemo, way, signal, parts }: Opening,
): Promise<Result<{ readonly live: LiveSession; readonly network: Network }>> {
  const allowed = options.mayEnter({ server, isDemo })
  if (!allowed.ok) return allowed
  const chosen = options.dialectOverrides()
  const dialect = parseDialect(chosen)
  const { dialectMemory, log } = options
  if (!dialect.ok) {
    log.warn('sign-in refused', { why: dialect.failure.message })
    return dialect
  }
  const network = options.openNetwork()
  /** The demonstration is as it is: it is neither asked nor remembered. */
  const settle = (entered: EnteredServer): Promise<Dialect> =>
    dialectMemory && !isDemo
      ? settleDialect(entered, chosen, dialectMemory, log)
      : Promise.resolve(dialect.value)
  const live = await LiveSession.open(
    { ...parts, http: network.http, server, dialect: dialect.value, signal, settleDialect: settle },
    (gws) => way.identify({ gws, network, server, signal }),
  )
  if (live.ok) return ok({ live: live.value, network })
  await network.close()
  return live
}
