import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { isAppUrl } from '@main/security/app-address'
import { fenceNavigation } from '@main/security/navigation'

class FakeContents extends EventEmitter {
  openHandler: (details: { url: string }) => unknown = () => undefined
  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.openHandler = handler
  }
}

function aFencedPage(isSignInWindow = false) {
  const app = new EventEmitter()
  const contents = new FakeContents()
  const opened: string[] = []
  fenceNavigation(app as unknown as App, {
    isAppUrl,
    isSignInWindow: () => isSignInWindow,
    openLink: (url) => void opened.push(url),
    log: silentLog,
  })
  app.emit('web-contents-created', {}, contents)
  const isPrevented = (event: string, url: string): boolean => {
    let prevented = false
    contents.emit(event, { url, preventDefault: () => void (prevented = true) })
    return prevented
  }
  return { contents, opened, isPrevented }
}

describe('the navigation fence', () => {
  it('lets a sign-in window go to web addresses, and nowhere else', () => {
    const { isPrevented } = aFencedPage(true)
    const addresses = [
      'https://idp.example.com/',
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'app://switchyard/',
    ]
    expect(addresses.map((url) => isPrevented('will-redirect', url))).toEqual([false, false, true, true])
  })

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'stops %s to anywhere but our own page',
    (event) => {
      const { isPrevented } = aFencedPage()
      const foreign = [
        'https://example.com/',
        'file:///etc/passwd',
        'javascript:alert(1)',
        'app://switchyard.evil/',
        'data:text/html,x',
      ]
      expect(foreign.map((url) => isPrevented(event, url))).toEqual(foreign.map(() => true))
      expect(isPrevented(event, 'app://switchyard/index.html')).toBe(false)
    },
  )

  it('never makes a new window, and hands the address to the link opener', () => {
    const { contents, opened } = aFencedPage()
    expect(contents.openHandler({ url: 'https://example.com/' })).toEqual({ action: 'deny' })
    expect(opened).toEqual(['https://example.com/'])
  })

  it('never attaches a webview', () => {
    const { isPrevented } = aFencedPage()
    expect(isPrevented('will-attach-webview', 'app://switchyard/index.html')).toBe(true)
  })
})
