import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idsOfUris, lastPartOf } from '@main/gws/uris'
import { wireFixture } from '@support/wire-fixture'
import { runs } from '@support/runs'

describe('a list without fields', () => {
  test.each(['me-interactions-uris', 'workbins-uris'])('gives the ids of %s', (name) => {
    const body = wireFixture(`${name}.answer`) as { uris: string[] }
    const ids = idsOfUris(body)
    expect(ids.ok && ids.value.length).toBe(body.uris.length)
    expect(ids.ok && ids.value.every((id, at) => body.uris[at]?.endsWith(`/${id}`))).toBe(true)
  })

  test('that is missing is a failure, never an empty list', () => {
    expect(idsOfUris({ statusCode: 0 })).toMatchObject({ failure: { reason: 'unreadable-answer' } })
  })

  test.each([
    ['http://host/api/v2/users/ab%20c', 'ab c'],
    ['http://host/api/v2/users/abc/', 'abc'],
    ['http://host/api/v2/users/abc?type=User', 'abc'],
    ['http://host/api/v2/users/%zz', '%zz'],
    ['', ''],
  ])('reads %s as %j', (uri, id) => {
    expect(lastPartOf(uri)).toBe(id)
  })

  test('never makes the parser throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (uris, uri) => {
        idsOfUris({ uris })
        idsOfUris({ uris: [uris, uri] })
        lastPartOf(uri)
      }),
      runs(1_000),
    )
  })
})
