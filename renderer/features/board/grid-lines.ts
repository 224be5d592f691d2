import type { ViewRow } from './board-view'

/** The head of a group of lines. `count` is without what has gone. */
export interface GroupLine {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly isOpen: boolean
  /** Its rows: from, and one past the last. */
  readonly from: number
  readonly to: number
}

/** A line of the grid: an interaction, or the head of a group. */
export type GridLine = ViewRow | GroupLine

/** Whether a line is the head of a group. */
export function isGroup(line: GridLine): line is GroupLine {
  return 'isOpen' in line
}

/** The id of what a line shows; groups and interactions never share one. */
export function lineIdOf(line: GridLine): string {
  return isGroup(line) ? `group ${line.id}` : line.row.id
}

/** The lines of the grid without a list of them: each is found by its place. */
export class GridLines {
  readonly length: number
  readonly groups: readonly GroupLine[]
  readonly #rows: readonly ViewRow[]
  readonly #starts: readonly number[]

  /** `rows` of one group follow each other, or none has a group; the rows of `collapsed` groups are hidden. */
  constructor(rows: readonly ViewRow[], collapsed: ReadonlySet<string>) {
    this.#rows = rows
    this.groups = rows[0]?.group ? gather(rows, collapsed) : []
    let length = 0
    this.#starts = this.groups.map((group) => {
      const start = length
      length += 1 + (group.isOpen ? group.to - group.from : 0)
      return start
    })
    this.length = this.groups.length > 0 ? length : rows.length
  }

  /** The line at a place; undefined beyond the last. */
  at(place: number): GridLine | undefined {
    if (this.groups.length === 0) return this.#rows[place]
    if (place < 0 || place >= this.length) return undefined
    const at = lastNotAfter(this.#starts, place)
    const group = this.groups[at] as GroupLine
    const inside = place - (this.#starts[at] as number)
    return inside === 0 ? group : this.#rows[group.from + inside - 1]
  }

  /** The lines from a place to before another. */
  slice(from: number, to: number): GridLine[] {
    if (this.groups.length === 0) return this.#rows.slice(from, to)
    const lines: GridLine[] = []
    for (let place = from; place < Math.min(to, this.length); place += 1) {
      lines.push(this.at(place) as GridLine)
    }
    return lines
  }

  /** The place of the line with an id, or of the head of the collapsed group it is in; -1 when there is none. */
  placeOf(lineId: string): number {
    const groupAt = this.groups.findIndex((group) => lineIdOf(group) === lineId)
    if (groupAt >= 0) return this.#starts[groupAt] as number
    return this.#placeOfRow(this.#rows.findIndex(({ row: { id }, gone }) => id === lineId && !gone))
  }

  /** The place of a line that was taken from other lines. Much faster than by its id as long as the line is there. */
  placeOfLine(line: GridLine): number {
    const row = isGroup(line) ? -1 : this.#rows.indexOf(line)
    return row < 0 ? this.placeOf(lineIdOf(line)) : this.#placeOfRow(row)
  }

  #placeOfRow(row: number): number {
    if (row < 0 || this.groups.length === 0) return row
    const at = this.groups.findIndex(({ to }) => row < to)
    const group = this.groups[at] as GroupLine
    const start = this.#starts[at] as number
    return group.isOpen ? start + 1 + row - group.from : start
  }

  /** The interactions of a group. */
  rowsOf({ from, to }: GroupLine): readonly ViewRow[] {
    return this.#rows.slice(from, to)
  }
}

function gather(rows: readonly ViewRow[], collapsed: ReadonlySet<string>): GroupLine[] {
  const groups: GroupLine[] = []
  let at = 0
  while (at < rows.length) {
    const { group } = rows[at] as ViewRow
    const from = at
    let count = 0
    for (; at < rows.length && (rows[at] as ViewRow).group === group; at += 1) {
      if (!(rows[at] as ViewRow).gone) count += 1
    }
    const { id, name } = group ?? { id: '', name: '' }
    groups.push({ id, name, count, from, to: at, isOpen: !collapsed.has(id) })
  }
  return groups
}

function lastNotAfter(starts: readonly number[], place: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] as number) <= place) low = middle
    else high = middle - 1
  }
  return low
}
