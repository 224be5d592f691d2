import { closeServerSession, createServerSession, httpPortOf } from './security/server-session'
import type { Network } from './session/session-ports'
import type { SignInWindows } from './windows/sign-in-window'

/** A network for one sign-in: requests, the pages of an identity provider, and the end of both, on the same cookies. */
export function openServerNetwork(appVersion: string, windows: SignInWindows): Network {
  const session = createServerSession({ appVersion })
  return {
    http: httpPortOf(session),
    showSignIn: (request) => windows.open({ ...request, session }),
    close: () => closeServerSession(session),
  }
}
