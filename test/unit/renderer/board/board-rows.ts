import fc from 'fast-check'
import { newViewRow, type ViewRow } from '@/features/board/board-view'
import { orderOf, textReader, type RowGroup, type RowOrder } from '@/features/board/row-order'
import { TextRanks } from '@/features/board/text-ranks'
import type { BoardChange, BoardSnapshot } from '@shared/domain/board'
import { groupings, rowColumns, type Grouping, type SortOrder } from '@shared/domain/grid-look'
import type { RowNames } from '@shared/domain/row-words'
import type { InteractionRow } from '@shared/domain/interaction'
import { ownerKeyOf, type Owner, type OwnerKind } from '@shared/domain/owner'
import { workbinKeyOf, type Workbin } from '@shared/domain/workbin'

/** The moment of every test, ms since the epoch. */
export const NOW = Date.UTC(2026, 10, 22, 10)

/** Somebody or something with workbins; its name is its id. */
export function anOwner(kind: OwnerKind, id: string, name = id): Owner {
  return { key: ownerKeyOf(kind, id), kind, id, name, presence: 'unknown' }
}

/** One workbin of an owner. */
export function aWorkbin(owner: Owner, name: string, change: Partial<Workbin> = {}): Workbin {
  return {
    ...{ key: workbinKeyOf(owner.key, name), workbinId: name, ownerKey: owner.key, name },
    ...{ status: 'live', asOf: NOW, ...change },
  }
}

export const amara = anOwner('Agent', 'u2', 'Amara Diallo')
export const tomasz = anOwner('Agent', 'u10', 'Tomasz Nowak')
export const claims = anOwner('AgentGroup', 'Claims')
export const amarasDraft = aWorkbin(amara, 'Draft')
export const tomaszDraft = aWorkbin(tomasz, 'Draft')
export const claimsShared = aWorkbin(claims, 'Shared')

/** An e-mail in Amara's workbin. */
export function aRow(id: string, change: Partial<InteractionRow> = {}): InteractionRow {
  return {
    ...{ id, media: 'email', mediaType: 'email', workbinKey: amarasDraft.key, subject: `Subject of ${id}` },
    ...{ customer: 'Oluwaseun Park', segment: 'Gold', serviceType: '', state: 'Queued', receivedAt: null },
    ...{ placedAt: NOW - 60_000, dueAt: null, isHeld: false, isLocked: false },
    ...change,
  }
}

/** A row as the view takes it. */
export function entryOf(row: InteractionRow): ViewRow {
  return newViewRow(row, null)
}

const names: RowNames = {
  owner: (key) => key.split('/')[0] ?? '',
  workbin: (key) => key,
  said: (_column, word) => word,
}

/** An order, at the moment of every test if not told another, in English; owners are called as their keys. */
export function anOrder(order: SortOrder, grouping: Grouping = 'none', now = NOW): RowOrder {
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  const ranks = new TextRanks(collator.compare)
  return orderOf(order, grouping, { names, now, ranks: () => ranks, groupOf: grouped(grouping) })
}

/** The groups of a grouping, one object each. */
export function grouped(grouping: Grouping): (row: InteractionRow) => RowGroup | null {
  const groups = new Map<string, RowGroup>()
  return (row) => {
    if (grouping === 'none') return null
    const id = textReader(grouping, names)(row)
    const group = groups.get(id) ?? { id, name: id }
    groups.set(id, group)
    return group
  }
}

/** A board on which everything is read. */
export function aBoard(change: Partial<BoardSnapshot> = {}): BoardSnapshot {
  return {
    ...{ sequence: 1, asOf: NOW, owners: [amara, tomasz, claims] },
    ...{ workbins: [amarasDraft, tomaszDraft, claimsShared], rows: [] },
    loading: { done: 3, total: 3, failed: 0, cancelled: 0, problems: [], corrected: 0, waitsUntil: null },
    ...change,
  }
}

/** A change of such a board. */
export function aChange(sequence: number, change: Partial<BoardChange> = {}): BoardChange {
  return {
    ...{
      sequence,
      asOf: NOW,
      reset: false,
      owners: [],
      workbins: [],
      gone: [],
      put: [],
      ownersGone: [],
      workbinsGone: [],
    },
    loading: { done: 3, total: 3, failed: 0, cancelled: 0, problems: [], corrected: 0, waitsUntil: null },
    ...change,
  }
}

/** Any row, from so few values that many are alike. */
export const anyRow: fc.Arbitrary<InteractionRow> = fc
  .record({
    id: fc.integer({ min: 0, max: 40 }).map((number) => `i${number}`),
    media: fc.constantFrom('email' as const, 'chat' as const),
    workbinKey: fc.constantFrom(amarasDraft.key, tomaszDraft.key, claimsShared.key),
    subject: fc.constantFrom('', 'Refund', 'refund', 'Äpfel'),
    customer: fc.constantFrom('', 'Noor'),
    segment: fc.constantFrom('', 'Gold'),
    placedAt: fc.option(fc.integer({ min: NOW - 3, max: NOW })),
    dueAt: fc.option(fc.integer({ min: NOW - 2, max: NOW + 2 })),
  })
  .map(({ id, ...change }) => aRow(id, change))

/** Any order of up to three columns. */
export const anySort: fc.Arbitrary<SortOrder> = fc.uniqueArray(
  fc.record({ key: fc.constantFrom(...rowColumns), descending: fc.boolean() }),
  { maxLength: 3, selector: ({ key }) => key },
)

/** Any grouping. */
export const anyGrouping = fc.constantFrom(...groupings)
