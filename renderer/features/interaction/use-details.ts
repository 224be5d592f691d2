import { shallowRef, toValue, watch, type MaybeRefOrGetter, type ShallowRef } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import type { InteractionDetails } from '@shared/domain/interaction'
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

/** Reads the details of the interaction with this id, anew whenever it changes; an answer that comes too late is dropped. */
export function useDetails(id: MaybeRefOrGetter<string | null>): Details {
  const bridge = useBridge()
  const state = shallowRef<DetailsState>({ step: 'none' })
  let asked = 0

  async function readAgain(): Promise<void> {
    asked += 1
    const mine = asked
    const interactionId = toValue(id)
    if (interactionId === null) {
      state.value = { step: 'none' }
      return
    }
    state.value = { step: 'loading' }
    const result = await bridge.board.details({ interactionId })
    if (mine !== asked) return
    state.value = result.ok
      ? { step: 'ready', details: result.value }
      : { step: 'failed', failure: result.failure }
  }

  watch(
    () => toValue(id),
    () => void readAgain(),
    { immediate: true },
  )
  return { state, readAgain }
}
