import type { OwnerKey, OwnerKind } from '@shared/domain/owner'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'

/** What is chosen in the tree. A node shows everything beneath it. */
export type BoardNode =
  | { readonly kind: 'all' }
  | { readonly kind: 'favourites'; readonly keys: readonly (OwnerKey | WorkbinKey)[] }
  | { readonly kind: 'section'; readonly ownerKind: OwnerKind }
  | { readonly kind: 'owner'; readonly key: OwnerKey }
  | { readonly kind: 'workbin'; readonly key: WorkbinKey }

/** Who belongs to a group, as far as that is known; nobody belongs to anybody else. */
export type MembersOf = (ownerKey: OwnerKey) => readonly OwnerKey[]

/** A text that names a node uniquely, for keys and comparisons. */
export function nodeIdOf(node: BoardNode): string {
  switch (node.kind) {
    case 'all':
    case 'favourites':
      return node.kind
    case 'section':
      return `section ${node.ownerKind}`
    case 'owner':
    case 'workbin':
      return `${node.kind} ${node.key}`
  }
}

/** Makes the question whether a workbin lies beneath a node; beneath a group lie its members, too. */
export function beneath(node: BoardNode, membersOf: MembersOf): (workbinKey: WorkbinKey) => boolean {
  switch (node.kind) {
    case 'all':
      return () => true
    case 'section':
      return (workbinKey) => workbinKey.startsWith(`${node.ownerKind}:`)
    case 'workbin':
      return (workbinKey) => workbinKey === node.key
    case 'owner':
    case 'favourites': {
      const keys = node.kind === 'owner' ? [node.key] : node.keys
      const whole = new Set(keys.flatMap((key) => [key, ...membersOf(key)]))
      return (workbinKey) =>
        whole.has(workbinKey.slice(0, workbinKey.lastIndexOf('/'))) ||
        (node.kind === 'favourites' && whole.has(workbinKey))
    }
  }
}

/** Whose workbins lie beneath a node: null when everybody's do, else the keys of these owners. */
export function ownersBeneath(
  node: BoardNode,
  ownerKeys: ReadonlySet<OwnerKey>,
  membersOf: MembersOf,
): readonly OwnerKey[] | null {
  const ownerOf = (key: OwnerKey | WorkbinKey): OwnerKey =>
    ownerKeys.has(key) ? key : (parseWorkbinKey(key)?.ownerKey ?? key)
  switch (node.kind) {
    case 'all':
      return null
    case 'section':
      return [...ownerKeys].filter((key) => key.startsWith(`${node.ownerKind}:`))
    case 'workbin':
      return [ownerOf(node.key)]
    case 'owner':
      return [node.key, ...membersOf(node.key)]
    case 'favourites':
      return node.keys.map(ownerOf).flatMap((key) => [key, ...membersOf(key)])
  }
}
