import { onScopeDispose } from 'vue'
import { useActionsStore, type ActionSource } from './actions.store'

/** Offers actions in palette, shortcuts and menus for as long as the calling component lives. */
export function useActions(source: ActionSource): void {
  onScopeDispose(useActionsStore().add(source))
}
