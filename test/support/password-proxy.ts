import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

/** A proxy that lets nobody through without a password. */
export interface PasswordProxy {
  /** Host and port, as Chromium's `--proxy-server` takes them. */
  readonly address: string
  /** How many requests and tunnels it let through. */
  readonly passed: () => number
  readonly close: () => Promise<void>
}

const challenge = { 'Proxy-Authenticate': 'Basic realm="House of Haddad"' }

/** Opens such a proxy on a free loopback port. */
export async function openPasswordProxy(userName: string, password: string): Promise<PasswordProxy> {
  const wanted = `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`
  const tunnels = new Set<Duplex>()
  let passed = 0
  const isLetIn = (message: IncomingMessage): boolean => {
    const isKnown = message.headers['proxy-authorization'] === wanted
    if (isKnown) passed += 1
    return isKnown
  }
  const forward = (message: IncomingMessage, answer: ServerResponse): void => {
    if (!isLetIn(message)) {
      answer.writeHead(407, challenge).end()
      return
    }
    const { hostname, port, pathname, search } = new URL(message.url ?? '')
    const target = {
      hostname,
      port,
      path: pathname + search,
      method: message.method,
      headers: message.headers,
    }
    const onward = request(target, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers)
      got.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    answer.on('close', () => onward.destroy())
    message.pipe(onward)
  }
  const tunnel = (message: IncomingMessage, client: Duplex): void => {
    tunnels.add(client)
    client.on('close', () => tunnels.delete(client))
    client.on('error', () => client.destroy())
    if (!isLetIn(message)) {
      client.end(
        `HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: ${challenge['Proxy-Authenticate']}\r\nContent-Length: 0\r\n\r\n`,
      )
      return
    }
    const [host, port] = (message.url ?? '').split(':')
    const target = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      target.pipe(client).pipe(target)
    })
    target.on('error', () => client.destroy())
    client.on('error', () => target.destroy())
    target.on('close', () => client.destroy())
    client.on('close', () => target.destroy())
  }
  const server = createServer(forward).on('connect', tunnel)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    passed: () => passed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
        for (const tunnel of tunnels) tunnel.destroy()
      }),
  }
}
