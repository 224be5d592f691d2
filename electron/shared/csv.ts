/** A row of a table; every cell is text. */
export type TableRow = readonly string[]

/** Begins a file that Excel shall read as UTF-8. It is no part of the table. */
export const BYTE_ORDER_MARK = '\uFEFF'

const startsLikeFormula = /^[=+\-@\t\r\n＝＋－＠]/
const wasGuarded = /^'(?=[=+\-@\t\r\n＝＋－＠'])/

/**
 * A table as CSV (RFC 4180): comma, CRLF, quotes where needed. A cell that a spreadsheet would take for a formula is kept
 * from it by an apostrophe in front, as spreadsheets themselves do; a cell that begins with an apostrophe gets a second
 * one, so that `parseCsv` gives back exactly what went in.
 */
export function csvOf(rows: readonly TableRow[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/**
 * A table as text for the clipboard, as spreadsheets put it there: tabs between cells, no quotes. Tabs and line ends
 * within a cell become spaces, and formulas are kept from being ones as in `csvOf`.
 */
export function clipboardTableOf(rows: readonly TableRow[]): string {
  return rows
    .map((row) => row.map((cell) => guarded(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n')
}

/** Reads what `csvOf` wrote, guards taken away. An unfinished quote ends with the text. */
export function parseCsv(text: string): TableRow[] {
  const rows: string[][] = []
  let row: string[] = []
  const cells = /(?:"((?:[^"]|"")*)(?:"|$)|([^,\r\n]*))(,|\r\n|\n|$)/gy
  const whole = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  while (cells.lastIndex < whole.length) {
    const [, quoted, plain, end] = cells.exec(whole) ?? []
    if (end === undefined) break
    row.push((quoted?.replaceAll('""', '"') ?? plain ?? '').replace(wasGuarded, ''))
    if (end === ',' && cells.lastIndex < whole.length) continue
    if (end === ',') row.push('')
    rows.push(row)
    row = []
  }
  return rows
}

function csvCell(cell: string): string {
  const safe = guarded(cell)
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function guarded(cell: string): string {
  return startsLikeFormula.test(cell) || cell.startsWith("'") ? `'${cell}` : cell
}
