import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/** A server made for one test. `close` also ends connections that are still open. */
export interface TestServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Starts an HTTP server on a free loopback port. */
export function startHttpServer(listener: RequestListener): Promise<TestServer> {
  return listen(createServer(listener), 'http')
}

/** Starts an HTTPS server on a free loopback port. */
export function startHttpsServer(
  tls: { readonly key: string; readonly cert: string },
  listener: RequestListener,
): Promise<TestServer> {
  return listen(createTlsServer(tls, listener), 'https')
}

/** A listener that answers everything with the same status, content type and text. */
export function always(status: number, contentType: string, text: string): RequestListener {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { 'content-type': contentType })
    response.end(text)
  }
}

/** A listener that answers everything with JSON and status 200. */
export function alwaysJson(body: unknown, status = 200): RequestListener {
  return always(status, 'application/json', JSON.stringify(body))
}

/** An address of this machine where nothing listens. */
export async function closedAddress(): Promise<string> {
  const server = await startHttpServer(always(200, 'text/plain', ''))
  await server.close()
  return server.url
}

async function listen(server: Server, scheme: string): Promise<TestServer> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `${scheme}://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
