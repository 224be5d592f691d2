import { describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { createExternalLinks, externalAddress } from '@main/security/external-links'

const hosts = ['docs.example.com']

describe('external links', () => {
  it.each([
    'http://docs.example.com/',
    'https://example.com/',
    'https://docs.example.com.evil.example/',
    'https://user:secret@docs.example.com/',
    'https://docs.example.com:8443/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://docs.example.com/share',
    'docs.example.com',
    '',
  ])('does not leave for %s', (address) => {
    expect(externalAddress(address, hosts)).toBeUndefined()
  })

  it('opens an https address of a listed host', async () => {
    const opened: string[] = []
    const open = createExternalLinks({
      open: async (address) => void opened.push(address),
      hosts,
      log: silentLog,
    })
    open('https://docs.example.com/guide?a=1#b')
    open('https://example.com/')
    expect(opened).toEqual(['https://docs.example.com/guide?a=1#b'])
  })
})
