import type { OwnerMark } from '../wire/messages'
import { instanceKey } from '../world/owner'
import type { Instance } from '../world/owner'

/** One REST subscription: which Bayeux session of which HTTP session hears about which workbin. */
export interface Watch {
  readonly sessionId: string
  /** Absent when it was asked for before any CometD handshake. */
  readonly bayeuxId?: string
  readonly instance: Instance
  readonly mark: OwnerMark
}

/** Owns the REST workbin subscriptions; a session has at most one for an instance. */
export interface WorkbinSubscriptions {
  add(watch: Watch): void
  remove(sessionId: string, instance: Instance): void
  dropBayeux(bayeuxId: string): void
  dropSession(sessionId: string): void
  watching(instance: Instance): readonly Watch[]
  readonly size: number
}

export function createWorkbinSubscriptions(): WorkbinSubscriptions {
  const byInstance = new Map<string, Map<string, Watch>>()
  const remove = (sessionId: string, key: string): void => {
    const watches = byInstance.get(key)
    watches?.delete(sessionId)
    if (watches?.size === 0) byInstance.delete(key)
  }
  const dropWhere = (matches: (watch: Watch) => boolean): void => {
    for (const [key, watches] of [...byInstance]) {
      for (const watch of [...watches.values()]) if (matches(watch)) remove(watch.sessionId, key)
    }
  }
  return {
    add: (watch) => {
      const key = instanceKey(watch.instance)
      const watches = byInstance.get(key) ?? new Map<string, Watch>()
      watches.set(watch.sessionId, watch)
      byInstance.set(key, watches)
    },
    remove: (sessionId, instance) => remove(sessionId, instanceKey(instance)),
    dropBayeux: (bayeuxId) => dropWhere((watch) => watch.bayeuxId === bayeuxId),
    dropSession: (sessionId) => dropWhere((watch) => watch.sessionId === sessionId),
    watching: (instance) => [...(byInstance.get(instanceKey(instance))?.values() ?? [])],
    get size() {
      return [...byInstance.values()].reduce((total, watches) => total + watches.size, 0)
    },
  }
}
