import { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import type {
  CertificateFacts,
  CertificateProblem,
  RefusedCertificate,
  TrustedCertificate,
} from '@shared/domain/network-question'
import { fail, ok, type Result } from '@shared/result'
import type { Log } from '../diagnostics/log'

/** A certificate that a server showed, and what Chromium says about it; times in s since the epoch. */
export interface ShownCertificate {
  readonly hostname: string
  /** `net::OK`, or the name of the error. */
  readonly verificationResult: string
  readonly certificate: {
    readonly data: string
    readonly subjectName: string
    readonly issuerName: string
    readonly validStart: number
    readonly validExpiry: number
  }
}

/** What judging certificates needs. */
export interface CertificateDeskOptions {
  /** What holds of the user's and the administrator's exceptions. */
  readonly trusted: () => readonly TrustedCertificate[]
  /** Whether these are the administrator's alone. */
  readonly isByPolicy: () => boolean
  /** Whether the user may make exceptions. */
  readonly mayTrust: () => boolean
  readonly trust: (certificate: TrustedCertificate) => Promise<Result<unknown>>
  readonly now: () => number
  readonly log: Log
}

/** A certificate, and whose exception let it through; null when none was needed or there was none. */
type ShownLast = CertificateFacts & { readonly exceptedBy: 'user' | 'policy' | null }

/** Judges certificates: Chromium's word counts, but for a certificate that somebody trusts for that very host. */
export interface CertificateDesk {
  /** Whether an exception lets it through; false leaves it to Chromium. */
  readonly isExcepted: (shown: ShownCertificate) => boolean
  /** The certificate that was refused last. */
  readonly refused: () => RefusedCertificate | null
  /** What a host showed last, and whose exception let it through. */
  readonly shownBy: (host: string) => ShownLast | undefined
  readonly trust: (certificate: TrustedCertificate) => Promise<Result<null>>
}

const problemOf: Readonly<Record<string, CertificateProblem>> = {
  'net::ERR_CERT_COMMON_NAME_INVALID': 'wrong-host',
  'net::ERR_CERT_AUTHORITY_INVALID': 'unknown-issuer',
  'net::ERR_CERT_REVOKED': 'revoked',
  'net::ERR_CERT_WEAK_SIGNATURE_ALGORITHM': 'weak',
  'net::ERR_CERT_WEAK_KEY': 'weak',
}

/** Makes the desk. It forgets everything with the program but what `trust` keeps. */
export function createCertificateDesk(options: CertificateDeskOptions): CertificateDesk {
  const { trusted, isByPolicy, mayTrust, trust, now, log } = options
  const shown = new Map<string, ShownLast>()
  let refused: Omit<RefusedCertificate, 'mayTrust' | 'byPolicy'> | null = null
  return {
    isExcepted: (request) => {
      const facts = factsOf(request)
      const isGood = request.verificationResult === 'net::OK'
      const isKnown = trusted().some(
        ({ host, fingerprint }) => host === facts.host && fingerprint === facts.fingerprint,
      )
      const problems = isGood ? [] : problemsOf(request, facts, now())
      const isExcepted = !isGood && isKnown && !problems.includes('revoked')
      const by = isByPolicy() ? 'policy' : 'user'
      shown.set(facts.host, { ...facts, exceptedBy: isExcepted ? by : null })
      if (!isGood && !isExcepted) {
        refused = { ...facts, problems }
        log.warn('a certificate was refused', { host: facts.host, fingerprint: facts.fingerprint, problems })
      }
      return isExcepted
    },
    refused: () => {
      if (!refused) return null
      const canBe = !refused.problems.includes('revoked')
      return { ...refused, mayTrust: canBe && mayTrust(), byPolicy: canBe && !mayTrust() }
    },
    shownBy: (host) => shown.get(host),
    trust: async ({ host, fingerprint }) => {
      if (refused?.host !== host || refused.fingerprint !== fingerprint)
        return fail('bad-input', 'no such certificate was refused')
      if (refused.problems.includes('revoked') || !mayTrust())
        return fail('forbidden-by-policy', 'no exception is allowed for a certificate')
      log.warn('a certificate is trusted from now on', { host, fingerprint })
      const kept = await trust({ host, fingerprint })
      return kept.ok ? ok(null) : kept
    },
  }
}

function factsOf({ hostname, certificate }: ShownCertificate): CertificateFacts {
  const { fingerprint, names } = read(certificate.data)
  return {
    ...{ host: hostname, fingerprint, names },
    subject: certificate.subjectName,
    issuer: certificate.issuerName,
    validFrom: certificate.validStart * 1_000,
    validUntil: certificate.validExpiry * 1_000,
  }
}

/** A certificate that cannot even be read has no fingerprint, so that none can be made an exception for it. */
function read(pem: string): Pick<CertificateFacts, 'fingerprint' | 'names'> {
  try {
    const { fingerprint256, subjectAltName } = new X509Certificate(pem)
    const names = (subjectAltName ?? '').split(', ').map((name) => name.replace(/^[A-Za-z ]+:/, ''))
    return { fingerprint: fingerprint256, names: names.filter((name) => name !== '').slice(0, 20) }
  } catch {
    return { fingerprint: '', names: [] }
  }
}

/** Whether it names the host; one that cannot be read is said to be bad for other reasons. */
function isFor(host: string, pem: string): boolean {
  try {
    const certificate = new X509Certificate(pem)
    const bare = host.replace(/^\[|\]$/g, '')
    const found = isIP(bare) ? certificate.checkIP(bare) : certificate.checkHost(bare, { subject: 'never' })
    return found !== undefined
  } catch {
    return true
  }
}

/** Chromium names the worst problem only; what the dates and the names say is added. */
function problemsOf(
  { hostname, verificationResult, certificate }: ShownCertificate,
  { validFrom, validUntil }: CertificateFacts,
  now: number,
): readonly CertificateProblem[] {
  const named = problemOf[verificationResult]
  const isSelfSigned = named === 'unknown-issuer' && certificate.subjectName === certificate.issuerName
  const all: readonly (CertificateProblem | undefined)[] = [
    isSelfSigned ? 'self-signed' : named,
    named !== 'wrong-host' && !isFor(hostname, certificate.data) ? 'wrong-host' : undefined,
    now > validUntil ? 'expired' : undefined,
    now < validFrom ? 'not-yet-valid' : undefined,
  ]
  const known = all.filter((problem) => problem !== undefined)
  return known.length > 0 ? known : ['invalid']
}
