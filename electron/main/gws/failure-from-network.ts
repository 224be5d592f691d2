import { failureOf, type Failure, type FailureReason } from '@shared/failure'

/**
 * Error words of Chromium (`net::ERR_…`), Node and undici, most telling first: an error chain is read as a whole and the
 * first row that occurs anywhere in it decides. TLS spoken to a plain port, or the other way round, means that something
 * listens there which does not speak our protocol.
 */
const signs: readonly (readonly [RegExp, FailureReason])[] = [
  [/Redirect was cancelled|Attempted to redirect|ERR_TOO_MANY_REDIRECTS|unexpected redirect/i, 'redirected'],
  [/ERR_CERT_DATE_INVALID|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/i, 'certificate-expired'],
  [/ERR_CERT_COMMON_NAME_INVALID|ERR_TLS_CERT_ALTNAME_INVALID/i, 'certificate-wrong-host'],
  [/ERR_CERT_|CERT_SIGNATURE_FAILURE|CERT_UNTRUSTED|CERT_REVOKED|CERT_REJECTED/i, 'certificate-untrusted'],
  [/SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/i, 'certificate-untrusted'],
  [/ERR_SSL_CLIENT_AUTH|ERR_BAD_SSL_CLIENT_AUTH|INVALID_CA|INVALID_PURPOSE/i, 'certificate-untrusted'],
  [/ERR_SSL_PROTOCOL_ERROR|WRONG_VERSION_NUMBER|ERR_SSL_VERSION|EPROTO/i, 'not-a-web-services-server'],
  [/ERR_INVALID_HTTP_RESPONSE|HPE_INVALID/i, 'not-a-web-services-server'],
  [/ERR_PROXY_AUTH_REQUESTED/, 'proxy-login-needed'],
  [/ERR_PROXY|ERR_TUNNEL_CONNECTION_FAILED|ERR_MANDATORY_PROXY|ERR_NO_SUPPORTED_PROXIES/i, 'proxy-refused'],
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION_FAILED|ENOTFOUND|EAI_/i, 'host-not-found'],
  [/ERR_DNS_|ERR_ICANN_NAME_COLLISION/i, 'host-not-found'],
  [/ERR_CONNECTION_REFUSED|ECONNREFUSED|ERR_ADDRESS_UNREACHABLE|EHOSTUNREACH/i, 'nothing-listens'],
  [/ERR_UNSAFE_PORT|bad port/i, 'port-not-allowed'],
  [/ERR_INVALID_URL|ERR_ADDRESS_INVALID|EADDRNOTAVAIL/i, 'bad-address'],
  [/ERR_(CONNECTION_)?TIMED_OUT|ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w*TIMEOUT|TimeoutError/i, 'timed-out'],
  [/AbortError|ERR_ABORTED|ABORT_ERR/i, 'cancelled'],
]

/** The deepest chain of causes that is followed. */
const maxDepth = 8

/**
 * Translates whatever a `fetch` rejected with. Texts are looked at in `name`, `code`, `message`, `cause` and `errors` of
 * the whole chain, because Electron, undici and ky each wrap the real cause at another depth. What is not recognised is
 * `connection-lost`. The failure's message holds the matching sign only: an error may quote URLs and headers.
 */
export function failureFromNetwork(error: unknown): Failure {
  const words = wordsOf(error, maxDepth)
  for (const [pattern, reason] of signs) {
    const word = words.find((candidate) => pattern.test(candidate))
    if (word) return failureOf(reason, `the request failed: ${pattern.exec(word)?.[0] ?? reason}`)
  }
  return failureOf('connection-lost', 'the request failed without an answer')
}

function wordsOf(error: unknown, depth: number): string[] {
  if (typeof error === 'string') return [error]
  if (typeof error !== 'object' || error === null || depth === 0) return []
  const { name, code, message, cause, errors } = error as Record<string, unknown>
  const own = [name, code, message].filter((word): word is string => typeof word === 'string')
  const nested = [cause, ...(Array.isArray(errors) ? (errors as unknown[]).slice(0, maxDepth) : [])]
  return [...own, ...nested.flatMap((inner) => wordsOf(inner, depth - 1))]
}
