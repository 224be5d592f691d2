import { basename, join, relative } from 'node:path'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cyclesOf, readEdges, root, sourceFiles, type Edge } from './import-graph'
import { violationOf } from './import-rules'

const edges = readEdges()

function anEdge(from: string, to: string, isFile = true): Edge {
  return { from, to, isFile, isTypeOnly: false }
}

describe('the import graph', () => {
  it('has no forbidden edge', () => {
    const violations = edges.map(violationOf).filter((violation) => violation !== undefined)
    expect(violations).toEqual([])
  })

  it('has no cycle', () => {
    expect(cyclesOf(edges).map((files) => files.join(' → '))).toEqual([])
  })

  it('covers every layer', () => {
    const layers = new Set(edges.map((edge) => edge.from.split('/').slice(0, 2).join('/')))
    expect([...layers]).toEqual(
      expect.arrayContaining([
        'electron/shared',
        'electron/main',
        'electron/preload',
        'electron/contact-centre',
      ]),
    )
  })

  it('lets ipcMain be touched in one file and ipcRenderer in one', () => {
    const files = [...sourceFiles(join(root, 'electron')), ...sourceFiles(join(root, 'renderer'))]
    const touching = (name: string) =>
      files
        .filter((file) =>
          new RegExp(`import[^;\`]*\\b${name}\\b[^;\`]*from 'electron'`).test(readFileSync(file, 'utf8')),
        )
        .map((file) => relative(root, file))
    expect(touching('ipcMain')).toEqual(['electron/main/ipc/register-handlers.ts'])
    expect(touching('ipcRenderer')).toEqual(['electron/preload/index.ts'])
  })

  it('lets only the bridge folder of the renderer know the key of the bridge', () => {
    const knowing = sourceFiles(join(root, 'renderer'))
      .filter((file) => /BRIDGE_KEY|window\.switchyard|window\[/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file))
    expect(knowing.filter((file) => !file.startsWith('renderer/bridge/'))).toEqual([])
  })

  it('has no folder or file with a name that collects whatever has no better home', () => {
    const banned = /^(utils?|helpers?|services|types|common|misc|managers?)(\.[a-z]+)?$/i
    const names = ['electron', 'renderer', 'test'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }),
    )
    expect(names.filter((name) => banned.test(basename(name)))).toEqual([])
  })
})

describe('the import rules', () => {
  it.each<[string, Edge]>([
    ['shared to main', anEdge('electron/shared/result.ts', 'electron/main/app.ts')],
    ['the renderer to main', anEdge('renderer/app/main.ts', 'electron/main/app.ts')],
    [
      'main to the embedded contact centre',
      anEdge('electron/main/app.ts', 'electron/contact-centre/centre.ts'),
    ],
    [
      'the contact centre to shared',
      anEdge('electron/contact-centre/centre.ts', 'electron/shared/result.ts'),
    ],
    ['the preload to the domain', anEdge('electron/preload/index.ts', 'electron/shared/domain/board.ts')],
    [
      'the domain to the contract',
      anEdge('electron/shared/domain/board.ts', 'electron/shared/contract/index.ts'),
    ],
    ['the API client to electron', anEdge('electron/main/gws/me.ts', 'electron', false)],
    ['the alerts to electron', anEdge('electron/main/alerts/watches.ts', 'electron', false)],
    ['the renderer to Node', anEdge('renderer/app/main.ts', 'node:fs', false)],
    ['main to Vue', anEdge('electron/main/app.ts', 'vue', false)],
    [
      'the API client to the board',
      anEdge('electron/main/gws/me.ts', 'electron/main/board/board-service.ts'),
    ],
    [
      'a folder to the composition root',
      anEdge('electron/main/board/board-service.ts', 'electron/main/app.ts'),
    ],
    ['a feature to another', anEdge('renderer/features/board/A.vue', 'renderer/features/transfers/B.vue')],
  ])('forbid %s', (_what, edge) => {
    expect(violationOf(edge)).toMatchObject({ edge: `${edge.from} → ${edge.to}` })
  })

  it.each<[string, Edge]>([
    ['the renderer to shared', anEdge('renderer/app/main.ts', 'electron/shared/contract/index.ts')],
    ['the tray to electron', anEdge('electron/main/alerts/outputs/tray.ts', 'electron', false)],
    [
      'a feature to the store of another',
      anEdge('renderer/features/board/a.ts', 'renderer/features/alerts/alerts.store.ts'),
    ],
  ])('allow %s', (_what, edge) => {
    expect(violationOf(edge)).toBeUndefined()
  })

  it('find a cycle and name its files', () => {
    const edge = (from: string, to: string) => anEdge(from, to)
    expect(cyclesOf([edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('c', 'd')])).toEqual([
      ['a', 'b', 'c', 'a'],
    ])
  })
})
