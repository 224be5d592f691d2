import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '@/locales/en'
import { failuresText } from '@/locales/en/failures'
import { defaultDialect } from '@main/gws/dialect'
import { parsePolicy } from '@main/settings/policy'
import { firstDay, parseSettings } from '@main/settings/settings-file'
import { english as mainTexts } from '@main/texts/en'
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

/** Every text of a catalogue. */
function wordsIn(catalogue: object): readonly string[] {
  return Object.values(catalogue).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? wordsIn(value) : []
  })
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

  it('show administrators a policy about alerts that is taken as it stands', () => {
    const [, chapter = ''] = textOf('docs/administrator-guide.md').split('### Alert rules and quiet times')
    const policy = parsePolicy(JSON.parse(/```json\n([\s\S]*?)```/.exec(chapter)?.[1] ?? '{}'))
    expect(policy).toMatchObject({ problems: [], isBlocking: false })
    expect(policy.defaults.alertRules).toHaveLength(2)
    expect(policy.enforced.alertTimes).toEqual({ quiet: { from: 1_200, until: 420 }, shift: null })
  })

  it('show administrators nothing as a policy or as settings that is not taken as it stands', () => {
    const blocks = [...textOf('docs/administrator-guide.md').matchAll(/^```json\n([\s\S]*?)^```/gm)]
    const [settings, policies] = [blocks, blocks].map((all, at) =>
      all.map(([, text = '']) => text).filter((text) => text.includes('"version"') === (at === 0)),
    )
    expect([settings?.length, policies?.length]).toEqual([1, 3])
    for (const text of settings ?? []) expect(parseSettings(text)?.unreadable).toEqual([])
    for (const text of policies ?? [])
      expect(parsePolicy(JSON.parse(text))).toMatchObject({ problems: [], isBlocking: false })
  })

  it.each(Object.keys(firstDay.remembered))('tell administrators that %s is remembered', (key) => {
    const row = textOf('docs/administrator-guide.md')
      .split('\n')
      .find((line) => line.startsWith('| `remembered`'))
    expect(row).toContain(`\`${key}\``)
  })

  it.each(['docs/user-guide.md', 'docs/administrator-guide.md'])(
    'begin %s with a list of all its chapters',
    (path) => {
      const [head = '', ...chapters] = textOf(path).split(/^## /m)
      const listed = [...head.matchAll(/^- \[(.+)\]\(#/gm)].map(([, title]) => title)
      expect(listed).toEqual(chapters.map((chapter) => chapter.split('\n')[0]))
    },
  )

  it('call what opens something by the words of the screen', () => {
    const known = new Set([...wordsIn(en), ...wordsIn(mainTexts)])
    const named = [...textOf('docs/user-guide.md').matchAll(/\*\*([^*]*[^*\s]…)\*\*/g)].map(
      ([, name = '']) => name,
    )
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  it("name a test on the packaged app for every item of Electron's checklist, and tests that exist", () => {
    const rows = [...textOf('SECURITY.md').matchAll(/^\| (\d+) +\|.*\|([^|]*)\|$/gm)]
    const spec = textOf('test/e2e/electron-checklist.spec.ts')
    const numbered = [...spec.matchAll(/\btest\(\s*['"`](\d+): /g)].map(([, number]) => number)
    expect(rows.map(([, number]) => number)).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 1)))
    expect(numbered).toEqual(rows.map(([, number]) => number))
    const named = rows.flatMap(([, , tests = '']) =>
      [...tests.matchAll(/`([\w-]+\/[\w/-]+)`/g)].map(([, name = '']) => `test/${name}`),
    )
    const isThere = (name: string): boolean =>
      ['.test.ts', '.spec.ts'].some((ending) => existsSync(join(root, `${name}${ending}`)))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !isThere(name))).toEqual([])
  })

  it.each(documents)('show pictures in %s that are there', (path) => {
    const pictures = [...textOf(path).matchAll(/[("]([\w./-]+\.png)[)"]/g)].map(([, file = '']) => file)
    expect(pictures.filter((file) => !existsSync(join(root, dirname(path), file)))).toEqual([])
  })

  it('number the decisions without a gap', () => {
    const numbers = readdirSync(join(root, 'docs/adr')).map((name) => Number(name.slice(0, 4)))
    expect(numbers.sort((one, other) => one - other)).toEqual(numbers.map((_, index) => index + 1))
  })
})
