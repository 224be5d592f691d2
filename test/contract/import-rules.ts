import { builtinModules } from 'node:module'
import type { Edge } from './import-graph'

/** A forbidden edge and the sentence that says why. */
export interface Violation {
  readonly edge: string
  readonly why: string
}

type Layer = 'shared' | 'main' | 'preload' | 'contact-centre' | 'renderer'

const layersThatMayImport: Readonly<Record<Layer, readonly Layer[]>> = {
  shared: ['shared'],
  main: ['main', 'shared'],
  preload: ['preload', 'shared'],
  'contact-centre': ['contact-centre'],
  renderer: ['renderer', 'shared'],
}

/** What the folders of main promise in their README: which other folders of main each may import. Others: only itself. */
const foldersOfMain: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  settings: ['diagnostics'],
  ipc: ['diagnostics', 'settings/setting-schemas.ts'],
  network: ['diagnostics', 'gws/http-port.ts', 'ipc/command-gate.ts'],
  security: ['diagnostics', 'gws/http-port.ts', 'network'],
  texts: [],
  windows: ['diagnostics', 'texts'],
  lifecycle: ['diagnostics', 'session/session-ports.ts'],
  alerts: ['diagnostics', 'texts'],
  'action-log': ['diagnostics'],
  gws: ['diagnostics'],
  updates: ['diagnostics'],
  about: ['diagnostics', 'ipc'],
  realtime: ['diagnostics', 'gws'],
  board: ['diagnostics', 'gws', 'realtime'],
  transfers: ['diagnostics', 'gws', 'realtime', 'board'],
  handling: ['diagnostics', 'gws', 'realtime', 'transfers'],
}

const speaksElectron =
  /^electron\/main\/([^/]+\.ts$|(lifecycle|windows|security|ipc)\/|alerts\/outputs\/)|^electron\/preload\/index\.ts$/

/** Why an edge is forbidden; undefined when it is fine. */
export function violationOf(edge: Edge): Violation | undefined {
  const why = edge.isFile ? whyNotFile(edge.from, edge.to) : whyNotPackage(edge.from, edge.to)
  return why === undefined ? undefined : { edge: `${edge.from} → ${edge.to}`, why }
}

function whyNotFile(from: string, to: string): string | undefined {
  const source = layerOf(from)
  const target = layerOf(to)
  if (!source) return 'the file is in no layer'
  if (!target || !layersThatMayImport[source].includes(target))
    return `${source} may not import ${target ?? 'this'}`
  if (source === 'preload' && target === 'shared' && !to.startsWith('electron/shared/contract/')) {
    return 'the preload may import the contract only'
  }
  if (source === 'main' && target === 'main') return whyNotInMain(from, to)
  if (source === 'renderer' && target === 'renderer') return whyNotInRenderer(from, to)
  if (from.startsWith('electron/shared/domain/') && to.startsWith('electron/shared/contract/')) {
    return 'the domain knows nothing of the contract'
  }
  return undefined
}

function whyNotInMain(from: string, to: string): string | undefined {
  const source = folderOf(from, 'electron/main/')
  const target = folderOf(to, 'electron/main/')
  if (target === undefined)
    return source === undefined ? undefined : 'only the entry imports the composition root'
  const allowed = source === undefined ? undefined : foldersOfMain[source]
  if (allowed === undefined || source === target) return undefined
  const isAllowed = allowed.some((name) => name === target || to === `electron/main/${name}`)
  return isAllowed ? undefined : `main/${source ?? ''} does not import main/${target}`
}

function whyNotInRenderer(from: string, to: string): string | undefined {
  const source = folderOf(from, 'renderer/')
  const target = folderOf(to, 'renderer/')
  if (target === 'app' && source !== 'app') return 'app composes the rest and is imported by nobody'
  if (target === 'features' && (source === 'ui' || source === 'bridge')) return `${source} knows no feature`
  const ours = folderOf(from, 'renderer/features/')
  const theirs = folderOf(to, 'renderer/features/')
  const isForeign = source === 'features' && theirs !== undefined && ours !== theirs
  const isDoor = /\.store\.ts$|\/use-[\w-]+\.ts$/.test(to)
  return isForeign && !isDoor ? 'a feature reaches another only through its store or a composable' : undefined
}

function whyNotPackage(from: string, name: string): string | undefined {
  const layer = layerOf(from)
  const isNode = name.startsWith('node:') || builtinModules.includes(name)
  const isVue = /^(vue|pinia|vue-i18n|@vueuse\/|reka-ui|@lucide\/)/.test(name)
  if (isVue && layer !== 'renderer') return 'vue belongs to the renderer'
  if (isNode && layer !== 'main' && layer !== 'contact-centre')
    return `${layer ?? 'this'} has no Node built-ins`
  if (isNode && !name.startsWith('node:')) return 'built-ins are named with node:'
  if (/^electron(\/|$)/.test(name) && !speaksElectron.test(from)) return 'electron is not spoken here'
  return undefined
}

function layerOf(path: string): Layer | undefined {
  if (path.startsWith('renderer/')) return 'renderer'
  const folder = folderOf(path, 'electron/')
  return (Object.keys(layersThatMayImport) as Layer[]).find((layer) => layer === folder)
}

function folderOf(path: string, parent: string): string | undefined {
  if (!path.startsWith(parent)) return undefined
  const [first, ...rest] = path.slice(parent.length).split('/')
  return rest.length > 0 ? first : undefined
}
