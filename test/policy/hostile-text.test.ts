import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createLog } from '@main/diagnostics/log'
import { csvOf, parseCsv } from '@shared/csv'
import { root } from '../contract/import-graph'

/** What a customer may write: markup, a change of direction, control characters, a formula, a megabyte. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '\u202Egnp.exe\u2066',
  '\u0000\u0007\u001B[31mred\r\nforged line',
  '=HYPERLINK("http://example.com","click")',
  '@SUM(1)',
  'x'.repeat(1_000_000),
]

const sources = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(vue|ts)$/.test(path),
)

describe('the text of a customer', () => {
  it('has no way to become markup: nothing on the screen makes markup from text', () => {
    const makesMarkup =
      /v-html|innerHTML|outerHTML|insertAdjacentHTML|DOMParser|document\.write|createContextualFragment/
    expect(sources.length).toBeGreaterThan(100)
    expect(
      sources.filter((path) => makesMarkup.test(readFileSync(join(root, 'renderer', path), 'utf8'))),
    ).toEqual([])
  })

  it.each(hostile)('comes back from an exported table as it was, and never begins a formula: %#', (text) => {
    const csv = csvOf([['Subject'], [text]])
    expect(parseCsv(csv)[1]).toEqual([text])
    expect(csv.split('\n')[1]).not.toMatch(/^"?[=+\-@\t]/)
  })

  it.each(hostile)('makes one short line in the log, without control characters: %#', (text) => {
    const lines: string[] = []
    createLog({ sink: { write: (line) => void lines.push(line) }, now: () => 0 }).info('came', { text })
    expect(lines).toHaveLength(1)
    expect(lines[0]?.length).toBeLessThan(2_000)
    expect(lines[0]?.trimEnd()).not.toMatch(/[\u0000-\u001F]/)
  })
})
