import { defineStore } from 'pinia'
import { shallowRef, type ShallowRef } from 'vue'

/** The state of the interaction store. */
export interface InteractionState {
  /** The interaction whose contents changed last, as a fresh object for each change; null before any. */
  readonly changed: ShallowRef<{ readonly interactionId: string } | null>
  readonly tellChanged: (change: { readonly interactionId: string }) => void
}

/** What main tells about the contents of interactions, for whoever shows them. */
export const useInteractionStore = defineStore('interaction', (): InteractionState => {
  const changed = shallowRef<{ readonly interactionId: string } | null>(null)

  /** Takes main's word that there is something new to read. */
  function tellChanged(change: { readonly interactionId: string }): void {
    changed.value = { ...change }
  }

  return { changed, tellChanged }
})
