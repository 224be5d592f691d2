import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MediaResource } from '@main/gws/gws-client'
import { createPacker } from '@main/board/packed-item'
import { rowFromResource } from '@main/board/resource-row'
import { aResource } from '@support/fake-resource'
import { runs } from '@support/runs'

const place = 'Agent:u1/drafts'
const word = fc.constantFrom('', 'Gold', 'Claims', 'Refund', 'i1')
const text = fc.option(word)
const anyResource: fc.Arbitrary<MediaResource> = fc
  .record({
    ...{ subject: word, customer: word, segment: word, state: word, mediaType: word },
    ...{ body: text, from: text, workbinAgentId: text, workbinName: text },
    ...{ to: fc.array(word, { maxLength: 2 }), capabilities: fc.array(word, { maxLength: 2 }) },
    caseData: fc.array(fc.record({ key: word, value: fc.oneof(word, fc.integer(), fc.constant(null)) }), {
      maxLength: 6,
    }),
  })
  .map((change) => ({ ...aResource(), ...change }))

describe('a packed interaction', () => {
  it('keeps apart no case data and one entry without a name', () => {
    const { pack } = createPacker()
    const resources = [[], [{ key: '', value: null }]].map((caseData) => aResource({ caseData }))
    const items = resources.map((resource) => pack(rowFromResource(resource, place), resource))
    expect(items.map(({ resource }) => resource)).toEqual(resources)
  })

  it('is unpacked to exactly what it was', () => {
    fc.assert(
      fc.property(fc.array(anyResource, { maxLength: 20 }), (resources) => {
        const { pack } = createPacker()
        const items = resources.map((resource) => pack(rowFromResource(resource, place), resource))
        expect(items.map(({ resource }) => resource)).toEqual(resources)
        expect(items.map(({ row }) => row)).toEqual(
          resources.map((resource) => rowFromResource(resource, place)),
        )
      }),
      runs(200),
    )
  })
})
