import { isDeepStrictEqual } from 'node:util'
import {
  nothingToLoad,
  type BoardChange,
  type BoardLoading,
  type BoardSnapshot,
  type RowCause,
} from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import type { GroupMember, Owner, OwnerKey } from '@shared/domain/owner'
import { workbinKeyOf, type Workbin, type WorkbinKey } from '@shared/domain/workbin'
import type { MediaResource } from '../gws/gws-client'
import { createPacker, type BoardItem } from './packed-item'
import { PendingChange, type Departure } from './pending-change'
import { ReadWindow } from './read-window'
import { isSameRow, rowFromResource } from './resource-row'
import { Takers } from './takers'

/** Ids that a reading found in a workbin and not on the board, on the board and not in the workbin, or elsewhere on it. */
export interface ReadDifference {
  readonly arrived: readonly string[]
  readonly left: readonly string[]
  readonly moved: readonly string[]
}

/** How often it is said of a quiet board that it is still so, ms. */
const STILL_SO_MS = 15_000

/**
 * The live state of all workbins. It owns rows, workbins and owners of one sign-in; only the board service changes it,
 * and `takeChange` hands out what changed since the last call, numbered without gaps.
 */
export class BoardState {
  /** Who took what is not on the board any more. */
  readonly takers = new Takers()
  readonly #owners = new Map<OwnerKey, Owner>()
  readonly #workbins = new Map<WorkbinKey, Workbin>()
  readonly #items = new Map<string, BoardItem>()
  readonly #packer = createPacker()
  readonly #idsIn = new Map<WorkbinKey, Set<string>>()
  #caseKeys: readonly string[] = []
  #loading: BoardLoading = nothingToLoad
  #asOf: number | null = null
  #publishedAsOf = 0
  #sequence = 0
  #pending = new PendingChange()

  get workbins(): ReadonlyMap<WorkbinKey, Workbin> {
    return this.#workbins
  }

  get owners(): ReadonlyMap<OwnerKey, Owner> {
    return this.#owners
  }

  get rowCount(): number {
    return this.#items.size
  }

  /** ms since the epoch of the last news from the server; null before any. */
  get asOf(): number | null {
    return this.#asOf
  }

  get loading(): BoardLoading {
    return this.#loading
  }

  /** The interaction as it lies in a workbin; undefined when it lies in none that is watched. */
  find(interactionId: string): BoardItem | undefined {
    return this.#items.get(interactionId)
  }

  /** How many interactions lie in a workbin. */
  countIn(key: WorkbinKey): number {
    return this.#idsIn.get(key)?.size ?? 0
  }

