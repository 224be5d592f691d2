import type { MediaKind } from '@shared/domain/media'
import type { Owner, OwnerKey, Presence } from '@shared/domain/owner'
import type { TransferTarget, TransferTargets } from '@shared/domain/transfer'
import type { Workbin, WorkbinKey } from '@shared/domain/workbin'
import { toldMedia, warningOfAgent, type TargetWarning } from './target-warnings'

/** The groups of targets, in the order in which they are offered. `recent` holds what was chosen lately. */
const targetGroups = [
  'recent',
  'me',
  'my-workbins',
  'agents',
  'agent-groups',
  'place-groups',
  'places',
  'queues',
  'agent-workbins',
] as const

/** One of the groups of targets. */
export type TargetGroup = (typeof targetGroups)[number]

/** What the list of targets can be narrowed to. */
export const targetFacets = ['all', 'people', 'groups', 'queues'] as const

/** One of the facets. */
export type TargetFacet = (typeof targetFacets)[number]

const groupsOfFacet: Readonly<Record<TargetFacet, readonly TargetGroup[]>> = {
  all: targetGroups,
  people: ['me', 'my-workbins', 'agents', 'agent-workbins'],
  groups: ['agent-groups', 'place-groups', 'places'],
  queues: ['queues'],
}

/** Why a target is shown and cannot be chosen. */
export type TargetBar = 'lies-here' | 'not-on-this-server'

/** One target that can be offered. `load` is how many interactions lie there now, null where that is not known. */
export interface TargetOption {
  readonly id: string
  readonly group: TargetGroup
  readonly name: string
  /** The owner of a workbin; empty for all else. */
  readonly owner: string
  readonly load: number | null
  readonly presence: Presence | null
  readonly target: TransferTarget
  readonly bar?: TargetBar
  readonly warning?: TargetWarning
  /** A queue that was typed and that no list names. */
  readonly isTyped?: boolean
}

/** One group with what matches; `hidden` is how many more match than are listed. */
export interface TargetSection {
  readonly group: TargetGroup
  readonly options: readonly TargetOption[]
  readonly hidden: number
}

/** What is known about the places an interaction can go to. */
export interface TargetSources {
  readonly owners: ReadonlyMap<OwnerKey, Owner>
  readonly workbins: ReadonlyMap<WorkbinKey, Workbin>
  /** How many interactions lie in a workbin. */
  readonly countOf: (key: WorkbinKey) => number
  readonly targets: TransferTargets
  readonly myOwnerKey: OwnerKey | null
  /** Where all of it lies now; null when it lies in several workbins. */
  readonly from: WorkbinKey | null
  /** Whether keeping it is a choice: not for what is held already. */
  readonly canKeep: boolean
  /** The media of what is to be moved. */
  readonly media: ReadonlySet<MediaKind>
  /** Compares names by the user's language. */
  readonly byName: (one: string, other: string) => number
}

const CROWD = 20
const ownersGroup = { AgentGroup: 'agent-groups', PlaceGroup: 'place-groups', Place: 'places' } as const
const groupRank = new Map(targetGroups.map((group, index) => [group, index]))

/**
 * Every target there is, sorted by group and name. Keeping it is offered for what is pulled only. An agent is reached
 * by a transfer; an agent's workbin only on a server that is known to take it, else it is listed and barred.
 */
export function targetOptions(sources: TargetSources): readonly TargetOption[] {
  const { owners, workbins, targets } = sources
  const loads = loadByOwner(sources)
  const keep: readonly TargetOption[] = sources.canKeep ? [plain('me', 'me', '', { kind: 'me' })] : []
  const others = [...owners.values()].filter(
    (owner) => owner.kind === 'Agent' && owner.key !== sources.myOwnerKey,
  )
  const told = toldMedia(others)
  const agents = others.map((owner) => ({
    ...plain(owner.key, 'agents', owner.name, { kind: 'agent', ownerKey: owner.key }),
    ...{ load: loads.get(owner.key) ?? 0, presence: owner.presence },
    ...withWarning(warningOfAgent(owner, sources.media, told)),
  }))
  const places = [...workbins.values()].flatMap((workbin) => workbinOption(workbin, sources))
  const queues = targets.queues.map((name) => plain(`queue:${name}`, 'queues', name, queue(name)))
  return withCrowds([...keep, ...agents, ...places, ...queues]).sort((one, other) =>
    inOrder(one, other, sources.byName),
  )
}

/** What the person is looking for; at most `limit` targets are listed in each group. */
export interface TargetSearch {
  readonly text: string
  readonly facet: TargetFacet
  readonly limit: number
  /** Ids of targets chosen before, the latest first: listed on top as long as nothing is looked for. */
  readonly recent?: readonly string[]
}

/**
 * What matches the typed words, group by group. Words that name no queue of the list are offered as the name of a
 * queue, for a server hands out no list of its queues.
 */
export function matchingSections(
  options: readonly TargetOption[],
  { text, facet, limit, recent = [] }: TargetSearch,
): readonly TargetSection[] {
  if (text.trim() === '' && facet === 'all') return sectionsWithRecent(options, limit, recent)
  const words = text.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const found = options.filter((option) => matches(option, words))
  const typed = typedQueue(options, text.trim())
  return groupsOfFacet[facet].flatMap((group) => {
    const listed = found.filter((option) => option.group === group)
    const all = group === 'queues' && typed ? [...listed, typed] : listed
    return all.length === 0
      ? []
      : [{ group, options: all.slice(0, limit), hidden: Math.max(0, all.length - limit) }]
  })
}

