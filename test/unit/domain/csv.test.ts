import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BYTE_ORDER_MARK, clipboardTableOf, csvOf, parseCsv } from '@shared/csv'

const pieces = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '"',
  ',',
  ';',
  "'",
  'a',
  ' ',
  'é',
  '1',
  '＝',
)
const cell = fc.oneof(
  fc.string(),
  fc.array(pieces, { maxLength: 6 }).map((list) => list.join('')),
)
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 })
const formula = /^[=+\-@\t\r\n＝＋－＠]/

describe('a table as CSV', () => {
  it('quotes what holds a comma, a quote or a line end', () => {
    expect(csvOf([['a', 'b,c', 'say "no"', 'two\nlines']])).toBe('a,"b,c","say ""no""","two\nlines"\r\n')
  })

  it('keeps a formula from being one', () => {
    expect(csvOf([['=HYPERLINK("http://x")', '-1', '@x', '\tx']])).toBe(
      `"'=HYPERLINK(""http://x"")",'-1,'@x,"'\tx"\r\n`,
    )
  })

  it('is read back as it was written, whatever the cells hold', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseCsv(csvOf(rows))).toEqual(rows.map((row) => [...row]))
      }),
    )
  })

  it('is read past a byte order mark', () => {
    expect(parseCsv(`${BYTE_ORDER_MARK}a,b\r\n`)).toEqual([['a', 'b']])
  })

  it('never holds a cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(cell, cell, (one, other) => {
        expect(
          csvOf([[one]])
            .replace(/^"/, '')
            .trimEnd(),
        ).not.toMatch(formula)
        for (const part of clipboardTableOf([[one, other]]).split('\t')) expect(part).not.toMatch(formula)
      }),
    )
  })
})

describe('a table for the clipboard', () => {
  it('has one line a row and one tab a border, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        table.filter((rows) => rows.length > 0),
        (rows) => {
          const lines = clipboardTableOf(rows).split('\n')
          expect(lines.map((line) => line.split('\t').length)).toEqual(rows.map((row) => row.length))
        },
      ),
    )
  })
})
