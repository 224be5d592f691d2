import { BrowserWindow, type Session, type WebContents } from 'electron'
import { fail, ok, type Result } from '@shared/result'
import { signInPreferencesOf } from './sign-in-preferences'

/** A sign-in in which a person deals with pages of a server and of an identity provider. */
export interface SignInWindowRequest {
  readonly url: string
  /** The network session whose cookies the sign-in is to leave behind. */
  readonly session: Session
  /** Looked at after each page; the window closes when it is true. */
  readonly isDone: () => Promise<boolean>
  readonly signal: AbortSignal
}

/** The windows that show foreign pages. */
export interface SignInWindows {
  readonly open: (request: SignInWindowRequest) => Promise<Result<null>>
  /** Whether these contents belong to such a window: other rules of navigation hold there. */
  readonly owns: (contents: Pick<WebContents, 'id'>) => boolean
}

/** A person may take as long as a second factor takes, and not for ever. */
const LIMIT_MS = 600_000

/**
 * Makes windows in which a person signs in at an identity provider. They show no page of ours, have no bridge, open no
 * further window, and say in their title whose page it is. Ends with `cancelled` when the person closes the window, with
 * `timed-out` after ten minutes.
 */
export function createSignInWindows(): SignInWindows {
  const owned = new Set<number>()
  return {
    owns: ({ id }) => owned.has(id),
    open: async (request) => {
      const window = createWindow(request.session)
      const { id } = window.webContents
      owned.add(id)
      window.webContents.once('destroyed', () => owned.delete(id))
      sayWhosePage(window)
      const result = await outcomeOf(window, request)
      if (!window.isDestroyed()) window.destroy()
      return result
    },
  }
}

function createWindow(session: Session): BrowserWindow {
  return new BrowserWindow({
    ...{ width: 520, height: 680, minimizable: false, fullscreenable: false, autoHideMenuBar: true },
    webPreferences: signInPreferencesOf(session),
  })
}

function sayWhosePage(window: BrowserWindow): void {
  const say = (): void => {
    const address = window.webContents.getURL()
    const origin = URL.canParse(address) ? new URL(address).origin : address
    window.setTitle([origin, window.webContents.getTitle()].filter(Boolean).join(' · '))
  }
  window.on('page-title-updated', (event) => {
    event.preventDefault()
    say()
  })
  window.webContents.on('did-navigate', say)
}

function outcomeOf(
  window: BrowserWindow,
  { url, isDone, signal }: SignInWindowRequest,
): Promise<Result<null>> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => settle(fail('timed-out', 'nobody signed in')), LIMIT_MS)
    const settle = (result: Result<null>): void => {
      clearTimeout(limit)
      resolve(result)
    }
    const look = (): void => {
      isDone()
        .then((isSignedIn) => {
          if (isSignedIn) settle(ok(null))
        })
        .catch(() => settle(fail('connection-lost', 'the server could not be asked who signed in')))
    }
    window.once('closed', () => settle(fail('cancelled', 'the window was closed')))
    signal.addEventListener('abort', () => settle(fail('cancelled', 'sign-in was cancelled')), { once: true })
    window.webContents.on('did-finish-load', look)
    window.loadURL(url).catch(() => {
      if (window.isDestroyed() || window.webContents.getURL() !== '') return
      settle(fail('connection-lost', 'the sign-in page could not be loaded'))
    })
  })
}
