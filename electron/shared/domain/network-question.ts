/** A certificate that a user trusts for one host although the computer does not. */
export interface TrustedCertificate {
  readonly host: string
  /** SHA-256 over the certificate: 32 pairs of hexadecimal digits with colons between them, in capitals. */
  readonly fingerprint: string
}

/** Whether a text is the SHA-256 of a certificate as it is written here. */
export function isFingerprint(text: string): boolean {
  return /^[0-9A-F]{2}(:[0-9A-F]{2}){31}$/.test(text)
}

/** What can be wrong with a certificate. */
export const certificateProblems = [
  ...(['self-signed', 'unknown-issuer', 'expired', 'not-yet-valid', 'wrong-host'] as const),
  ...(['revoked', 'weak', 'invalid'] as const),
] as const

/** One of the problems. */
export type CertificateProblem = (typeof certificateProblems)[number]

/** Who a certificate is for, from whom, and for how long; times in ms since the epoch. */
export interface CertificateFacts {
  readonly host: string
  readonly fingerprint: string
  readonly subject: string
  readonly issuer: string
  /** The host names and addresses that it is for. */
  readonly names: readonly string[]
  readonly validFrom: number
  readonly validUntil: number
}

/** A certificate that was refused. `mayTrust` is false where no exception can be made, `byPolicy` when an administrator says so. */
export interface RefusedCertificate extends CertificateFacts {
  readonly problems: readonly CertificateProblem[]
  readonly mayTrust: boolean
  readonly byPolicy: boolean
}

/** A proxy that wants a user name and a password. `isRetry` when those that were given are not the right ones. */
export interface ProxyQuestion {
  /** Host and port. */
  readonly proxy: string
  readonly realm: string
  readonly isRetry: boolean
}

/** What the network needs to know from a person before it can go on. */
export type NetworkQuestion =
  ({ readonly kind: 'certificate' } & RefusedCertificate) | ({ readonly kind: 'proxy' } & ProxyQuestion)
