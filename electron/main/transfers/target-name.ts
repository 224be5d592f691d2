import type { TransferTarget } from '@shared/domain/transfer'

/** A target in one word, for journal and action log: `me`, an owner key, a workbin key, or `queue:` and its name. */
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
