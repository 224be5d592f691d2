import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { eventually } from '@support/signed-in'
import { plainFigure, ratioFigure, type Figure } from '../figure'
import type { Action, Scroll } from '../grid/page'
import { inTurns, usual } from '../measure'
import { bareApp, openProgram, type OpenProgram } from '../open-program'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}
const START_LIMIT_MS = 60_000

/** The product's grid beside AG Grid Community: the same rows, the same Chromium, each in a window of its own. */
export async function measureGrid(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'switchyard-grid-'))
  await chmod(folder, 0o755)
  const server = await serve(folder)
  try {
    await buildPage(folder)
    const ours = await openGrid(`${server.url}/index.html?ours`)
    const other = await openGrid(`${server.url}/index.html?ag-grid`)
    const bare = await openGrid(`${server.url}/index.html?bare`)
    try {
      const note =
        'to the end of the frame that shows it; reference: AG Grid Community, same rows and collator'
      const figures: Figure[] = []
      for (const [action, words] of actions) {
        const pair = await inTurns(
          usual,
          () => run(ours, action),
          () => run(other, action),
        )
        figures.push(ratioFigure({ what: `100,000 rows: ${words}`, unit: 'ms', note }, pair, 0.5))
      }
      const grouped = await inTurns(
        usual,
        () => run(ours, 'group'),
        () => run(ours, 'sort'),
      )
      const what = {
        what: '100,000 rows: group',
        unit: 'ms',
        note: 'reference: the own sort by subject',
      } as const
      return [...figures, ratioFigure(what, grouped, 1.2), ...(await measureScroll(ours, bare))]
    } finally {
      await ours.close()
      await other.close()
      await bare.close()
    }
  } finally {
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A fast wheel over a list of 100,000 rows, beside one that has nothing to draw. */
async function measureScroll(ours: OpenProgram, bare: OpenProgram): Promise<Figure[]> {
  const blank: number[] = []
  const scrollOurs = async (): Promise<number> => {
    const scroll = await scrolled(ours)
    blank.push(scroll.blank)
    return scroll.frameMs
  }
  const pair = await inTurns(usual, scrollOurs, async () => (await scrolled(bare)).frameMs)
  const note = '200 px a frame; reference: a list with nothing to draw'
  return [
    ratioFigure({ what: '100,000 rows: one frame of a scroll', unit: 'ms', note }, pair, 1.1),
    plainFigure({ what: '100,000 rows: frames of 240 not wholly drawn', unit: '', note }, blank, 0),
  ]
}

async function scrolled({ page }: OpenProgram): Promise<Scroll> {
  await page.bringToFront()
  return page.evaluate(() => window.benchScroll?.() ?? { frameMs: Number.NaN, blank: Number.NaN })
}

const actions: readonly (readonly [Action, string])[] = [
  ['sort', 'sort by subject'],
  ['filter', 'filter by text'],
  ['select', 'select all'],
]

async function buildPage(outDir: string): Promise<void> {
  const configFile = fileURLToPath(new URL('../../../build/bench-grid.vite.config.ts', import.meta.url))
  await build({ configFile, build: { outDir } })
}

async function serve(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    readFile(join(folder, pathname)).then(
      (content) => {
        response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' })
        response.end(content)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${String(port)}`, close: () => void server.close() }
}

async function openGrid(url: string): Promise<OpenProgram> {
  const program = await openProgram(bareApp(), [`--page=${url}`])
  const isReady = (): Promise<boolean> => program.page.evaluate(() => window.benchScroll !== undefined)
  await eventually('the grid is there', isReady, START_LIMIT_MS)
  return program
}

async function run({ page }: OpenProgram, action: Action): Promise<number> {
  await page.bringToFront()
  return page.evaluate((which) => window.benchGrid?.(which) ?? Number.NaN, action)
}
