import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notificationsUrl, parseServerAddress, parseServerAddresses } from '@main/gws/server-address'
import { runs } from '@support/runs'

describe('the server address', () => {
  test.each([
    ['gws.example.com', 'https://gws.example.com'],
    ['  https://gws.example.com/  ', 'https://gws.example.com'],
    ['http://localhost:8090', 'http://localhost:8090'],
    ['gws.example.com:8443', 'https://gws.example.com:8443'],
    ['http://10.0.0.4:1/api/v2/', 'http://10.0.0.4:1'],
    ['https://gws.example.com/api/v2/me?fields=*#top', 'https://gws.example.com'],
    ['https://gws.example.com/genesys/api/v2', 'https://gws.example.com/genesys'],
    ['HTTPS://GWS.Example.COM', 'https://gws.example.com'],
    ['http://[::1]:8090', 'http://[::1]:8090'],
    ['https://gws.example.com?x=1', 'https://gws.example.com'],
  ])('reads %s as %s', (typed, address) => {
    expect(parseServerAddress(typed)).toEqual({ ok: true, value: address })
  })

  test.each([
    [''],
    ['   '],
    ['ftp://gws.example.com'],
    ['file:///etc/passwd'],
    ['javascript:alert(1)'],
    ['https://noor:secret@gws.example.com'],
    ['noor:secret@gws.example.com'],
    ['gws example com'],
    ['https://'],
    ['http://gws.example.com:99999'],
    ['-'],
  ])('refuses %j as a bad address', (typed) => {
    const parsed = parseServerAddress(typed)
    expect(parsed.ok ? parsed.value : parsed.failure.reason).toBe('bad-address')
  })

  test('does not repeat a typed password in the failure', () => {
    expect(JSON.stringify(parseServerAddress('https://noor:hunter22@gws.example.com'))).not.toContain(
      'hunter22',
    )
  })

  const unhurried = { timeout: 30_000 }

  /** Making the first address of this kind takes long on a busy machine, the others nothing. */
  test('reads its own result as the same address', unhurried, () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (typed) => {
        const once = parseServerAddress(typed)
        if (once.ok) expect(parseServerAddress(once.value)).toEqual(once)
      }),
      runs(30),
    )
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(typeof parseServerAddress(typed).ok).toBe('boolean')
      }),
      runs(1000),
    )
  })

  test('gives the CometD end point', () => {
    expect(notificationsUrl('https://gws.example.com')).toBe('https://gws.example.com/api/v2/notifications')
  })
})

describe('the servers of a site', () => {
  test.each([
    ['one.example', ['https://one.example']],
    ['one.example, two.example', ['https://one.example', 'https://two.example']],
    [
      'one.example;two.example\r\n three.example,',
      ['one', 'two', 'three'].map((n) => `https://${n}.example`),
    ],
    ['one.example, https://one.example/', ['https://one.example']],
  ])('are read from %j', (typed, servers) => {
    expect(parseServerAddresses(typed)).toEqual({ ok: true, value: servers })
  })

  test.each(['', ' , ', 'not a server', 'one.example two.example', 'one.example, not a server'])(
    'are not guessed from %j',
    (typed) => {
      const parsed = parseServerAddresses(typed)
      expect(parsed.ok ? parsed.value : parsed.failure.reason).toBe('bad-address')
    },
  )
})
