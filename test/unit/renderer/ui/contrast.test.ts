import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Tokens = Readonly<Record<string, string>>

const css = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8')

function tokensOf(theme: 'light' | 'dark'): Tokens {
  const block = new RegExp(`data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  const found = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)]
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]))
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrastOf(tokens: Tokens, one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map((name) => luminanceOf(tokens[name]!)).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['canvas', 'surface', 'raised', 'sunken', 'hover']
const rowGrounds = ['accent-soft', 'mark']
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, ...rowGrounds, 'due-soft', 'late-soft', 'good-soft']],
  ['ink-2', [...grounds, ...rowGrounds]],
  ['ink-3', [...grounds, ...rowGrounds]],
  ['accent', ['canvas', 'surface', 'raised', 'accent-soft']],
  ['due', ['surface', 'raised', 'due-soft', ...rowGrounds]],
  ['late', ['surface', 'raised', 'late-soft', ...rowGrounds]],
  ['good', ['surface', 'raised', 'good-soft']],
  ['accent-ink', ['accent', 'accent-strong']],
  ['surface', ['late', 'ink']],
]
const marks = ['line-strong', 'accent', 'due', 'late', 'good']

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  const tokens = tokensOf(theme)

  it.each(texts)('let %s be read on every ground it stands on', (text, on) => {
    const tooFaint = on.filter((ground) => contrastOf(tokens, text, ground) < 4.5)
    expect(tooFaint).toEqual([])
  })

  it.each(marks)('let a mark in %s be seen on surfaces', (mark) => {
    const tooFaint = ['surface', 'raised', 'canvas'].filter((on) => contrastOf(tokens, mark, on) < 3)
    expect(tooFaint).toEqual([])
  })
})

describe('the colours of both themes', () => {
  it('have the same roles', () => {
    expect(Object.keys(tokensOf('dark'))).toEqual(Object.keys(tokensOf('light')))
  })
})
