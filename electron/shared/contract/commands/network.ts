import type { NetworkQuestion } from '../../domain/network-question'

/** What stands between the console and its server: certificates, proxies, the computer's own line. */
export interface NetworkCommands {
  /** The last open question of a kind, null when there is none: for after a failure that such a question explains. */
  'network.question': {
    input: { readonly about: NetworkQuestion['kind'] }
    output: NetworkQuestion | null
  }
  /**
   * Trusts the certificate that was refused last, for its host only. Fails with `bad-input` when it is another one, with
   * `forbidden-by-policy` when exceptions are not allowed.
   */
  'network.trust': { input: { readonly host: string; readonly fingerprint: string }; output: null }
  /** Gives the proxy that asked a user name and a password; they are kept in memory until the program ends. */
  'network.proxyLogin': { input: { readonly userName: string; readonly password: string }; output: null }
  /** The computer came on line or went off line: the line to the server is looked at now. */
  'network.changed': { input: null; output: null }
}

/** Their names. */
export const networkCommandNames = [
  'network.question',
  'network.trust',
  'network.proxyLogin',
  'network.changed',
] as const satisfies readonly (keyof NetworkCommands)[]
