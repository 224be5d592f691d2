import { ownerKinds, type GroupMember, type Owner, type OwnerKey, type OwnerKind } from '@shared/domain/owner'
import { isUnread, type Workbin, type WorkbinKey } from '@shared/domain/workbin'
import { earlier } from './earlier'
import { nodeIdOf, type BoardNode } from './board-node'
import type { TextRanks } from './text-ranks'
import { sumOf, type Total } from './workbin-totals'

/**
 * One visible line of the tree. `level` is 1 for the whole and the headings, 2 for owners, 3 for workbins and for the
 * members of a group, 4 for the workbins of these. The same node may have several lines: an agent stands under each group.
 */
export interface TreeLine {
  readonly id: string
  readonly node: BoardNode
  readonly level: 1 | 2 | 3 | 4
  readonly name: string
  /** Of everything beneath it. */
  readonly total: Total
  /** How many lie in its own workbins; only set where its members have more beneath it. */
  readonly ownCount?: number
  /** Undefined for a line with nothing beneath it. */
  readonly isExpanded?: boolean
  readonly owner?: Owner
  readonly hasFailed: boolean
  /** A part of it was never read, so that nothing there may only mean that nothing is known. */
  readonly isUnread?: true
  /** The oldest reading of what beneath it was read once and is not live now, ms since the epoch. */
  readonly staleSince?: number
  /** Only a name, or a word about what is not known: there are no workbins to count. */
  readonly isPlain?: true
  /** Which of the lines with the same parent it is, beginning with 1, and how many those are, drawn or not. */
  readonly position: number
  readonly siblings: number
}

type PlainLine = Omit<TreeLine, 'position' | 'siblings'>
type LineState = Pick<TreeLine, 'total' | 'hasFailed' | 'isUnread' | 'staleSince'>
type Level = TreeLine['level']

/** What the tree is made of. `isOpen` says which lines show what is beneath them. */
export interface TreeInput {
  readonly owners: Iterable<Owner>
  readonly workbins: Iterable<Workbin>
  readonly totalOf: (key: WorkbinKey) => Total
  readonly isOpen: (lineId: string) => boolean
  /** Owner keys and workbin keys. */
  readonly favourites: readonly string[]
  readonly search: string
  /** How names follow each other; it remembers them, because the tree is made anew with every change. */
  readonly names: TextRanks
  readonly words: {
    readonly all: string
    readonly favourites: string
    readonly section: Readonly<Record<OwnerKind, string>>
    /** Why a group shows no members: they are being read, or could not be. */
    readonly noMembers: (groupKey: OwnerKey) => string
  }
}

/**
 * The lines of the tree from top to bottom: the whole, the favourites, then section by section the owners. An open owner
 * shows its workbins; a group its members, too.
 */
export function treeLines(input: TreeInput): TreeLine[] {
  return counted(new Drawing(input).lines())
}

/** Whether the members of an owner can be asked for. */
export function isGroup({ kind }: Owner): boolean {
  return kind === 'AgentGroup' || kind === 'PlaceGroup'
}

/** Tells each line its place among the lines of its parent. */
function counted(lines: readonly PlainLine[]): TreeLine[] {
  const families: ({ size: number } | undefined)[] = []
  const places = lines.map(({ level }) => {
    const family = (families[level] ??= { size: 0 })
    families.length = level + 1
    family.size += 1
    return { family, position: family.size }
  })
  return lines.map((line, at) => {
    const { family, position } = places[at] as (typeof places)[number]
    return Object.assign(line, { position, siblings: family.size })
  })
}

/** What lies beneath a line, and how it stands. */
interface Beneath {
  readonly total: Total
  readonly hasFailed: boolean
  readonly isUnread: boolean
  readonly staleSince: number | null
}

interface Branch extends Beneath {
  readonly owner: Owner
  readonly name: string
  readonly workbins: readonly Workbin[]
}

class Drawing {
  readonly #input: TreeInput
  readonly #branches = new Map<OwnerKey, Branch>()
  /** Those among the favourites. */
  readonly #workbins = new Map<WorkbinKey, Workbin>()
  readonly #search: string

  constructor(input: TreeInput) {
    this.#input = input
    this.#search = input.search.trim().toLocaleLowerCase()
    const byOwner = new Map<OwnerKey, Workbin[]>()
    const favourites = new Set(input.favourites)
    for (const workbin of input.workbins) {
      if (favourites.size > 0 && favourites.has(workbin.key)) this.#workbins.set(workbin.key, workbin)
      const known = byOwner.get(workbin.ownerKey)
      if (known) known.push(workbin)
      else byOwner.set(workbin.ownerKey, [workbin])
    }
    for (const owner of input.owners) {
      const workbins = byOwner.get(owner.key)
      if (workbins) this.#branches.set(owner.key, this.#branchOf(owner, workbins))
    }
  }

