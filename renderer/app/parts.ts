const parts = ['[role=tree]', '[role=grid]', '.interaction-pane'] as const

/** Moves the focus to the next of tree, list and details, those that are on screen; from elsewhere, to the first. */
export function focusNextPart(root: Document): void {
  const there = parts
    .flatMap((part) => root.querySelector<HTMLElement>(part) ?? [])
    .filter((part) => part.closest('[hidden]') === null)
  const now = there.findIndex((part) => part.contains(root.activeElement))
  there[(now + 1) % there.length]?.focus()
}
