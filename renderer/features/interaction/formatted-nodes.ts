import { h, type FunctionalComponent, type VNodeChild } from 'vue'
import type { MessageNode } from '@shared/domain/message'

/** Shows a formatted message: each node as the element it names, without attributes, and text as text. */
export const FormattedNodes: FunctionalComponent<{ nodes: readonly MessageNode[] }> = ({ nodes }) =>
  nodes.map(shown)

FormattedNodes.props = ['nodes']

function shown(node: MessageNode): VNodeChild {
  return typeof node === 'string' ? node : h(node.tag, node.children.map(shown))
}
