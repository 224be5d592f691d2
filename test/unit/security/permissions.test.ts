import type { Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { isAppUrl } from '@main/security/app-address'
import { restrictPermissions } from '@main/security/permissions'

type Check = (contents: null, permission: string, origin: string) => boolean
type Request = (
  contents: null,
  permission: string,
  callback: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void

function aRestrictedSession(own?: (address: string) => boolean) {
  const handlers: { check?: Check; request?: Request; device?: () => boolean } = {}
  const session = {
    setPermissionCheckHandler: (handler: Check) => void (handlers.check = handler),
    setPermissionRequestHandler: (handler: Request) => void (handlers.request = handler),
    setDevicePermissionHandler: (handler: () => boolean) => void (handlers.device = handler),
  }
  restrictPermissions(session as unknown as Session, own)
  return (permission: string, url: string) => {
    const answers: (boolean | undefined)[] = [handlers.check?.(null, permission, url)]
    handlers.request?.(null, permission, (granted) => void answers.push(granted), { requestingUrl: url })
    return [...answers, handlers.device?.()]
  }
}

describe('permissions', () => {
  it('lets our own page write plain text to the clipboard, by check and by request', () => {
    const ask = aRestrictedSession(isAppUrl)
    expect(ask('clipboard-sanitized-write', 'app://switchyard/')).toEqual([true, true, false])
  })

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'hid',
    'unknown',
  ])('refuses %s even to our own page', (permission) => {
    const ask = aRestrictedSession(isAppUrl)
    expect(ask(permission, 'app://switchyard/')).toEqual([false, false, false])
  })

  it('refuses everything to another origin', () => {
    const ask = aRestrictedSession(isAppUrl)
    expect(ask('clipboard-sanitized-write', 'https://example.com/')).toEqual([false, false, false])
  })

  it('refuses everything in a session that shows no page', () => {
    const ask = aRestrictedSession()
    expect(ask('clipboard-sanitized-write', 'app://switchyard/')).toEqual([false, false, false])
  })
})
