import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLink, linkTo, parseLink, type LinkTarget } from '@shared/domain/link'
import { ownerKinds, ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf } from '@shared/domain/workbin'
import { runs } from '@support/runs'

const plain = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text))
const target: fc.Arbitrary<LinkTarget> = fc.oneof(
  plain.map((interactionId) => ({ kind: 'interaction' as const, interactionId })),
  plain.map((name) => ({ kind: 'view' as const, name })),
  fc
    .tuple(fc.constantFrom(...ownerKinds), plain, plain)
    .filter(([, , id]) => !id.includes('/'))
    .map(([kind, owner, id]) => ({
      kind: 'workbin' as const,
      workbinKey: workbinKeyOf(ownerKeyOf(kind, owner), id),
    })),
)

describe('a link into the console', () => {
  it('leads to what it was made for', () => {
    fc.assert(
      fc.property(target, (made) => {
        const link = linkTo(made)
        expect(isLink(link)).toBe(true)
        expect(parseLink(link)).toEqual(made)
      }),
      runs(300),
    )
  })

  it('reads the same when a browser has rewritten it', () => {
    const isFolder = (made: LinkTarget): boolean => /\/\.\.?$/.test(linkTo(made))
    fc.assert(
      fc.property(
        target.filter((made) => !isFolder(made)),
        (made) => {
          expect(parseLink(new URL(linkTo(made)).href)).toEqual(made)
        },
      ),
      runs(500),
    )
  })

  it('can be made of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const name = String.fromCharCode(...units)
        expect(linkTo({ kind: 'view', name })).toMatch(/^switchyard:\/\/view\/[\x21-\x7e]*$/)
      }),
      runs(200),
    )
  })

  it('is nothing else, whatever comes', () => {
    const parts = fc.array(
      fc.constantFrom('switchyard:', '//', 'view', 'workbin', '/', '%2f', '%', '..', '?', '#', 'x', ' ', '@'),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          parts.map((each) => each.join('')),
        ),
        (text) => {
          const read = parseLink(text)
          if (read) expect(parseLink(linkTo(read))).toEqual(read)
        },
      ),
      runs(1_000),
    )
  })

  it.each([
    'switchyard:',
    'switchyard://view/',
    'switchyard://view/a/b',
    'switchyard://view/a?b',
    'switchyard://view/%E0%A4%A',
    'switchyard://view/a%00b',
    'switchyard://view/%E2%80%AEevil',
    'switchyard://user@view/a',
    'switchyard://move/a',
    'switchyard://workbin/nobody',
    'switchyard:view/a',
    'https://view/a',
    `switchyard://view/${'a'.repeat(300)}`,
    `switchyard://view/${'a'.repeat(3_000)}`,
    ' switchyard://view/a',
  ])('is refused as %j', (text) => {
    expect(parseLink(text)).toBeUndefined()
  })
})
