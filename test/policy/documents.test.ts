import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failuresText } from '@/locales/en/failures'
import { defaultDialect } from '@main/gws/dialect'
import { failureReasons } from '@shared/failure'
import { root } from '../contract/import-graph'

const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...inDocs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name.replaceAll('\\', '/')}`),
]
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The anchors of a document's headings, as the usual viewers make them. */
function anchorsIn(path: string): ReadonlySet<string> {
  const headings = [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_\- ]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

/** Links to places of the repository, without pictures. */
function linksIn(path: string): readonly string[] {
  const links = [...textOf(path).matchAll(/(?<!!)\[[^\]]*\]\(([\w./-]*(?:#[\w-]+)?)\)/g)]
  return links
    .map(([, target = '']) => target)
    .filter((target) => /[.#]/.test(target) && !target.endsWith('.png'))
}

describe('the documents', () => {
  it.each(documents)('link from %s to places that exist', (path) => {
    const dead = linksIn(path).filter((link) => {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? path : normalize(join(dirname(path), file))
      if (!existsSync(join(root, target))) return true
      return anchor !== undefined && !anchorsIn(target).has(anchor)
    })
    expect(dead).toEqual([])
  })

  it.each(Object.entries(defaultDialect))(
    'tell administrators about the switch %s and its default',
    (key, value) => {
      const row = textOf('docs/administrator-guide.md')
        .split('\n')
        .find((line) => line.startsWith(`| \`${key}\``))
      expect(row).toContain(`\`${Array.isArray(value) ? JSON.stringify(value) : String(value)}\``)
    },
  )

  it.each(failureReasons)('tell users what to do about %s, in the words of the screen', (reason) => {
    const { title, advice } = failuresText[reason]
    const rows = textOf('docs/user-guide.md').replace(/ +/g, ' ')
    expect(rows).toContain(`| ${title} | ${advice} |`)
  })

  it('number the decisions without a gap', () => {
    const numbers = readdirSync(join(root, 'docs/adr')).map((name) => Number(name.slice(0, 4)))
    expect(numbers.sort((one, other) => one - other)).toEqual(numbers.map((_, index) => index + 1))
  })
})
