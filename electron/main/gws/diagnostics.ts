import { fail, ok, type Result } from '@shared/result'
import { textOf } from './json'
import type { Requester } from './requester'

/**
 * `GET /diagnostics/version`, without credentials (page "Interpreting a Response"). Answer `{statusCode, version}`.
 * Fails with `not-a-web-services-server` or `html-instead-of-json` when something else answers there.
 */
export async function readVersion(requester: Requester): Promise<Result<string>> {
  const answer = await requester.get('/diagnostics/version', { phase: 'door' })
  if (!answer.ok) return answer
  const version = textOf(answer.value.body['version'])
  return version === '' ? fail('not-a-web-services-server', 'the answer has no version') : ok(version)
}
