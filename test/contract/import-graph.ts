import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, extname, join, posix, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** One import: from a file of ours to another (path from the root) or to a package or built-in (its bare name). */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly isFile: boolean
  /** Erased by the compiler: it says a shape, it runs nothing. */
  readonly isTypeOnly: boolean
}

const aliases: Readonly<Record<string, string>> = {
  '@shared/': 'electron/shared/',
  '@main/': 'electron/main/',
  '@preload/': 'electron/preload/',
  '@contact-centre/': 'electron/contact-centre/',
  '@support/': 'test/support/',
  '@/': 'renderer/',
}

/** Every import of every source file of the product, aliases resolved. */
export function readEdges(): readonly Edge[] {
  return ['electron', 'renderer'].flatMap((folder) => sourceFiles(join(root, folder))).flatMap(edgesOf)
}

/** The source files under a folder, as absolute paths. */
export function sourceFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => ['.ts', '.vue'].includes(extname(path)) && statSync(path).isFile())
}

function edgesOf(path: string): readonly Edge[] {
  const from = slashed(relative(root, path))
  return importsOf(scriptOf(path)).map(({ specifier, isTypeOnly }) => {
    const target = targetOf(path, specifier)
    return { from, to: target ?? specifier, isFile: target !== undefined, isTypeOnly }
  })
}

function scriptOf(path: string): string {
  const text = readFileSync(path, 'utf8')
  if (!path.endsWith('.vue')) return text
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '').join('\n')
}

function importsOf(text: string): readonly { specifier: string; isTypeOnly: boolean }[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true)
  const found: { specifier: string; isTypeOnly: boolean }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, isTypeOnly: isTypeImport(node) })
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ specifier: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteral(argument))
        found.push({ specifier: argument.text, isTypeOnly: false })
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument
      if (ts.isStringLiteral(literal)) found.push({ specifier: literal.text, isTypeOnly: true })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isTypeImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const bindings = clause.namedBindings
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly)
}

function targetOf(path: string, specifier: string): string | undefined {
  const clean = specifier.replace(/\?.*$/, '')
  const alias = Object.keys(aliases).find((start) => clean.startsWith(start))
  const base = alias
    ? join(root, aliases[alias] ?? '', clean.slice(alias.length))
    : resolve(dirname(path), clean)
  if (!alias && !clean.startsWith('.')) return undefined
  const candidates = [base, `${base}.ts`, `${base}.vue`, join(base, 'index.ts')]
  const file = candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile())
  return slashed(relative(root, file ?? base))
}

function slashed(path: string): string {
  return path.split(/[\\/]/).join(posix.sep)
}

/** The cycles among files, each as the list of its files; empty when there are none. */
export function cyclesOf(edges: readonly Edge[]): readonly string[][] {
  const next = new Map<string, string[]>()
  for (const edge of edges.filter((one) => one.isFile && !one.isTypeOnly)) {
    next.set(edge.from, [...(next.get(edge.from) ?? []), edge.to])
  }
  const done = new Set<string>()
  const cycles: string[][] = []
  const walk = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file)
    if (at >= 0) cycles.push([...trail.slice(at), file])
    if (at >= 0 || done.has(file)) return
    for (const target of next.get(file) ?? []) walk(target, [...trail, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return cycles
}
