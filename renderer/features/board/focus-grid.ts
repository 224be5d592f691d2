/** Gives the focus to the list, or to the tree where the overview stands in its place. */
export function focusGrid(root: Document): void {
  const grid =
    root.querySelector<HTMLElement>('[role=grid]') ?? root.querySelector<HTMLElement>('[role=tree]')
  grid?.focus()
}
