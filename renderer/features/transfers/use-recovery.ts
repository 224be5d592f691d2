import { useBridge } from '@/bridge/use-bridge'
import type { MoveReport, RecoveredMove } from '@shared/domain/transfer'
import type { Result } from '@shared/result'
import { useTransfersStore } from './transfers.store'
import { useMoveOutcomes } from './use-move-outcomes'
import { useMoveSubjects } from './use-move-subjects'

/** What can be done with a move that was cut off. What comes out as it should leaves the list by itself. */
export interface Recovery {
  /** Whether the rest of the move can be done from here. */
  readonly canFinish: (move: RecoveredMove) => boolean
  readonly canPutBack: (move: RecoveredMove) => boolean
  readonly finish: (move: RecoveredMove) => Promise<void>
  readonly putBack: (move: RecoveredMove) => Promise<void>
  /** Takes these off the list, or with null all. */
  readonly dismiss: (moves: readonly RecoveredMove[] | null) => Promise<void>
}

/** Finishes, puts back or forgets what was cut off. */
export function useRecovery(): Recovery {
  const bridge = useBridge()
  const transfers = useTransfersStore()
  const outcomes = useMoveOutcomes()
  const { inHands, onBoard } = useMoveSubjects()

  async function run(move: RecoveredMove, ask: () => Promise<Result<MoveReport>>): Promise<void> {
    const { interactionId, target, from } = move
    const subject = inHands(interactionId) ?? onBoard(interactionId)
    if (!subject) return outcomes.tellGone()
    if (transfers.busy.has(interactionId)) return
    transfers.setBusy(interactionId, true)
    try {
      const result = await ask()
      const back = from === null ? { kind: 'me' as const } : { kind: 'workbin' as const, workbinKey: from }
      const isBack = result.ok && result.value.state === 'put-back'
      const meant = isBack ? back : (target ?? { kind: 'me' as const })
      outcomes.tell({ subject, target: meant, isComplete: target === null && !isBack, result })
    } finally {
      transfers.setBusy(interactionId, false)
    }
  }

  function rest({ interactionId, from, target, found }: RecoveredMove): Promise<Result<MoveReport>> {
    if (target === null) return bridge.transfers.complete({ interactionId })
    if (found === 'in-origin' && from !== null) {
      return bridge.transfers.move({ interactionId, workbinKey: from, target })
    }
    return bridge.transfers.place({ interactionId, target })
  }

  return {
    canFinish: ({ found, from, target }) =>
      (found === 'with-me' && target?.kind !== 'me') ||
      (found === 'in-origin' && target !== null && from !== null),
    canPutBack: ({ found, from }) => found === 'with-me' && from !== null,
    finish: (move) => run(move, () => rest(move)),
    putBack: (move) => run(move, () => bridge.transfers.putBack({ interactionId: move.interactionId })),
    dismiss: async (moves) => {
      const interactionIds = moves && moves.map(({ interactionId }) => interactionId)
      await bridge.transfers.dismissRecovered({ interactionIds })
    },
  }
}
