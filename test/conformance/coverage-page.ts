import type { Operation } from './operation'
import type { Family } from './operations'

const columns = [
  ['operation', ({ name }) => name],
  ['request', ({ request }) => `\`${request}\``],
  ['client', ({ client }) => client],
  ['embedded contact centre', ({ centre }) => centre],
  ['screen', ({ screen }) => screen],
  ['error cases', ({ errors }) => errors],
  ['test', ({ test: [file, title] }) => `\`${file}\`: ${title}`],
  ['source page', ({ page }) => page],
] as const satisfies readonly (readonly [string, (operation: Operation) => string])[]

/** The page `docs/api-coverage.md`. */
export function coveragePage(families: readonly Family[]): string {
  const rows = families.flatMap(({ operations }) => operations)
  const notYet = rows.filter(({ screen }) => screen.includes('not yet'))
  return [
    '# Coverage of the Web Services API',
    'One row an operation of the vendor’s Web Services API Reference (v2) that concerns this product. Written by `npm run coverage:write` from the data in `test/conformance/operations`; a test compares page and data, and looks every row up: the call in the client, the address in the contact centre’s routing table, the command in the contract, the title in the test file.',
    `${String(rows.length)} operations. ${String(notYet.length)} rows say “not yet” in the screen column, and what is missing there.`,
    'A dialect switch means that the reference leaves the point open; see the [administrator guide](administrator-guide.md#dialect-switches). A page that is “not documented” is known by the pattern of its siblings only.',
    ...families.flatMap(({ heading, operations }) => [`## ${heading}`, tableOf(operations)]),
    '',
  ].join('\n\n')
}

function tableOf(operations: readonly Operation[]): string {
  const lines = operations.map((operation) => columns.map(([, cell]) => escaped(cell(operation))))
  const heads = columns.map(([head]) => head)
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|')
}
