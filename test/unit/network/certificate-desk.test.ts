import { beforeAll, describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { createCertificateDesk, type ShownCertificate } from '@main/network/certificate-desk'
import type { TrustedCertificate } from '@shared/domain/network-question'
import { ok } from '@shared/result'
import { selfSignedCertificate } from '@support/tls-front'

const host = 'gws.example.com'
const now = Date.now()
let made: Awaited<ReturnType<typeof selfSignedCertificate>>

beforeAll(async () => {
  made = await selfSignedCertificate()
})

function shown(change: Partial<ShownCertificate> = {}, dates = { from: -1, until: 1 }): ShownCertificate {
  return {
    ...{ hostname: host, verificationResult: 'net::ERR_CERT_AUTHORITY_INVALID' },
    certificate: {
      ...{ data: made.cert, subjectName: host, issuerName: host },
      ...{ validStart: now / 1_000 + dates.from, validExpiry: now / 1_000 + dates.until },
    },
    ...change,
  }
}

function desk({ mayTrust = true, known = [] as TrustedCertificate[] } = {}) {
  const trusted = [...known]
  return createCertificateDesk({
    ...{
      trusted: () => trusted,
      mayTrust: () => mayTrust,
      isByPolicy: () => false,
      now: () => now,
      log: silentLog,
    },
    trust: (certificate) => {
      trusted.push(certificate)
      return Promise.resolve(ok(null))
    },
  })
}

describe('a certificate that Chromium refuses', () => {
  it('is explained: who, to whom, for how long, its fingerprint and what is wrong', () => {
    const certificates = desk()
    expect(certificates.isExcepted(shown({}, { from: -9, until: -5 }))).toBe(false)
    expect(certificates.refused()).toEqual({
      ...{ host, subject: host, issuer: host, names: ['127.0.0.1'], fingerprint: made.fingerprint },
      ...{ validFrom: now - 9_000, validUntil: now - 5_000 },
      ...{ problems: ['self-signed', 'wrong-host', 'expired'], mayTrust: true, byPolicy: false },
    })
  })

  it('is not said to be for another host when it names this one', () => {
    const certificates = desk()
    certificates.isExcepted(shown({ hostname: '127.0.0.1' }))
    expect(certificates.refused()?.problems).not.toContain('wrong-host')
  })

  it('counts for its host once somebody trusts it, and for no other', async () => {
    const certificates = desk()
    certificates.isExcepted(shown())
    expect(await certificates.trust({ host, fingerprint: made.fingerprint })).toEqual(ok(null))
    expect(certificates.isExcepted(shown())).toBe(true)
    expect(certificates.isExcepted(shown({ hostname: 'other.example.com' }))).toBe(false)
    expect(certificates.shownBy(host)).toMatchObject({ exceptedBy: 'user' })
  })

  it('is not let through when it is not the one that was trusted', () => {
    const fingerprint = made.fingerprint.replaceAll(/[0-9A-F]/g, 'A')
    expect(desk({ known: [{ host, fingerprint }] }).isExcepted(shown())).toBe(false)
  })

  it('cannot be trusted unseen', async () => {
    const answer = await desk().trust({ host, fingerprint: made.fingerprint })
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'bad-input' } })
  })

  it('cannot be trusted when it is revoked, not even by a list', async () => {
    const revoked = shown({ verificationResult: 'net::ERR_CERT_REVOKED' })
    const certificates = desk({ known: [{ host, fingerprint: made.fingerprint }] })
    expect(certificates.isExcepted(revoked)).toBe(false)
    expect(certificates.refused()).toMatchObject({ mayTrust: false, byPolicy: false })
  })

  it('cannot be trusted when an administrator allows no exceptions', async () => {
    const certificates = desk({ mayTrust: false })
    certificates.isExcepted(shown())
    expect(certificates.refused()).toMatchObject({ mayTrust: false, byPolicy: true })
    const answer = await certificates.trust({ host, fingerprint: made.fingerprint })
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'forbidden-by-policy' } })
  })
})

it('leaves a good certificate to Chromium, and remembers it', () => {
  const certificates = desk()
  expect(certificates.isExcepted(shown({ verificationResult: 'net::OK' }))).toBe(false)
  expect(certificates.refused()).toBeNull()
  expect(certificates.shownBy(host)).toMatchObject({ subject: host, exceptedBy: null })
})
