import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownerKeyOf, ownerKinds, parseOwnerKey } from '@shared/domain/owner'
import { parseWorkbinKey, workbinKeyOf } from '@shared/domain/workbin'

const name = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('Night/Day: 1', 'a/b', ':', '/', 'Agent:x', 'Équipe Étoile', '日本/東京'),
)
const kind = fc.constantFrom(...ownerKinds)
const workbinId = fc.string({ minLength: 1 }).filter((id) => !id.includes('/'))

describe('keys of owners and workbins', () => {
  it('give back the kind and the id of any owner', () => {
    fc.assert(
      fc.property(kind, name, (ownerKind, id) => {
        expect(parseOwnerKey(ownerKeyOf(ownerKind, id))).toEqual({ kind: ownerKind, id })
      }),
    )
  })

  it('give back the owner and the id of any workbin', () => {
    fc.assert(
      fc.property(kind, name, workbinId, (ownerKind, id, bin) => {
        const ownerKey = ownerKeyOf(ownerKind, id)
        const expected = { ownerKey, ownerKind, ownerId: id, workbinId: bin }
        expect(parseWorkbinKey(workbinKeyOf(ownerKey, bin))).toEqual(expected)
      }),
    )
  })

  it('are different for different workbins', () => {
    fc.assert(
      fc.property(kind, name, workbinId, name, workbinId, (ownerKind, one, bin, other, otherBin) => {
        fc.pre(one !== other || bin !== otherBin)
        const key = workbinKeyOf(ownerKeyOf(ownerKind, one), bin)
        expect(key).not.toBe(workbinKeyOf(ownerKeyOf(ownerKind, other), otherBin))
      }),
    )
  })

  it.each(['', 'Agent', 'Agent:', ':x', 'Robot:x'])('do not read %j as an owner', (text) => {
    expect(parseOwnerKey(text)).toBeUndefined()
  })

  it.each(['', '/', 'Agent:x', 'Agent:x/', '/drafts', 'Robot:x/drafts'])(
    'do not read %j as a workbin',
    (text) => {
      expect(parseWorkbinKey(text)).toBeUndefined()
    },
  )
})
