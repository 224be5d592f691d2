import { randomBytes } from 'node:crypto'
import type { Person } from '../world/organisation'

/** One HTTP session, known to the client as `JSESSIONID`. */
export interface HttpSession {
  readonly id: string
  readonly person: Person
  readonly csrfToken: string
  /** Milliseconds since the epoch. */
  lastSeenAt: number
  /** Place the person works at; a contact-centre session may name another one. */
  place: string
  /** Whether a contact-centre session with a multimedia channel is running. */
  multimedia: boolean
  /** REST requests of the current second, for the DoS filter. */
  rate: { second: number; requests: number }
  /** Next number of the session's only counter. */
  nextReferenceId: () => number
}

/** Owns the HTTP sessions and their end by inactivity. */
export interface Sessions {
  open(person: Person): HttpSession
  /** The session if it is alive; `isActivity` keeps it so. */
  touch(id: string, isActivity: boolean): HttpSession | undefined
  ofUser(userId: string): readonly HttpSession[]
  all(): readonly HttpSession[]
  end(session: HttpSession): void
}

/** `onEnd` runs once for each session that ends, for whatever reason. */
export function createSessions(ports: {
  now: () => number
  inactivityMs: number
  onEnd: (session: HttpSession) => void
}): Sessions {
  const byId = new Map<string, HttpSession>()
  const end = (session: HttpSession): void => {
    if (byId.delete(session.id)) ports.onEnd(session)
  }
  const isStale = (session: HttpSession): boolean => ports.now() - session.lastSeenAt > ports.inactivityMs
  const all = (): readonly HttpSession[] => {
    for (const session of [...byId.values()]) if (isStale(session)) end(session)
    return [...byId.values()]
  }
  return {
    open: (person) => {
      const session = createSession(person, ports.now())
      byId.set(session.id, session)
      return session
    },
    touch: (id, isActivity) => {
      const session = byId.get(id)
      if (session === undefined) return undefined
      if (isStale(session)) {
        end(session)
        return undefined
      }
      if (isActivity) session.lastSeenAt = ports.now()
      return session
    },
    ofUser: (userId) => all().filter((session) => session.person.id === userId),
    all,
    end,
  }
}

function createSession(person: Person, now: number): HttpSession {
  let reference = 0
  return {
    id: `node01${randomBytes(16).toString('hex')}`,
    person,
    csrfToken: randomBytes(18).toString('hex'),
    lastSeenAt: now,
    place: person.place,
    multimedia: false,
    rate: { second: 0, requests: 0 },
    nextReferenceId: () => {
      reference += 1
      return reference
    },
  }
}
