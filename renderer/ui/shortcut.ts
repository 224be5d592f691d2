/** What a shortcut is compared with; a `KeyboardEvent` is one. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether this keyboard has a Command key. `agent` is the browser's own description of itself. */
export function isAppleKeyboard(agent: string): boolean {
  return agent.includes('Macintosh')
}

/**
 * Whether a key press is a shortcut. Shortcuts are spelled `Mod+K`, `Shift+F10`, `Alt+1` or `?`; `Mod` is Command on an
 * Apple keyboard and Control elsewhere. For a sign it does not matter whether Shift is needed to type it, and a digit is
 * found by its place on the keyboard, too, since some layouts want Shift for digits.
 */
export function isPressed(shortcut: string, press: KeyPress, isApple: boolean): boolean {
  const { key, modifiers } = partsOf(shortcut)
  const isMod = isApple ? press.metaKey : press.ctrlKey
  const isOther = isApple ? press.ctrlKey : press.metaKey
  if (isOther || isMod !== modifiers.has('Mod') || press.altKey !== modifiers.has('Alt')) return false
  if (!isSign(key) && press.shiftKey !== modifiers.has('Shift')) return false
  const isPlaceOfDigit = /^\d$/.test(key) && press.code === `Digit${key}`
  return isPlaceOfDigit || press.key.toLowerCase() === key.toLowerCase()
}

/** Whether a shortcut is one character, so that typing a text must not trigger it. */
export function isCharacter(shortcut: string): boolean {
  const { key, modifiers } = partsOf(shortcut)
  return Array.from(key).length === 1 && !modifiers.has('Mod') && !modifiers.has('Alt')
}

/** The keys of a shortcut one by one: the modifiers as they are spelled, then the key. */
export function keysOf(shortcut: string): readonly string[] {
  const { key, modifiers } = partsOf(shortcut)
  return [...modifiers, key]
}

function partsOf(shortcut: string): { readonly key: string; readonly modifiers: ReadonlySet<string> } {
  const parts = shortcut.split(/\+(?=.)/)
  return { key: parts.at(-1) ?? '', modifiers: new Set(parts.slice(0, -1)) }
}

function isSign(key: string): boolean {
  return Array.from(key).length === 1 && !/[\p{L}\d]/u.test(key)
}
