import { isDeepStrictEqual } from 'node:util'
import type { Log } from '../diagnostics/log'
import { createGwsClientOn, createRequesterFor, type GwsClientOptions } from '../gws/create-gws-client'
import { defaultDialect, parseDialect, type Dialect } from '../gws/dialect'
import { findDialect } from '../gws/find-dialect'
import type { Me } from '../gws/gws-client'

/** What was found out about servers, kept between two runs. What comes out of it is judged anew. */
export interface DialectMemory {
  readonly read: (server: string) => { readonly version: string; readonly dialect: object } | undefined
  readonly keep: (server: string, found: { readonly version: string; readonly dialect: object }) => void
}

/** A server that has just let the user in. */
export interface EnteredServer extends Omit<GwsClientOptions, 'dialect'> {
  readonly me: Me
  readonly version: string
}

/**
 * The dialect for a session: what was found out about the server, and above it `chosen`, which the user or an
 * administrator decided. Asks the server when it is new or has another version than last time; remembers the answer.
 */
export async function settleDialect(
  { me, version, ...options }: EnteredServer,
  chosen: object,
  memory: DialectMemory,
  log: Log,
): Promise<Dialect> {
  const known = memory.read(options.server)
  const remembered = known?.version === version ? readable(known.dialect) : {}
  const requester = createRequesterFor(options)
  const found = await findDialect({
    clientFor: (dialect) => createGwsClientOn(requester, dialect),
    me,
    decided: [...Object.keys(chosen), ...Object.keys(remembered)],
  })
  const all = { ...remembered, ...found }
  if (known?.version !== version || !isDeepStrictEqual(all, known.dialect)) {
    memory.keep(options.server, { version, dialect: all })
    log.info('ways of the server found', { found: describe(all) })
  }
  return { ...defaultDialect, ...all, ...chosen }
}

/** What was found, in words for the log: `agentsFrom=contacts …`. */
function describe(found: Partial<Dialect>): string {
  return Object.entries(found)
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(' ')
}

/** The switches that were remembered, when all of them can still be read. */
function readable(dialect: object): Partial<Dialect> {
  if (!parseDialect(dialect).ok) return {}
  return dialect
}
