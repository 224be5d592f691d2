import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useToasts } from '@/ui/use-toasts'
import type { Failure } from '@shared/failure'
import type { Result } from '@shared/result'
import type { MoveSubject } from '../transfers.store'
import { useBatchesStore } from './batches.store'

/** How a batch is followed that main has begun. */
export interface Following {
  readonly inDialog: boolean
  /** What is known of its interactions; left out for what was moved before. */
  readonly subjects?: readonly MoveSubject[]
}

/** Everything that can be done with a batch that runs or has run. */
export interface Batches {
  /** Follows the batch that main began, in the dialog or in the status bar; says why there is none. */
  readonly follow: (answer: Promise<Result<{ readonly batchId: string }>>, how: Following) => Promise<void>
  readonly cancelRest: (batchId: string) => Promise<void>
  readonly retry: (batchId: string) => Promise<void>
  readonly putBack: (batchId: string) => Promise<void>
  /** Takes back these interactions of a batch, or with null all that can be. */
  readonly undo: (batchId: string, interactionIds: readonly string[] | null) => Promise<void>
  readonly show: (batchId: string) => void
  /** Closes the dialog; a batch that runs carries on. */
  readonly close: () => void
}

/** The batches of this window: what a person does with them, and how they are followed. */
export function useBatches(): Batches {
  const bridge = useBridge()
  const batches = useBatchesStore()
  const toasts = useToasts()
  const words = useFailureText()

  function tell(failure: Failure): void {
    const { title, advice } = words(failure)
    toasts.show({ tone: 'late', title, text: advice })
  }

  const follow: Batches['follow'] = async (answer, how) => {
    const result = await answer
    if (!result.ok) return tell(result.failure)
    const { batchId } = result.value
    batches.begin(batchId, how.subjects ?? [])
    if (how.inDialog) batches.show({ step: 'shown', batchId })
  }

  async function ask(answer: Promise<Result<null>>): Promise<void> {
    const result = await answer
    if (!result.ok) tell(result.failure)
  }

  return {
    follow,
    cancelRest: (batchId) => ask(bridge.batches.cancel({ batchId })),
    retry: (batchId) => follow(bridge.batches.retry({ batchId }), { inDialog: true }),
    putBack: (batchId) => ask(bridge.batches.putBack({ batchId })),
    undo: (batchId, interactionIds) =>
      follow(bridge.batches.undo({ batchId, interactionIds }), { inDialog: batches.dialog !== null }),
    show: (batchId) => batches.show({ step: 'shown', batchId }),
    close: () => batches.show(null),
  }
}
