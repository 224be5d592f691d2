/** What a field of the kit lets its owner do. */
export interface Focusable {
  readonly focus: () => void
}
