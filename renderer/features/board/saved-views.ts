import { LONGEST_VIEW_NAME, type SavedView, type SavedViews } from '@shared/domain/grid-look'

/** The views with one more; one of the same name is replaced, and its digit is taken from whoever had it. */
export function withView({ list, initial }: SavedViews, view: SavedView): SavedViews {
  const isKnown = list.some(({ name }) => name === view.name)
  const others = list.map((each) => withoutShortcut(each, view.shortcut))
  const next = isKnown ? others.map((each) => (each.name === view.name ? view : each)) : [...others, view]
  return { list: next, initial }
}

/** The views without the one of that name. */
export function withoutView({ list, initial }: SavedViews, name: string): SavedViews {
  return { list: list.filter((view) => view.name !== name), initial: initial === name ? null : initial }
}

/** The views with one that was taken away, as it was before: last, and with its digit if nobody has it by now. */
export function withBack(views: SavedViews, before: SavedViews, name: string): SavedViews {
  const view = before.list.find((each) => each.name === name)
  if (!view || views.list.some((each) => each.name === name)) return views
  const { list } = withImported(views, [view])
  return { list, initial: views.initial ?? (before.initial === name ? name : null) }
}

/**
 * The views with those of a file. Nothing that is there is lost: a view whose name is taken gets a number, and a digit
 * that is taken stays where it is.
 */
export function withImported(views: SavedViews, imported: readonly SavedView[]): SavedViews {
  return imported.reduce((known, view) => {
    const isDigitFree = !known.list.some(({ shortcut }) => shortcut === view.shortcut)
    const shortcut = isDigitFree ? view.shortcut : null
    return { ...known, list: [...known.list, { ...view, shortcut, name: freeName(known, view.name) }] }
  }, views)
}

/** The digits of Alt + digit that no view has, and that of the view itself. */
export function freeShortcuts({ list }: SavedViews, name: string): readonly number[] {
  const taken = new Set(list.filter((view) => view.name !== name).map(({ shortcut }) => shortcut))
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => !taken.has(digit))
}

function freeName({ list }: SavedViews, wanted: string): string {
  const taken = new Set(list.map(({ name }) => name))
  let name = wanted
  for (let number = 2; taken.has(name); number += 1) {
    const end = ` (${String(number)})`
    name = wanted.slice(0, LONGEST_VIEW_NAME - end.length).trimEnd() + end
  }
  return name
}

function withoutShortcut(view: SavedView, shortcut: number | null): SavedView {
  return shortcut !== null && view.shortcut === shortcut ? { ...view, shortcut: null } : view
}
