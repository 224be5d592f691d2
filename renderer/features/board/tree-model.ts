import { ownerKinds, type Owner, type OwnerKind } from '@shared/domain/owner'
import type { Workbin, WorkbinKey } from '@shared/domain/workbin'
import { nodeIdOf, type BoardNode } from './board-node'
import { sumOf, type Total } from './workbin-totals'

/** One visible line of the tree. `level` is 1 for the whole and the sections, 2 for owners, 3 for workbins. */
export interface TreeLine {
  readonly id: string
  readonly node: BoardNode
  readonly level: 1 | 2 | 3
  readonly name: string
  readonly total: Total
  /** Undefined for a line with nothing beneath it. */
  readonly isExpanded?: boolean
  readonly owner?: Owner
  readonly hasFailed: boolean
  /** Which of the lines with the same parent it is, beginning with 1, and how many those are, drawn or not. */
  readonly position: number
  readonly siblings: number
}

type PlainLine = Omit<TreeLine, 'position' | 'siblings'>

/** What the tree is made of. `isOpen` says which owners show their workbins. */
export interface TreeInput {
  readonly owners: Iterable<Owner>
  readonly workbins: Iterable<Workbin>
  readonly totalOf: (key: WorkbinKey) => Total
  readonly isOpen: (ownerKey: string) => boolean
  readonly search: string
  readonly collator: Intl.Collator
  readonly words: {
    readonly all: string
    readonly section: Readonly<Record<OwnerKind, string>>
    readonly myPlace: string
  }
}

/** The lines of the tree from top to bottom: the whole, then section by section the owners with their open workbins. */
export function treeLines(input: TreeInput): TreeLine[] {
  const byOwner = workbinsByOwner(input.workbins)
  const owners = [...input.owners].filter((owner) => byOwner.has(owner.key))
  const search = input.search.trim().toLocaleLowerCase()
  const branches = owners.map((owner) => branchOf(owner, byOwner.get(owner.key) ?? [], input))
  const whole = sumOf(branches.map((branch) => branch.total))
  const all = { kind: 'all' } as const
  const hasFailed = branches.some((branch) => branch.hasFailed)
  const lines: PlainLine[] =
    search === '' ? [{ id: 'all', node: all, level: 1, name: input.words.all, total: whole, hasFailed }] : []
  for (const kind of ownerKinds) {
    const found = branches.filter((branch) => branch.owner.kind === kind && isFound(branch, search))
    if (found.length === 0) continue
    found.sort((one, other) => input.collator.compare(one.name, other.name))
    lines.push(sectionLine(kind, found, input))
    for (const branch of found) lines.push(...linesOf(branch, search, input))
  }
  return counted(lines)
}

/** Tells each line its place among the lines of its parent. */
function counted(lines: readonly PlainLine[]): TreeLine[] {
  const families = new Map<number, PlainLine[]>()
  const found = lines.map((line) => {
    const family = families.get(line.level) ?? []
    families.set(line.level, family)
    for (let below = line.level + 1; families.delete(below); below += 1);
    return { line, family, position: family.push(line) }
  })
  return found.map(({ line, family, position }) => ({ ...line, position, siblings: family.length }))
}

interface Branch {
  readonly owner: Owner
  readonly name: string
  readonly workbins: readonly Workbin[]
  readonly total: Total
  readonly hasFailed: boolean
}

function branchOf(owner: Owner, workbins: readonly Workbin[], { totalOf, words }: TreeInput): Branch {
  const name = owner.kind === 'Place' ? words.myPlace : owner.name
  const total = sumOf(workbins.map((workbin) => totalOf(workbin.key)))
  return { owner, name, workbins, total, hasFailed: workbins.some(({ status }) => status === 'failed') }
}

function sectionLine(kind: OwnerKind, branches: readonly Branch[], { words }: TreeInput): PlainLine {
  const node = { kind: 'section', ownerKind: kind } as const
  return {
    ...{ id: nodeIdOf(node), node, level: 1, name: words.section[kind] },
    total: sumOf(branches.map((branch) => branch.total)),
    hasFailed: branches.some((branch) => branch.hasFailed),
  }
}

function linesOf(branch: Branch, search: string, { totalOf, isOpen }: TreeInput): PlainLine[] {
  const { owner, name, total, hasFailed } = branch
  const isExpanded = isOpen(owner.key) || (search !== '' && !name.toLocaleLowerCase().includes(search))
  const node = { kind: 'owner', key: owner.key } as const
  const line: PlainLine = { id: nodeIdOf(node), node, level: 2, name, total, isExpanded, owner, hasFailed }
  if (!isExpanded) return [line]
  const beneath = branch.workbins.map((workbin): PlainLine => {
    const child = { kind: 'workbin', key: workbin.key } as const
    return {
      ...{ id: nodeIdOf(child), node: child, level: 3, name: workbin.name },
      ...{ total: totalOf(workbin.key), hasFailed: workbin.status === 'failed' },
    }
  })
  return [line, ...beneath]
}

function isFound(branch: Branch, search: string): boolean {
  if (search === '') return true
  return [branch.name, ...branch.workbins.map(({ name }) => name)].some((name) =>
    name.toLocaleLowerCase().includes(search),
  )
}

function workbinsByOwner(workbins: Iterable<Workbin>): Map<string, Workbin[]> {
  const byOwner = new Map<string, Workbin[]>()
  for (const workbin of workbins) {
    const known = byOwner.get(workbin.ownerKey)
    if (known) known.push(workbin)
    else byOwner.set(workbin.ownerKey, [workbin])
  }
  return byOwner
}
