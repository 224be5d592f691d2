import { describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/result'
import { canMoveWith } from '@main/session/signed-in-user'

const named = (...ids: string[]) => ok(ids.map((id) => ({ id, name: id })))

describe('whether a user may move anything', () => {
  it.each([
    ['with the feature', named('api-voice', 'api-multimedia-workbin'), true],
    ['without it', named('api-voice'), false],
    ['of a server that lists none', named(), true],
    ['of a server that does not answer', fail('server-error', ''), true],
  ])('%s', (_name, features, canMove) => {
    expect(canMoveWith(features)).toBe(canMove)
  })
})
