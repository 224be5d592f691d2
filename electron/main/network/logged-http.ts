import type { Log } from '../diagnostics/log'
import type { HttpPort } from '../gws/http-port'

/** The same network, with a line of the log for each request at the level of everything: no query, no header, no body. */
export function loggedHttp(http: HttpPort, now: () => number, log: Log): HttpPort {
  return async (url, init) => {
    const since = now()
    const facts = (outcome: object): object => ({
      ...{ method: init.method ?? 'GET', path: new URL(url).pathname, ms: now() - since },
      ...outcome,
    })
    try {
      const answer = await http(url, init)
      log.debug('request', { ...facts({ status: answer.status }) })
      return answer
    } catch (error) {
      log.debug('request', { ...facts({ failed: error instanceof Error ? error.name : typeof error }) })
      throw error
    }
  }
}
