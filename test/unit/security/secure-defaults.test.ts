import type { Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { secureWindowSession } from '@main/security/secure-defaults'

type Judge = (details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void
type Download = (event: { preventDefault: () => void }) => void

/** A session of a window after it was secured, with what can be asked of it. */
function aWindowSession() {
  const seen: { judge?: Judge; download?: Download; spelling?: boolean } = {}
  const session = {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setSpellCheckerEnabled: (isOn: boolean) => void (seen.spelling = isOn),
    on: (_event: 'will-download', listener: Download) => void (seen.download = listener),
    webRequest: { onBeforeRequest: (judge: Judge) => void (seen.judge = judge) },
  }
  secureWindowSession(session as unknown as Session)
  const isCancelled = (url: string): boolean | undefined => {
    let answer: boolean | undefined
    seen.judge?.({ url }, ({ cancel }) => (answer = cancel))
    return answer
  }
  return { seen, isCancelled }
}

describe('the session of the windows', () => {
  it.each([
    'https://gws.example.com/api/v2/me',
    'http://127.0.0.1:8090/',
    'ws://127.0.0.1:8090/',
    'file:///etc/hostname',
    'ftp://files.example.com/',
    'app://switchyard.example/index.html',
    'app://elsewhere/index.html',
    'rubbish',
  ])('cancels a request for %s', (url) => {
    expect(aWindowSession().isCancelled(url)).toBe(true)
  })

  it.each(['app://switchyard/index.html', 'app://switchyard/assets/index.js', 'data:image/png;base64,AA=='])(
    'lets a request for %s pass',
    (url) => {
      expect(aWindowSession().isCancelled(url)).toBe(false)
    },
  )

  it('prevents every download', () => {
    let isPrevented = false
    aWindowSession().seen.download?.({ preventDefault: () => (isPrevented = true) })
    expect(isPrevented).toBe(true)
  })

  it('has the spell checker off, whose dictionaries would come from the internet', () => {
    expect(aWindowSession().seen.spelling).toBe(false)
  })
})