function sectionsWithRecent(
  options: readonly TargetOption[],
  limit: number,
  recent: readonly string[],
): readonly TargetSection[] {
  const byId = new Map(options.map((option) => [option.id, option]))
  const latest = recent.flatMap((id) => byId.get(id) ?? []).filter(({ bar }) => bar === undefined)
  const rest = options.filter((option) => !latest.includes(option))
  const sections = targetGroups.map((group) => ({
    group,
    all: group === 'recent' ? latest : rest.filter((option) => option.group === group),
  }))
  return sections
    .filter(({ all }) => all.length > 0)
    .map(({ group, all }) => ({
      ...{ group, options: all.slice(0, limit), hidden: Math.max(0, all.length - limit) },
    }))
}

function plain(id: string, group: TargetGroup, name: string, target: TransferTarget): TargetOption {
  return { id, group, name, owner: '', load: null, presence: null, target }
}

function queue(queueName: string): TransferTarget {
  return { kind: 'queue', queueName }
}

function loadByOwner({ workbins, countOf }: TargetSources): ReadonlyMap<OwnerKey, number> {
  const loads = new Map<OwnerKey, number>()
  for (const { key, ownerKey } of workbins.values()) {
    loads.set(ownerKey, (loads.get(ownerKey) ?? 0) + countOf(key))
  }
  return loads
}

/** From this load on somebody has far more than the others: twice the middle one, and never for a handful. */
function crowdAmong(loads: readonly number[]): number {
  const sorted = [...loads].sort((one, other) => one - other)
  return Math.max(CROWD, 2 * (sorted[Math.floor(sorted.length / 2)] ?? 0) + 1)
}

/** Whoever has far more than the others of the same group is marked, unless something worse is to be said. */
function withCrowds(options: readonly TargetOption[]): TargetOption[] {
  const loadsIn = (wanted: TargetGroup): readonly number[] =>
    options.filter(({ group }) => group === wanted).map(({ load }) => load ?? 0)
  const crowds = new Map(targetGroups.map((group) => [group, crowdAmong(loadsIn(group))]))
  return options.map((option) => {
    const isCrowded = (option.load ?? 0) >= (crowds.get(option.group) ?? Number.POSITIVE_INFINITY)
    return isCrowded && !option.warning ? { ...option, warning: { why: 'crowded' } } : option
  })
}

function workbinOption(workbin: Workbin, sources: TargetSources): readonly TargetOption[] {
  const owner = sources.owners.get(workbin.ownerKey)
  if (!owner) return []
  const group = groupOfOwner(owner, sources.myOwnerKey)
  const bar = barOf(workbin, group, sources)
  const target = { kind: 'workbin', workbinKey: workbin.key } as const
  return [
    {
      ...plain(workbin.key, group, workbin.name, target),
      owner: group === 'my-workbins' ? '' : owner.name,
      load: workbin.asOf === null ? null : sources.countOf(workbin.key),
      ...(bar ? { bar } : {}),
      ...withWarning(warningOfWorkbin(workbin, owner, sources)),
    },
  ]
}

function warningOfWorkbin(
  { status }: Workbin,
  { presence }: Owner,
  { media }: TargetSources,
): TargetWarning | undefined {
  if (status === 'failed') return { why: 'cannot-be-read' }
  if (media.has('chat')) return { why: 'chat-waits' }
  return presence === 'signed-out' ? { why: 'away' } : undefined
}

function withWarning(warning: TargetWarning | undefined): Pick<TargetOption, 'warning'> {
  return warning ? { warning } : {}
}

function groupOfOwner(owner: Owner, myOwnerKey: OwnerKey | null): TargetGroup {
  if (owner.kind !== 'Agent') return ownersGroup[owner.kind]
  return owner.key === myOwnerKey ? 'my-workbins' : 'agent-workbins'
}

function barOf(workbin: Workbin, group: TargetGroup, sources: TargetSources): TargetBar | undefined {
  if (workbin.key === sources.from) return 'lies-here'
  const isBarred = group === 'agent-workbins' && !sources.targets.canAddToAgentWorkbin
  return isBarred ? 'not-on-this-server' : undefined
}

function matches({ name, owner }: TargetOption, words: readonly string[]): boolean {
  const hay = `${name} ${owner}`.toLocaleLowerCase()
  return words.every((word) => hay.includes(word))
}

function typedQueue(options: readonly TargetOption[], name: string): TargetOption | undefined {
  const isListed = options.some((option) => option.group === 'queues' && option.name === name)
  return name === '' || isListed
    ? undefined
    : { ...plain(`typed:${name}`, 'queues', name, queue(name)), isTyped: true }
}

function inOrder(one: TargetOption, other: TargetOption, byName: TargetSources['byName']): number {
  return (
    (groupRank.get(one.group) ?? 0) - (groupRank.get(other.group) ?? 0) ||
    byName(one.owner || one.name, other.owner || other.name) ||
    byName(one.name, other.name) ||
    (one.id < other.id ? -1 : 1)
  )
}
