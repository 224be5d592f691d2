import type { TransferTarget } from './transfer'
import { parseWorkbinKey } from './workbin'

/** A target in one word, for journal, action log and lists: `me`, an owner key, a workbin key, or `queue:` and its name. */
export function nameOfTarget(target: TransferTarget): string {
  switch (target.kind) {
    case 'me':
      return 'me'
    case 'agent':
      return target.ownerKey
    case 'workbin':
      return target.workbinKey
    case 'queue':
      return `queue:${target.queueName}`
  }
}

/** The target that has that name. */
export function targetOfName(name: string): TransferTarget {
  if (name === 'me') return { kind: 'me' }
  if (name.startsWith('queue:')) return { kind: 'queue', queueName: name.slice('queue:'.length) }
  if (parseWorkbinKey(name)) return { kind: 'workbin', workbinKey: name }
  return { kind: 'agent', ownerKey: name }
}
