import type { HttpPort } from '../gws/http-port'
import type { ProxyAsking, ProxyCredentials, ProxyDesk } from './proxy-desk'

/**
 * Asks one harmless question of a server, so that a proxy on the way asks who comes. `answer` is called each time it asks;
 * undefined gives up. What it accepted counts for the whole network session from then on. Resolves to whether it did.
 */
export type KnockAtProxy = (
  url: string,
  answer: (asking: ProxyAsking) => ProxyCredentials | undefined,
) => Promise<'let-in' | 'not-let-in' | 'not-asked'>

/**
 * A network that signs in to the proxy on the way. Chromium tells `407` for plain requests and `ERR_TUNNEL_CONNECTION_FAILED`
 * for encrypted ones; both come from the proxy, so nothing has reached the server and the request can be sent again. Rejects
 * with `ERR_PROXY_AUTH_REQUESTED` when the proxy wants a name and a password that nobody has given yet.
 */
export function throughProxy(http: HttpPort, desk: ProxyDesk, knock: KnockAtProxy): HttpPort {
  const letIn = async (url: string): Promise<boolean> => {
    let asked = 0
    const outcome = await knock(url, (asking) => {
      asked += 1
      return desk.answerTo(asking, asked > 1)
    })
    if (outcome === 'not-let-in') throw new Error('net::ERR_PROXY_AUTH_REQUESTED')
    return outcome === 'let-in'
  }
  return async (url, init) => {
    try {
      const answer = await http(url, init)
      return answer.status === 407 && (await letIn(url)) ? await http(url, init) : answer
    } catch (error) {
      const isTunnel = error instanceof Error && error.message.includes('ERR_TUNNEL_CONNECTION_FAILED')
      if (isTunnel && (await letIn(url))) return http(url, init)
      throw error
    }
  }
}
