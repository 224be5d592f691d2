import { useI18n } from 'vue-i18n'
import type { InteractionRow } from '@shared/domain/interaction'
import type { TargetOption } from '../target-options'
import { useMoves } from '../use-moves'
import { useBatchOrders } from './use-batch-orders'

/** What can be done with rows of the board, be it one or a thousand. */
export interface RowMoves {
  readonly reassign: (rows: readonly InteractionRow[]) => void
  readonly pull: (rows: readonly InteractionRow[]) => Promise<void>
  readonly putInQueue: (rows: readonly InteractionRow[]) => void
  /** Gives them to this target: one after a look at the dialog, several after a look at the preview. */
  readonly give: (rows: readonly InteractionRow[], target: TargetOption) => Promise<void>
}

/** One row moves the short way; several are a batch, which shows a preview first. */
export function useRowMoves(): RowMoves {
  const moves = useMoves()
  const orders = useBatchOrders()
  const { t } = useI18n()
  const only = (rows: readonly InteractionRow[]): InteractionRow | undefined =>
    rows.length === 1 ? rows[0] : undefined

  return {
    reassign: (rows) => {
      const one = only(rows)
      if (one) moves.openReassign(one.id)
      else orders.open(rows, { kind: 'reassign' })
    },
    pull: async (rows) => {
      const one = only(rows)
      const me: TargetOption = {
        ...{ id: 'me', group: 'me', name: t('transfers.target.me'), owner: '', load: null, presence: null },
        target: { kind: 'me' },
      }
      await (one ? moves.pull(one.id) : orders.openGiving(rows, me, { kind: 'pull' }))
    },
    putInQueue: (rows) => orders.open(rows, { kind: 'queue' }),
    give: async (rows, target) => {
      const one = only(rows)
      if (one) moves.openReassign(one.id, target)
      else await orders.openGiving(rows, target)
    },
  }
}
