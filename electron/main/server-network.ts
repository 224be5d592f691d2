import type { App } from 'electron'
import type { Log } from './diagnostics/log'
import { createCertificateDesk, type CertificateDesk } from './network/certificate-desk'
import { loggedHttp } from './network/logged-http'
import { createProxyDesk, type ProxyDesk } from './network/proxy-desk'
import { throughProxy } from './network/through-proxy'
import { proxyKnockOf } from './security/proxy-knock'
import { closeServerSession, createServerSession, httpPortOf } from './security/server-session'
import type { Network } from './session/session-ports'
import type { Settings } from './settings/user-settings'
import type { SignInWindows } from './windows/sign-in-window'

/** A network session, with what only diagnostics ask of it. */
export interface ServerNetwork extends Network {
  /** How Chromium would reach an address: `DIRECT`, or the proxies it would try. */
  readonly proxyFor: (address: string) => Promise<string>
}

/** The road to the servers: what opens a network session, and the desks that all sessions ask. */
export interface ServerNetworks {
  /** A network for one sign-in: requests, the pages of an identity provider, and the end of both, on the same cookies. */
  readonly open: () => ServerNetwork
  readonly certificates: CertificateDesk
  readonly proxies: ProxyDesk
}

/** What networks are made of. */
interface ServerNetworksOptions {
  readonly app: Pick<App, 'getVersion'>
  readonly settings: Settings
  readonly windows: SignInWindows
  readonly log: Log
}

/** Makes the road to the servers. */
export function createServerNetworks({ app, settings, windows, log }: ServerNetworksOptions): ServerNetworks {
  const certificates = certificateDeskOf(settings, log)
  const proxies = createProxyDesk()
  const open = (): ServerNetwork => {
    const session = createServerSession({
      appVersion: app.getVersion(),
      isExcepted: certificates.isExcepted,
    })
    return {
      http: loggedHttp(throughProxy(httpPortOf(session), proxies, proxyKnockOf(session)), Date.now, log),
      showSignIn: (request) => windows.open({ ...request, session }),
      proxyFor: (address) => session.resolveProxy(address),
      close: () => closeServerSession(session),
    }
  }
  return { open, certificates, proxies }
}

/** Without the right to make exceptions only those count that the administrator enforces. */
function certificateDeskOf(settings: Settings, log: Log): CertificateDesk {
  const isEnforced = (): boolean => settings.state().locked.includes('trustedCertificates')
  return createCertificateDesk({
    trusted: () => {
      const { certificateExceptions, trustedCertificates } = settings.read()
      return certificateExceptions || isEnforced() ? trustedCertificates : []
    },
    isByPolicy: isEnforced,
    mayTrust: () => settings.read().certificateExceptions && !isEnforced(),
    trust: (certificate) => {
      const others = settings.read().trustedCertificates.filter(({ host }) => host !== certificate.host)
      return settings.change({ trustedCertificates: [...others, certificate] })
    },
    ...{ now: Date.now, log },
  })
}