  lines(): PlainLine[] {
    const { words } = this.#input
    const branches = [...this.#branches.values()]
    const lines: PlainLine[] = [headingOf({ kind: 'all' }, words.all, branches)]
    if (this.#search === '') lines.push(...this.#favourites())
    for (const kind of ownerKinds) {
      const found = branches.filter((branch) => branch.owner.kind === kind && this.#isFound(branch))
      if (found.length === 0) continue
      lines.push(headingOf({ kind: 'section', ownerKind: kind }, words.section[kind], found))
      for (const branch of this.#byName(found)) lines.push(...this.#ownerLines(branch, 2, ''))
    }
    return lines
  }

  #favourites(): PlainLine[] {
    const { favourites, words } = this.#input
    const path = 'favourites '
    const lines: PlainLine[] = []
    for (const key of favourites) {
      const branch = this.#branches.get(key)
      const workbin = this.#workbins.get(key)
      if (branch) lines.push(...this.#ownerLines(branch, 2, path))
      else if (workbin) lines.push(this.#workbinLine(workbin, 2, path))
    }
    if (lines.length === 0) return []
    const tops = lines.filter(({ level }) => level === 2)
    const node = { kind: 'favourites', keys: favourites } as const
    const total = sumOf(tops.map((line) => line.total))
    const hasFailed = tops.some((line) => line.hasFailed)
    return [{ id: nodeIdOf(node), node, level: 1, name: words.favourites, total, hasFailed }, ...lines]
  }

  #branchOf(owner: Owner, workbins: readonly Workbin[]): Branch {
    const { totalOf } = this.#input
    const { name } = owner
    const total = sumOf(workbins.map((workbin) => totalOf(workbin.key)))
    const hasFailed = workbins.some(({ status }) => status === 'failed')
    return {
      owner,
      name,
      workbins,
      total,
      hasFailed,
      isUnread: workbins.some(isUnread),
      staleSince: staleSince(workbins),
    }
  }

  #ownerLines(branch: Branch, level: 2 | 3, path: string): PlainLine[] {
    const { owner, name, workbins } = branch
    const node = { kind: 'owner', key: owner.key } as const
    const id = path + nodeIdOf(node)
    const isSought = this.#search !== '' && !name.toLocaleLowerCase().includes(this.#search)
    const isExpanded = this.#input.isOpen(id) || (isSought && level === 2)
    const members = (owner.members ?? []).flatMap(({ key }) => this.#branches.get(key) ?? [])
    const line: PlainLine = {
      ...{ id, node, level, name, owner, isExpanded },
      ...stateOf(members.length > 0 ? togetherOf([branch, ...members]) : branch),
      ...(members.length > 0 ? { ownCount: branch.total.count } : undefined),
    }
    if (!isExpanded) return [line]
    const beneath = level === 2 ? 3 : 4
    const own = workbins.map((workbin) => this.#workbinLine(workbin, beneath, `${id} `))
    return [line, ...own, ...(level === 2 && isGroup(owner) ? this.#memberLines(branch, `${id} `) : [])]
  }

  #memberLines({ owner }: Branch, path: string): PlainLine[] {
    const { words } = this.#input
    const node = { kind: 'owner', key: owner.key } as const
    const plain = (name: string, id: string): PlainLine => ({
      ...{ id: path + id, node, level: 3, name, total: sumOf([]), hasFailed: false, isPlain: true },
    })
    if (!owner.members) return [plain(words.noMembers(owner.key), 'members')]
    return this.#byName(owner.members).flatMap((member: GroupMember) => {
      const branch = this.#branches.get(member.key)
      return branch ? this.#ownerLines(branch, 3, path) : plain(member.name, member.key)
    })
  }

  #workbinLine(workbin: Workbin, level: Level, path: string): PlainLine {
    const { key, name, status, ownerKey } = workbin
    const node = { kind: 'workbin', key } as const
    const owner = level === 2 ? this.#branches.get(ownerKey)?.name : undefined
    return {
      ...{ id: path + nodeIdOf(node), node, level, name: owner === undefined ? name : `${name}, ${owner}` },
      ...stateOf({
        ...{ total: this.#input.totalOf(key), hasFailed: status === 'failed' },
        ...{ isUnread: isUnread(workbin), staleSince: staleSince([workbin]) },
      }),
    }
  }

  #isFound({ name, workbins }: Branch): boolean {
    if (this.#search === '') return true
    const names = [name, ...workbins.map((workbin) => workbin.name)]
    return names.some((each) => each.toLocaleLowerCase().includes(this.#search))
  }

  #byName<T extends { readonly name: string }>(all: readonly T[]): readonly T[] {
    const ranks = this.#input.names.of(all.map(({ name }) => name))
    const places = Array.from(all, (_, at) => at)
    places.sort((one, other) => (ranks[one] as number) - (ranks[other] as number))
    return places.map((at) => all[at] as T)
  }
}

function headingOf(node: BoardNode, name: string, branches: readonly Branch[]): PlainLine {
  return { ...{ id: nodeIdOf(node), node, level: 1, name }, ...stateOf(togetherOf(branches)) }
}

function staleSince(workbins: readonly Workbin[]): number | null {
  return workbins.reduce<number | null>(
    (oldest, { asOf, status }) => (status === 'live' ? oldest : earlier(oldest, asOf)),
    null,
  )
}

function togetherOf(parts: readonly Beneath[]): Beneath {
  return {
    total: sumOf(parts.map(({ total }) => total)),
    hasFailed: parts.some(({ hasFailed }) => hasFailed),
    isUnread: parts.some((part) => part.isUnread),
    staleSince: parts.reduce<number | null>((oldest, part) => earlier(oldest, part.staleSince), null),
  }
}

/** As a line says it: what is usual is left out. There are thousands of lines. */
function stateOf({ total, hasFailed, isUnread: isPartUnread, staleSince: since }: Beneath): LineState {
  if (!isPartUnread && since === null) return { total, hasFailed }
  return {
    ...{ total, hasFailed },
    ...(isPartUnread ? { isUnread: true } : {}),
    ...(since === null ? {} : { staleSince: since }),
  }
}