  /** Tells of each interaction that lies in a workbin. */
  eachRow(tell: (row: InteractionRow) => void): void {
    for (const { row } of this.#items.values()) tell(row)
  }

  /** Everything, with the number of the last change that it contains. Changes not yet taken are taken with it. */
  snapshot(): BoardSnapshot {
    return {
      sequence: this.#sequence,
      asOf: this.#asOf,
      owners: [...this.#owners.values()],
      workbins: [...this.#workbins.values()],
      rows: Array.from(this.#items.values(), (item) => item.row),
      loading: this.#loading,
    }
  }

  /** What changed since the last call; undefined when nothing did. */
  takeChange(): BoardChange | undefined {
    const pending = this.#pending
    if (!pending.isDirty) return undefined
    this.#pending = new PendingChange()
    this.#sequence += 1
    this.#publishedAsOf = this.#asOf ?? 0
    return { sequence: this.#sequence, asOf: this.#asOf, loading: this.#loading, ...pending.parts() }
  }

  /** Forgets everything. */
  reset(): void {
    this.#owners.clear()
    this.#workbins.clear()
    this.#items.clear()
    this.#idsIn.clear()
    this.takers.clear()
    this.#loading = nothingToLoad
    this.#asOf = null
    this.#pending = new PendingChange({ reset: true })
  }

  /** Puts owners and their workbins on the board; those that are known keep their contents. What is as before is no news. */
  putOwners(owners: readonly Owner[], workbins: readonly Workbin[]): void {
    for (const fresh of owners) {
      const known = this.#owners.get(fresh.key)
      const members = fresh.members ?? known?.members
      const owner = members ? { ...fresh, members } : fresh
      if (isDeepStrictEqual(owner, known)) continue
      this.#owners.set(owner.key, owner)
      this.#pending.putOwner(owner)
    }
    for (const workbin of workbins) {
      if (!this.#workbins.has(workbin.key)) this.#setWorkbin(workbin)
    }
  }

  /** Tells who belongs to a group; does nothing when it is not on the board. */
  putMembers(ownerKey: OwnerKey, members: readonly GroupMember[]): void {
    const owner = this.#owners.get(ownerKey)
    if (owner) this.putOwners([{ ...owner, members }], [])
  }

  /** Takes a workbin off the board, with what lies in it. */
  dropWorkbin(key: WorkbinKey): void {
    if (!this.#workbins.delete(key)) return
    for (const id of [...(this.#idsIn.get(key) ?? [])]) this.remove(key, id, { own: false })
    this.#idsIn.delete(key)
    this.#pending.dropWorkbin(key)
  }

  /** Takes an owner off the board, with all workbins. */
  dropOwner(ownerKey: OwnerKey): void {
    for (const workbin of [...this.#workbins.values()]) {
      if (workbin.ownerKey === ownerKey) this.dropWorkbin(workbin.key)
    }
    if (!this.#owners.delete(ownerKey)) return
    this.#pending.dropOwner(ownerKey)
  }

  /** Changes what is known about a workbin itself; does nothing when it is not on the board or nothing changes. */
  updateWorkbin(
    key: WorkbinKey,
    change: Pick<Workbin, 'status'> & Partial<Pick<Workbin, 'asOf' | 'failure'>>,
  ): void {
    const known = this.#workbins.get(key)
    if (!known || (known.status === change.status && known.failure === change.failure && !change.asOf)) return
    const { failure: _before, ...rest } = known
    this.#setWorkbin({ ...rest, ...change })
  }

  setLoading(loading: BoardLoading): void {
    this.#loading = loading
    this.#pending.touch()
  }

  /** Notes that the server was heard and nothing is different. Answers whether it is time to publish that by itself. */
  isStillSo(at: number): boolean {
    if (this.#asOf === null) return false
    this.#asOf = at
    if (at - this.#publishedAsOf < STILL_SO_MS) return false
    this.#pending.touch()
    return true
  }

  /** Notes that the server was heard. Published with the next change. */
  heard(at: number): void {
    this.#asOf = at
  }

  /**
   * Makes a workbin's contents what was read, tells only the differences, and returns them.
   * @param told what came in while the reading was under way; it is believed more than the reading
   * @param cause of what is new there
   */
  replaceContents(
    key: WorkbinKey,
    resources: readonly MediaResource[],
    told = new ReadWindow(),
    cause: RowCause = 'read',
  ): ReadDifference {
    const difference = { arrived: [] as string[], left: [] as string[], moved: [] as string[] }
    const now = new Set(resources.map((resource) => resource.id))
    for (const id of [...(this.#idsIn.get(key) ?? [])]) {
      if (now.has(id) || !told.believesAbsent(key, id)) continue
      difference.left.push(id)
      this.remove(key, id, { own: false })
    }
    for (const resource of resources) {
      if (!told.believesIn(key, resource.id)) continue
      const before = this.#items.get(resource.id)
      if (!before) difference.arrived.push(resource.id)
      else if (before.row.workbinKey !== key) difference.moved.push(resource.id)
      this.put(key, resource, cause)
    }
    return difference
  }

  /** Puts an interaction into a workbin; where it lay before, it is gone. */
  put(key: WorkbinKey, resource: MediaResource, cause: RowCause): void {
    const item = this.#packer.pack(rowFromResource(resource, key, this.#caseKeys), resource)
    const { row } = item
    const before = this.#items.get(row.id)
    if (before && before.row.workbinKey !== key) this.#take(before.row, { own: false })
    this.#items.set(row.id, item)
    this.#idsOf(key).add(row.id)
    if (before?.row.workbinKey === key && isSameRow(before.row, row)) return
    const isKnown = before?.row.workbinKey === key
    this.#pending.putRow(row, isKnown ? 'changed' : cause)
  }

  /** Lets every row tell the values of these keys of its case data, and of no others. */
  showCaseKeys(keys: readonly string[]): void {
    if (keys.length === this.#caseKeys.length && keys.every((key) => this.#caseKeys.includes(key))) return
    this.#caseKeys = [...keys]
    for (const { row: before, resource } of [...this.#items.values()]) {
      const item = this.#packer.pack(rowFromResource(resource, before.workbinKey, keys), resource)
      const { row } = item
      if (isSameRow(before, row)) continue
      this.#items.set(row.id, item)
      this.#pending.retellRow(row)
    }
  }

  /** The keys that the case data on the board has, the most frequent first, as the first `sample` interactions tell. */
  caseKeys(sample: number): readonly string[] {
    const counts = new Map<string, number>()
    let seen = 0
    for (const { resource } of this.#items.values()) {
      if (seen >= sample) break
      seen += 1
      for (const { key } of resource.caseData) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return [...counts].sort(([, one], [, other]) => other - one).map(([key]) => key)
  }

  /** Takes an interaction out of a workbin. Unknown, or known somewhere else: nothing happens, and the answer is false. */
  remove(key: WorkbinKey, interactionId: string, departure: Departure): boolean {
    const known = this.#items.get(interactionId)
    if (known?.row.workbinKey !== key) return false
    this.#items.delete(interactionId)
    this.#take(known.row, departure)
    return true
  }

  #take(row: InteractionRow, departure: Departure): void {
    this.#idsIn.get(row.workbinKey)?.delete(row.id)
    this.#pending.takeRow(row, departure)
  }

  #setWorkbin(workbin: Workbin): void {
    this.#workbins.set(workbin.key, workbin)
    this.#pending.putWorkbin(workbin)
  }

  #idsOf(key: WorkbinKey): Set<string> {
    const known = this.#idsIn.get(key)
    if (known) return known
    const fresh = new Set<string>()
    this.#idsIn.set(key, fresh)
    return fresh
  }
}

/** A workbin that nobody has read yet. */
export function unreadWorkbin(ownerKey: OwnerKey, workbinId: string, name: string): Workbin {
  return { key: workbinKeyOf(ownerKey, workbinId), workbinId, ownerKey, name, status: 'waiting', asOf: null }
}
