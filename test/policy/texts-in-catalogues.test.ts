import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'vue/compiler-sfc'

const root = join(import.meta.dirname, '../..')
const spoken = new Set(['title', 'label', 'placeholder', 'alt', 'text', 'description', 'aria-label', 'note'])
/** The name of the product is the same in every language. */
const PRODUCT = 'Switchyard'
const words = /\p{L}{2,}/u

function filesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path))
}

interface Node {
  readonly type: number
  readonly content?: unknown
  readonly children?: readonly Node[]
  readonly props?: readonly {
    readonly type: number
    readonly name: string
    readonly value?: { readonly content: string }
  }[]
}

const TEXT = 2
const ATTRIBUTE = 6

/** Words that a template says itself: between tags, or in an attribute that is shown or read out. */
function wordsOf(node: Node): readonly string[] {
  const own = node.type === TEXT && typeof node.content === 'string' ? [node.content.trim()] : []
  const attributes = (node.props ?? [])
    .filter(({ type, name }) => type === ATTRIBUTE && spoken.has(name))
    .map(({ value }) => value?.content ?? '')
  const beneath = (node.children ?? []).flatMap(wordsOf)
  return [...own, ...attributes, ...beneath].filter((text) => words.test(text))
}

/** Words that a script gives a property of that name which is shown. */
function wordsOfScript(source: string): readonly string[] {
  return Array.from(
    source.matchAll(
      /\b(?:title|label|placeholder|text|description|body|message)\??:\s*['"`]([^'"`$]*\p{L}{2,}[^'"`]*)/gu,
    ),
    ([, text]) => text ?? '',
  ).filter((text) => text !== PRODUCT)
}

describe('every word that people read', () => {
  it('of a template comes from a catalogue', () => {
    const found = filesIn('renderer', /\.vue$/).flatMap((path) => {
      const { template } = parse(readFileSync(join(root, path), 'utf8')).descriptor
      return template?.ast ? wordsOf(template.ast as unknown as Node).map((text) => `${path}: ${text}`) : []
    })
    expect(found).toEqual([])
  })

  it('of a script comes from a catalogue', () => {
    const files = [
      ...filesIn('renderer', /\.(ts|vue)$/).filter((path) => !path.startsWith(join('renderer', 'locales'))),
      ...filesIn(join('electron', 'main', 'alerts'), /\.ts$/),
      ...filesIn(join('electron', 'main', 'windows'), /\.ts$/),
    ]
    const found = files.flatMap((path) => {
      const source = readFileSync(join(root, path), 'utf8').replaceAll(/<template>[\s\S]*<\/template>/g, '')
      return wordsOfScript(source).map((text) => `${path}: ${text}`)
    })
    expect(found).toEqual([])
  })
})
