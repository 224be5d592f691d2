import type { MenuItem, Session } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appSchemePrivileges } from '@main/security/app-address'
import { contentPolicy, securityHeaders } from '@main/security/content-policy'
import { allowedPermissions } from '@main/security/permissions'
import { english } from '@main/texts/en'
import { applicationMenuTemplate } from '@main/windows/menu-template'
import { signInPreferencesOf } from '@main/windows/sign-in-preferences'
import { webPreferencesOf } from '@main/windows/web-preferences'
import { root, sourceFiles } from '../contract/import-graph'

const shipped = webPreferencesOf({ preloadPath: '/app/preload/index.cjs', isPackaged: true })
const mainSource = sourceFiles(join(root, 'electron/main')).map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}))

function filesWith(pattern: RegExp): readonly string[] {
  return mainSource.filter(({ text }) => pattern.test(text)).map(({ path }) => path.slice(root.length))
}

describe('the security table, windows', () => {
  it('ships every window with exactly these preferences', () => {
    expect(shipped).toEqual({
      preload: '/app/preload/index.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    })
  })

  it('differs from its sources only in the developer tools', () => {
    const fromSources = webPreferencesOf({ preloadPath: '/app/preload/index.cjs', isPackaged: false })
    expect(fromSources).toEqual({ ...shipped, devTools: true })
  })

  it('makes windows in one place, with these preferences', () => {
    expect(filesWith(/new (BrowserWindow|WebContentsView|BrowserView)\(/)).toEqual([
      'electron/main/windows/main-window.ts',
      'electron/main/windows/sign-in-window.ts',
    ])
    expect(filesWith(/webPreferences: webPreferencesOf\(/)).toEqual(['electron/main/windows/main-window.ts'])
  })

  it('gives a window with foreign pages the same preferences, and neither preload nor developer tools', () => {
    const session = {} as Session
    const { preload: _none, ...rest } = shipped
    expect(signInPreferencesOf(session)).toEqual({ ...rest, session, devTools: false })
  })

  it.each(['win32', 'darwin', 'linux'])(
    'offers neither reload nor developer tools in the shipped menu on %s',
    (platform) => {
      const noAction = (): void => undefined
      const actions = { onNewWindow: noAction, onZoom: noAction, onAction: noAction }
      const facts = { platform, isPackaged: true, texts: english, ...actions }
      const menu = JSON.stringify(applicationMenuTemplate(facts))
      expect(menu).not.toMatch(/reload|devtools|viewMenu/i)
      expect(menu).toMatch(/"copy".*"paste"|"paste".*"copy"/)
    },
  )
})

describe('the security table, content', () => {
  it('allows the page its own files and nothing else', () => {
    const directives = Object.fromEntries(
      contentPolicy.split('; ').map((part): [string, string] => {
        const [name = '', ...sources] = part.split(' ')
        return [name, sources.join(' ')]
      }),
    )
    expect(directives).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'font-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    })
  })

  it('sends the policy and the other headers with every answer', () => {
    expect(securityHeaders).toMatchObject({
      'Content-Security-Policy': contentPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
    })
  })

  it('gives the own scheme an origin and secure standing, and no way around the policy', () => {
    expect(appSchemePrivileges).toMatchObject({
      standard: true,
      secure: true,
      bypassCSP: false,
      corsEnabled: false,
      allowServiceWorkers: false,
    })
  })

  it('grants one permission', () => {
    expect(allowedPermissions).toEqual(['clipboard-sanitized-write'])
  })
})

describe('the security table, what main never does', () => {
  it.each<[string, RegExp]>([
    ['accepts a certificate that the system refuses', /certificate-error|ignore-certificate-errors/],
    [
      'turns the sandbox or web security off',
      /no-sandbox|disable-web-security|sandbox: false|webSecurity: false/,
    ],
    ['loads a page from disk', /\.loadFile\(|file:\/\/(?!\))/],
    ['builds code from text', /executeJavaScript|insertCSS|\beval\(|new Function\(/],
    ['enables Blink features', /enableBlinkFeatures|enable-blink-features/],
    ['writes what the server sends into a partition on disk', /['"`]persist:/],
    ['answers synchronously', /ipcMain\.on\(|returnValue|sendSync/],
  ])('%s', (_what, pattern) => {
    const code = mainSource.map(({ path, text }) => ({ path, text: text.replace(/\/\*[\s\S]*?\*\//g, '') }))
    expect(code.filter(({ text }) => pattern.test(text)).map(({ path }) => path.slice(root.length))).toEqual(
      [],
    )
  })

  it('says the whole menu of macOS in the language of the program', () => {
    const nothing = (): void => undefined
    const actions = { onNewWindow: nothing, onZoom: nothing, onAction: nothing }
    const [own] = applicationMenuTemplate({
      platform: 'darwin',
      isPackaged: true,
      texts: english,
      ...actions,
    })
    const items = Array.isArray(own?.submenu) ? own.submenu : []
    expect(items.filter(({ type, label }) => type !== 'separator' && !label)).toEqual([])
    expect(items.length).toBeGreaterThan(5)
  })

  it('opens the settings from the menu of macOS by the keys that are usual there', () => {
    const nothing = (): void => undefined
    const chosen: string[] = []
    const actions = { onNewWindow: nothing, onZoom: nothing, onAction: (id: string) => void chosen.push(id) }
    const facts = { platform: 'darwin', isPackaged: true, texts: english, ...actions }
    const [own] = applicationMenuTemplate(facts)
    const items = Array.isArray(own?.submenu) ? own.submenu : []
    const settings = items.find(({ accelerator }) => accelerator === 'Command+,')
    settings?.click?.({} as MenuItem, undefined, {})
    expect(chosen).toEqual(['settings'])
  })

  it('lets exceptions for certificates count where it talks to a server, and nowhere else', () => {
    expect(filesWith(/setCertificateVerifyProc/)).toEqual(['electron/main/security/server-session.ts'])
  })

  it('opens links outside in one place, through the checked function', () => {
    const opening = filesWith(/shell\.openExternal|openExternal\(/)
    expect(opening.filter((path) => path !== 'electron/main/app.ts')).toEqual([])
  })

  it('starts the sandbox for everything', () => {
    expect(filesWith(/app\.enableSandbox\(\)/)).toEqual(['electron/main/security/secure-defaults.ts'])
  })
})
