import type { InteractionRow } from '@shared/domain/interaction'
import { mediaKinds, type MediaKind } from '@shared/domain/media'
import type { OwnerKey } from '@shared/domain/owner'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'

/** How many have a value, and how many of these are overdue. */
export interface Slice<T> {
  readonly value: T
  readonly count: number
  readonly overdue: number
}

/** How much waits beneath a node: by media and by owner, most first; by age, each bound with all that are older. */
export interface Overview {
  readonly media: readonly Slice<MediaKind>[]
  readonly owners: readonly Slice<OwnerKey>[]
  /** By the bound in minutes. */
  readonly ages: readonly Slice<number>[]
}

/** The bounds of the ages, minutes; each can be filtered by. */
const ageBounds = [60, 240, 480, 1_440, 2_880, 10_080] as const

const MINUTE_MS = 60_000

/** Counts rows in one pass. `now` is ms since the epoch. */
export function overviewOf(
  rows: Iterable<InteractionRow>,
  isBeneath: (workbinKey: WorkbinKey) => boolean,
  now: number,
): Overview {
  const media = new Counts<MediaKind>()
  const ages = new Counts<number>()
  const workbins = new Counts<WorkbinKey>()
  const known = new Map<WorkbinKey, boolean>()
  for (const { workbinKey, media: kind, placedAt, dueAt } of rows) {
    const isIn = known.get(workbinKey) ?? isBeneath(workbinKey)
    known.set(workbinKey, isIn)
    if (!isIn) continue
    const overdue = dueAt !== null && dueAt < now ? 1 : 0
    media.add(kind, 1, overdue)
    workbins.add(workbinKey, 1, overdue)
    for (const bound of boundsReached(placedAt, now)) ages.add(bound, 1, overdue)
  }
  const owners = new Counts<OwnerKey>()
  for (const { value, count, overdue } of workbins.slices()) {
    owners.add(parseWorkbinKey(value)?.ownerKey ?? '', count, overdue)
  }
  return {
    media: mediaKinds.flatMap((kind) => media.of(kind)).sort(mostFirst),
    owners: owners.slices().sort(mostFirst),
    ages: ageBounds.map((bound) => ages.of(bound)[0] ?? { value: bound, count: 0, overdue: 0 }),
  }
}

function boundsReached(placedAt: number | null, now: number): readonly number[] {
  return placedAt === null ? [] : ageBounds.filter((bound) => now - placedAt >= bound * MINUTE_MS)
}

function mostFirst(one: Slice<unknown>, other: Slice<unknown>): number {
  return other.count - one.count || other.overdue - one.overdue
}

class Counts<T> {
  readonly #counts = new Map<T, { count: number; overdue: number }>()

  add(value: T, count: number, overdue: number): void {
    const known = this.#counts.get(value) ?? { count: 0, overdue: 0 }
    known.count += count
    known.overdue += overdue
    this.#counts.set(value, known)
  }

  of(value: T): Slice<T>[] {
    const known = this.#counts.get(value)
    return known ? [{ value, ...known }] : []
  }

  slices(): Slice<T>[] {
    return Array.from(this.#counts, ([value, known]) => ({ value, ...known }))
  }
}
