import { session as sessions, type Session } from 'electron'
import { randomUUID } from 'node:crypto'
import type { HttpPort } from '../gws/http-port'
import type { ShownCertificate } from '../network/certificate-desk'
import { restrictPermissions } from './permissions'

const TRUSTED = 0
const AS_CHROMIUM_SAYS = -3

/** What the server's side of the network is told about us. */
export interface ServerSessionOptions {
  readonly appVersion: string
  /** Whether somebody trusts a certificate that Chromium refuses; asked for every one. */
  readonly isExcepted: (shown: ShownCertificate) => boolean
}

/**
 * A fresh network session for one sign-in: cookies and everything else in memory only (the partition has no `persist:`),
 * nothing cached, so that nothing of the server's reaches the disk and no cookie outlives the sign-out. Certificates
 * are judged by Chromium, but for the few that somebody trusts by their fingerprint.
 */
export function createServerSession({ appVersion, isExcepted }: ServerSessionOptions): Session {
  const session = sessions.fromPartition(`gws-${randomUUID()}`, { cache: false })
  restrictPermissions(session)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
  session.setCertificateVerifyProc((request, judge) => {
    judge(isExcepted(request) ? TRUSTED : AS_CHROMIUM_SAYS)
  })
  session.setUserAgent(`Switchyard/${appVersion}`)
  return session
}

/** Ends a network session: open connections closed, cookies and cached credentials dropped. */
export async function closeServerSession(session: Session): Promise<void> {
  await session.closeAllConnections()
  await Promise.all([session.clearStorageData(), session.clearAuthCache()])
}

/**
 * The network of a session as a plain function. Equal requests would queue behind each other in the HTTP cache, so it
 * is left out. Custom protocols are bypassed: only the network answers.
 */
export function httpPortOf(session: Session): HttpPort {
  return (url, init) =>
    session.fetch(url, {
      cache: 'no-store',
      credentials: 'include',
      ...init,
      bypassCustomProtocolHandlers: true,
    })
}
