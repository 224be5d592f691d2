import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportText } from '@main/action-log/export-text'
import { BurstItems } from '@main/alerts/burst-items'
import { burstText } from '@main/alerts/texts'
import { createLog } from '@main/diagnostics/log'
import { english } from '@main/texts/en'
import { csvOf, parseCsv } from '@shared/csv'
import type { ActionLogEntry } from '@shared/domain/action-log'
import { newRule } from '@shared/domain/alert-rule'
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

  it('is not in the title of a window: nothing but the name of the program is', () => {
    const sets = sources.filter((path) =>
      /document\.title|useTitle/.test(readFileSync(join(root, 'renderer', path), 'utf8')),
    )
    expect(sets).toEqual([])
  })

  it.each(hostile)(
    'is one plain short line in a notification, the inbox and the menu of the tray: %#',
    (text) => {
      const names = {
        content: () => text,
        owner: () => text,
        workbin: () => ({ workbin: text, owner: text }),
      }
      const rule = { ...newRule('r', { kind: 'all' }, { kind: 'arrives' }), name: text }
      const items = new BurstItems([{ interactionId: 'i1', workbinKey: 'Agent:u1/Draft' }])
      const { title, body } = burstText([{ rule, items, count: 1, isMissed: false }], names, english)
      for (const line of [title, ...body.split('\n')]) {
        expect(line).not.toMatch(/[<>&]|\p{Cc}|\p{Cf}/u)
        expect(line.length).toBeLessThan(200)
      }
      expect(body.split('\n').length).toBeLessThan(4)
    },
  )

  it.each(hostile)('comes back from an exported action log as it was: %#', (text) => {
    const entry: ActionLogEntry = {
      ...{
        at: '2026-11-22T09:12:00.000Z',
        userName: text,
        server: text,
        action: 'move',
        interactionId: text,
      },
      ...{ from: null, to: `queue:${text}`, reason: text, outcome: 'placed' },
    }
    expect(JSON.parse(exportText('json', [entry]))).toEqual([entry])
    const [, line = []] = parseCsv(exportText('csv', [entry]))
    expect([line[1], line[7]]).toEqual([text, text])
  })

  it.each(hostile)('makes one short line in the log, without control characters: %#', (text) => {
    const lines: string[] = []
    createLog({ sink: { write: (line) => void lines.push(line) }, now: () => 0 }).info('came', { text })
    expect(lines).toHaveLength(1)
    expect(lines[0]?.length).toBeLessThan(2_000)
    expect(lines[0]?.trimEnd()).not.toMatch(/[\u0000-\u001F]/)
  })
})
