import { describe, expect, it } from 'vitest'
import { isCharacter, isPressed, keysOf, type KeyPress } from '@/ui/shortcut'

function press(key: string, change: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...change }
}

describe('a shortcut', () => {
  it('is pressed with Control, and with Command on an Apple keyboard', () => {
    expect(isPressed('Mod+K', press('k', { ctrlKey: true }), false)).toBe(true)
    expect(isPressed('Mod+K', press('k', { metaKey: true }), true)).toBe(true)
  })

  it('is not pressed with a modifier too many or too few', () => {
    expect(isPressed('Mod+K', press('k'), false)).toBe(false)
    expect(isPressed('Mod+K', press('K', { ctrlKey: true, shiftKey: true }), false)).toBe(false)
    expect(isPressed('R', press('r', { altKey: true }), false)).toBe(false)
    expect(isPressed('Mod+K', press('k', { ctrlKey: true, metaKey: true }), false)).toBe(false)
  })

  it('that is a sign does not care how the keyboard types it', () => {
    expect(isPressed('?', press('?', { shiftKey: true }), false)).toBe(true)
    expect(isPressed('?', press('?'), false)).toBe(true)
  })

  it('with a digit is found by the place of the digit, too', () => {
    expect(isPressed('Alt+1', press('&', { code: 'Digit1', altKey: true }), false)).toBe(true)
  })

  it('can have the plus sign as its key', () => {
    expect(keysOf('Mod++')).toEqual(['Mod', '+'])
    expect(isPressed('Mod++', press('+', { ctrlKey: true, shiftKey: true }), false)).toBe(true)
  })

  it('is a character when typing could mean it', () => {
    expect(['?', 'R', 'Shift+P', 'F5', 'Mod+K', 'Alt+1'].map(isCharacter)).toEqual([
      ...[true, true, true, false, false, false],
    ])
  })
})
