/** Keys that belong to a part of the screen rather than to an action; the names are keys of `actions.fixed`. */
export const fixedKeys = {
  list: [
    { name: 'move', shortcuts: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'] },
    { name: 'cells', shortcuts: ['ArrowRight', 'ArrowLeft'] },
    { name: 'choose', shortcuts: ['Enter', 'Space'] },
    { name: 'pass', shortcuts: ['Mod+ArrowUp', 'Mod+ArrowDown'] },
    { name: 'range', shortcuts: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
    { name: 'all', shortcuts: ['Mod+A'] },
    { name: 'clear', shortcuts: ['Escape'] },
    { name: 'menu', shortcuts: ['Menu', 'Shift+F10'] },
  ],
  head: [
    { name: 'moveColumn', shortcuts: ['Mod+ArrowLeft', 'Mod+ArrowRight'] },
    { name: 'sizeColumn', shortcuts: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
    { name: 'sort', shortcuts: ['Enter'] },
    { name: 'sortToo', shortcuts: ['Shift+Enter'] },
  ],
  tree: [
    { name: 'unfold', shortcuts: ['ArrowRight'] },
    { name: 'fold', shortcuts: ['ArrowLeft'] },
  ],
  everywhere: [
    { name: 'next', shortcuts: ['Tab'] },
    { name: 'previous', shortcuts: ['Shift+Tab'] },
  ],
} as const
