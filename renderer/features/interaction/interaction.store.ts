import { defineStore } from 'pinia'
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'

/** The state of the interaction store. */
export interface InteractionState {
  /** The interaction whose contents changed last, as a fresh object for each change; null before any. */
  readonly changed: ShallowRef<{ readonly interactionId: string } | null>
  /** Whether entries of the case data without a value are left out. */
  readonly hidesEmpty: Ref<boolean>
  readonly tellChanged: (change: { readonly interactionId: string }) => void
}

/** What main tells about the contents of interactions, for whoever shows them. */
export const useInteractionStore = defineStore('interaction', (): InteractionState => {
  const changed = shallowRef<{ readonly interactionId: string } | null>(null)

  /** Takes main's word that there is something new to read. */
  function tellChanged(change: { readonly interactionId: string }): void {
    changed.value = { ...change }
  }

  return { changed, hidesEmpty: ref(false), tellChanged }
})
