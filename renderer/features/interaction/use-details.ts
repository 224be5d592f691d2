import { shallowRef, toValue, watch, type MaybeRefOrGetter, type ShallowRef } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import { useBoardStore } from '@/features/board/board.store'
import { useInteractionStore } from './interaction.store'
import type { InteractionDetails, InteractionRow } from '@shared/domain/interaction'
import type { Failure } from '@shared/failure'

/** How far the details of one interaction are. */
export type DetailsState =
  | { readonly step: 'none' }
  | { readonly step: 'loading' }
  | { readonly step: 'ready'; readonly details: InteractionDetails }
  | { readonly step: 'failed'; readonly failure: Failure }

/** The details of an interaction, and a way to read them once more. */
export interface Details {
  readonly state: ShallowRef<DetailsState>
  readonly readAgain: () => Promise<void>
}

/**
 * Reads the details of the interaction with this id, anew whenever it is another one, and quietly when main tells that
 * there is something new to read, or its row on the board is another. An answer that comes too late is dropped.
 */
export function useDetails(id: MaybeRefOrGetter<string | null>): Details {
  const bridge = useBridge()
  const state = shallowRef<DetailsState>({ step: 'none' })
  const store = useInteractionStore()
  const board = useBoardStore()
  let asked = 0

  async function read(isQuiet: boolean): Promise<void> {
    asked += 1
    const mine = asked
    const interactionId = toValue(id)
    if (interactionId === null) {
      state.value = { step: 'none' }
      return
    }
    if (!isQuiet) state.value = { step: 'loading' }
    const result = await bridge.board.details({ interactionId })
    if (mine !== asked || (isQuiet && !result.ok)) return
    state.value = result.ok
      ? { step: 'ready', details: result.value }
      : { step: 'failed', failure: result.failure }
  }

  const rowOf = (interactionId: string | null): InteractionRow | undefined =>
    interactionId === null || board.calmVersion < 0 ? undefined : board.rows.get(interactionId)

  watch(
    () => toValue(id),
    () => void read(false),
    { immediate: true },
  )
  watch(
    () => store.changed,
    (change) => {
      if (change?.interactionId === toValue(id)) void read(state.value.step === 'ready')
    },
  )
  watch(
    () => [toValue(id), rowOf(toValue(id))] as const,
    ([now, row], [before, rowBefore]) => {
      if (now === before && row && rowBefore && row !== rowBefore) void read(state.value.step === 'ready')
    },
  )
  return { state, readAgain: () => read(false) }
}
