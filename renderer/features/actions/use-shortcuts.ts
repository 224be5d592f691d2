import { useEventListener } from '@vueuse/core'
import { useSettingsStore } from '@/features/settings/settings.store'
import { isAppleKeyboard, isCharacter, isPressed } from '@/ui/shortcut'
import { useActionsStore, type Action } from './actions.store'

const textFields = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

/**
 * Runs the action whose shortcut is pressed. A dialog or a menu keeps its keys for itself, a text field its characters
 * and the keys of editing, and what a part of the screen has handled is not handled twice. Shortcuts of one character can
 * be turned off.
 */
export function useShortcuts(): void {
  const actions = useActionsStore()
  const store = useSettingsStore()
  const isApple = isAppleKeyboard(navigator.userAgent)

  useEventListener(window, 'keydown', (event) => {
    if (event.defaultPrevented || event.repeat || event.isComposing || isOverlay(event.target)) return
    const found = actions.all.find((action) => isMeant(action, event))
    if (!found) return
    event.preventDefault()
    if (found.isEnabled()) void found.run()
  })

  function isMeant({ shortcut, isMenuKey }: Action, event: KeyboardEvent): boolean {
    if (shortcut === undefined || isMenuKey || !isPressed(shortcut, event, isApple)) return false
    if (isText(event.target) && isEditing(shortcut)) return false
    return !isCharacter(shortcut) || (store.settings.characterKeys && !isText(event.target))
  }
}

/** A dialog or a menu; but not a panel that says that the window's keys go on in it. */
const overlays = '[role=dialog]:not([data-window-keys]), [role=alertdialog], [role=menu]'

function isOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(overlays) !== null
}

/** Whether a text field knows that key itself: undo, select all, cut, copy, paste. */
function isEditing(shortcut: string): boolean {
  return /^Mod\+([ACVXYZ]|Shift\+Z)$/.test(shortcut)
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(textFields) !== null
}
