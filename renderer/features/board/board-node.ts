import type { OwnerKey, OwnerKind } from '@shared/domain/owner'
import type { WorkbinKey } from '@shared/domain/workbin'

/** What is chosen in the tree. A node shows everything beneath it. */
export type BoardNode =
  | { readonly kind: 'all' }
  | { readonly kind: 'section'; readonly ownerKind: OwnerKind }
  | { readonly kind: 'owner'; readonly key: OwnerKey }
  | { readonly kind: 'workbin'; readonly key: WorkbinKey }

/** A text that names a node uniquely, for keys and comparisons. */
export function nodeIdOf(node: BoardNode): string {
  switch (node.kind) {
    case 'all':
      return 'all'
    case 'section':
      return `section ${node.ownerKind}`
    case 'owner':
    case 'workbin':
      return `${node.kind} ${node.key}`
  }
}

/** Whether a workbin lies beneath a node. */
export function isBeneath(node: BoardNode, workbinKey: WorkbinKey): boolean {
  switch (node.kind) {
    case 'all':
      return true
    case 'section':
      return workbinKey.startsWith(`${node.ownerKind}:`)
    case 'owner':
      return workbinKey.startsWith(`${node.key}/`) && !workbinKey.slice(node.key.length + 1).includes('/')
    case 'workbin':
      return workbinKey === node.key
  }
}

/** The words of a search in lower case. */
export function wordsOf(search: string): readonly string[] {
  return search.toLocaleLowerCase().split(/\s+/).filter(Boolean)
}
