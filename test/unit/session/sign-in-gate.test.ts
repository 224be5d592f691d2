import { describe, expect, it } from 'vitest'
import { mayEnter } from '@main/session/sign-in-gate'

const open = { allowedServers: [], demoAllowed: true }
const fine = { blocksSignIn: false }
const there = { server: 'https://gws.example.com', isDemo: false }
const demo = { server: '', isDemo: true }

describe('an administrator who says nothing', () => {
  it('lets everybody in everywhere', () => {
    expect([mayEnter(open, fine, there).ok, mayEnter(open, fine, demo).ok]).toEqual([true, true])
  })
})

describe('a list of allowed servers', () => {
  const allowed = { ...open, allowedServers: ['gws.example.com/', 'not an address'] }

  it('lets in to those, however their address is written', () => {
    expect(mayEnter(allowed, fine, there)).toEqual({ ok: true, value: null })
  })

  it.each(['https://other.example.com', 'http://gws.example.com', 'https://gws.example.com:8443'])(
    'keeps out of %s',
    (server) => {
      expect(mayEnter(allowed, fine, { server, isDemo: false })).toMatchObject({
        failure: { reason: 'forbidden-by-policy' },
      })
    },
  )

  it('does not concern the demo, which has a switch of its own', () => {
    expect(mayEnter(allowed, fine, demo).ok).toBe(true)
    expect(mayEnter({ ...allowed, demoAllowed: false }, fine, demo)).toMatchObject({
      failure: { reason: 'forbidden-by-policy' },
    })
  })
})

describe('a policy that cannot be read', () => {
  it('keeps everybody out, of the demo too', () => {
    for (const wanted of [there, demo]) {
      expect(mayEnter(open, { blocksSignIn: true }, wanted)).toMatchObject({
        failure: { reason: 'policy-unreadable' },
      })
    }
  })
})
