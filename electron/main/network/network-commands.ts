import type { NetworkCommands } from '@shared/contract'
import { ok } from '@shared/result'
import type { HandlersOf } from '../ipc/command-gate'
import type { CertificateDesk } from './certificate-desk'
import type { ProxyDesk } from './proxy-desk'

/** What the commands about the network work with. */
export interface NetworkCommandPorts {
  readonly certificates: Pick<CertificateDesk, 'refused' | 'trust'>
  readonly proxies: Pick<ProxyDesk, 'question' | 'give'>
  /** Looks at the line to the server now. */
  readonly lookAtLine: () => void
}

/** The commands about what stands between the console and its server. */
export function createNetworkCommands({
  certificates,
  proxies,
  lookAtLine,
}: NetworkCommandPorts): HandlersOf<keyof NetworkCommands> {
  return {
    'network.question': ({ about }) => {
      if (about === 'proxy') {
        const asked = proxies.question()
        return Promise.resolve(ok(asked && { kind: about, ...asked }))
      }
      const refused = certificates.refused()
      return Promise.resolve(ok(refused && { kind: about, ...refused }))
    },
    'network.trust': async (certificate) => {
      const trusted = await certificates.trust(certificate)
      if (trusted.ok) lookAtLine()
      return trusted
    },
    'network.proxyLogin': (credentials) => {
      proxies.give(credentials)
      lookAtLine()
      return Promise.resolve(ok(null))
    },
    'network.changed': () => {
      lookAtLine()
      return Promise.resolve(ok(null))
    },
  }
}
