import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../contract/import-graph'
import { fuzzedParsers } from './parsers'

/** What reads input but is fuzzed in another place, and where. */
const elsewhere: Readonly<Record<string, string>> = {
  'electron/main/ipc/parsers/shapes.ts': 'fuzz/commands.test.ts',
  'electron/contact-centre/bayeux/bayeux-endpoint.ts': 'integration/contact-centre/robustness.test.ts',
  'electron/contact-centre/http/add-to-workbin.ts': 'integration/contact-centre/robustness.test.ts',
  'electron/contact-centre/http/pull-from-workbin.ts': 'integration/contact-centre/robustness.test.ts',
  'electron/contact-centre/http/request-body.ts': 'integration/contact-centre/robustness.test.ts',
  'electron/contact-centre/http/session-routes.ts': 'integration/contact-centre/robustness.test.ts',
  'electron/contact-centre/http/user-data-operations.ts': 'integration/contact-centre/robustness.test.ts',
  'electron/contact-centre/http/workbin-stats.ts': 'integration/contact-centre/robustness.test.ts',
  // What the same window has written itself.
  'renderer/features/board/use-kept-look.ts': 'component/board/kept-look.test.ts',
  'electron/contact-centre/serve-parent.ts': 'unit/contact-centre/serve-parent.test.ts',
}

const sources = ['electron', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|vue)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
)
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

it('every exported function that is called a parser is fuzzed', () => {
  const parsers = sources.flatMap((file) =>
    [...textOf(file).matchAll(/^export (?:async )?function (parse[A-Z]\w*)/gm)].map(
      ([, name]) => `${file} ${String(name)}`,
    ),
  )
  const fuzzed = new Set(fuzzedParsers.map(({ file, name }) => `${file} ${name}`))
  expect(parsers.filter((parser) => !fuzzed.has(parser))).toEqual([])
})

it('every file that reads JSON or judges values by a schema is fuzzed', () => {
  const readers = sources.filter((file) => /\b(?:safeParse|v\.parse|JSON\.parse)\b/.test(textOf(file)))
  const fuzzed = new Set([...fuzzedParsers.map(({ file }) => file), ...Object.keys(elsewhere)])
  expect(readers.filter((file) => !fuzzed.has(file))).toEqual([])
})

it('no parser is listed that is gone', () => {
  const gone = fuzzedParsers.filter(
    ({ file, name }) => !sources.includes(file) || !textOf(file).includes(`function ${name}`),
  )
  expect(gone.map(({ file, name }) => `${file} ${name}`)).toEqual([])
  const there = Object.entries(elsewhere).filter(
    ([file, test]) => !sources.includes(file) || !textOf(`test/${test}`).includes('it'),
  )
  expect(there).toEqual([])
})
