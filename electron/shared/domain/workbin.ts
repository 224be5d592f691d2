import type { Failure } from '../failure'
import { parseOwnerKey, type OwnerKey, type OwnerKind } from './owner'

/**
 * `ownerKey/workbinId`. A workbin id names a definition, not one owner's instance, so an instance is the id together
 * with its owner.
 */
export type WorkbinKey = string

/**
 * How far a workbin can be trusted: `waiting` not asked yet, `loading` asked, `live` subscribed and read, `stale` was
 * live and the line is or was lost, `failed` could not be read.
 */
export type WorkbinStatus = 'waiting' | 'loading' | 'live' | 'stale' | 'failed'

/** One owner's instance of a workbin. `asOf` is ms since the epoch, null before the first reading. */
export interface Workbin {
  readonly key: WorkbinKey
  readonly workbinId: string
  readonly ownerKey: OwnerKey
  readonly name: string
  readonly status: WorkbinStatus
  readonly asOf: number | null
  readonly failure?: Failure
}

/** Whether nothing is known of it yet. */
export function isUnread({ asOf, status }: Workbin): boolean {
  return asOf === null && (status === 'waiting' || status === 'loading')
}

/** The key of a workbin instance. */
export function workbinKeyOf(ownerKey: OwnerKey, workbinId: string): WorkbinKey {
  return `${ownerKey}/${workbinId}`
}

/** The parts of a workbin key; undefined when the text is no workbin key. Owner names may contain a slash. */
export function parseWorkbinKey(
  key: string,
): { ownerKey: OwnerKey; ownerKind: OwnerKind; ownerId: string; workbinId: string } | undefined {
  const at = key.lastIndexOf('/')
  const ownerKey = key.slice(0, at)
  const workbinId = key.slice(at + 1)
  const owner = at > 0 ? parseOwnerKey(ownerKey) : undefined
  return owner && workbinId ? { ownerKey, ownerKind: owner.kind, ownerId: owner.id, workbinId } : undefined
}
