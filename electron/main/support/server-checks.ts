import type { Finding } from '@shared/domain/diagnostics'
import type { Result } from '@shared/result'
import { createCsrfStore } from '../gws/csrf'
import { readVersion } from '../gws/diagnostics'
import type { HttpPort } from '../gws/http-port'
import { createRequester } from '../gws/requester'
import type { CertificateDesk } from '../network/certificate-desk'

/** What the checks of the road to the server need. Times are ms since the epoch. */
export interface ServerCheckPorts {
  /** The address to look at; null when none is known. */
  readonly server: string | null
  readonly appVersion: string
  /** A network session of its own, without cookies. */
  readonly http: HttpPort
  readonly proxyFor: (address: string) => Promise<string>
  readonly shownBy: CertificateDesk['shownBy']
  readonly now: () => number
}

interface Probe {
  readonly version: Result<string>
  readonly ms: number
  /** The server's clock less this computer's, ms; null when it told no time. */
  readonly aheadMs: number | null
}

const LIMIT_MS = 10_000
const DAY_MS = 86_400_000
const SOON_DAYS = 14
const CLOCK_LIMIT_MS = 60_000

/** Asks the server for its version, without credentials, and tells what that shows of the road to it. */
export async function checkServer(ports: ServerCheckPorts): Promise<readonly Finding[]> {
  const { server, appVersion } = ports
  const app = { app: appVersion }
  if (server === null) {
    return [
      { check: 'server', found: 'none', facts: {} },
      { check: 'version', found: 'unknown', facts: app },
      { check: 'clock', found: 'unknown', facts: {} },
      { check: 'proxy', found: 'unknown', facts: {} },
      { check: 'certificate', found: 'unknown', facts: {} },
    ]
  }
  const probe = await probed(ports, server)
  const { version } = probe
  return [
    version.ok
      ? { check: 'server', found: 'reached', facts: { server, ms: probe.ms } }
      : { check: 'server', found: 'failed', facts: { server }, reason: version.failure.reason },
    version.ok
      ? { check: 'version', found: 'known', facts: { ...app, version: version.value } }
      : { check: 'version', found: 'unknown', facts: app },
    clock(probe.aheadMs),
    await proxy(ports, server, version),
    certificate(ports, server, version),
  ]
}

async function probed({ http, now }: ServerCheckPorts, server: string): Promise<Probe> {
  let told: number | null = null
  const listening: HttpPort = async (url, init) => {
    const answer = await http(url, init)
    const date = Date.parse(answer.headers.get('date') ?? '')
    told = Number.isNaN(date) ? null : date - now()
    return answer
  }
  const since = now()
  const csrf = createCsrfStore()
  const requester = createRequester({ http: listening, server, csrf, timeoutMs: LIMIT_MS })
  const version = await readVersion(requester)
  return { version, ms: now() - since, aheadMs: told }
}

function clock(aheadMs: number | null): Finding {
  if (aheadMs === null) return { check: 'clock', found: 'unknown', facts: {} }
  const facts = { seconds: Math.round(Math.abs(aheadMs) / 1_000) }
  return { check: 'clock', found: Math.abs(aheadMs) > CLOCK_LIMIT_MS ? 'wrong' : 'right', facts }
}

async function proxy(
  { proxyFor }: ServerCheckPorts,
  server: string,
  version: Result<string>,
): Promise<Finding> {
  const way = await proxyFor(server).catch(() => '')
  const name = way.replace(/;.*$/, '').replace(/^\w+ /, '')
  if (!version.ok && version.failure.reason === 'proxy-login-needed') {
    return { check: 'proxy', found: 'asks', facts: { proxy: name }, reason: version.failure.reason }
  }
  if (way === '') return { check: 'proxy', found: 'unknown', facts: {} }
  return way.startsWith('DIRECT')
    ? { check: 'proxy', found: 'direct', facts: {} }
    : { check: 'proxy', found: 'through', facts: { proxy: name } }
}

function certificate({ shownBy, now }: ServerCheckPorts, server: string, version: Result<string>): Finding {
  const { protocol, hostname } = new URL(server)
  if (protocol === 'http:') return { check: 'certificate', found: 'plain', facts: {} }
  const shown = shownBy(hostname)
  if (!shown) return { check: 'certificate', found: 'unknown', facts: {} }
  const { issuer, fingerprint, exceptedBy, validUntil } = shown
  const facts = { issuer, fingerprint, days: Math.floor((validUntil - now()) / DAY_MS) }
  if (!version.ok && version.failure.reason.startsWith('certificate-')) {
    return { check: 'certificate', found: 'refused', facts, reason: version.failure.reason }
  }
  if (exceptedBy === 'policy') return { check: 'certificate', found: 'byPolicy', facts }
  if (exceptedBy === 'user') return { check: 'certificate', found: 'excepted', facts }
  return { check: 'certificate', found: facts.days < SOON_DAYS ? 'soon' : 'good', facts }
}
