import { connect, type AddressInfo, type Socket } from 'node:net'
import { X509Certificate } from 'node:crypto'
import { createServer } from 'node:tls'
import { generate } from 'selfsigned'

/** An encrypted front before a plain server. */
export interface TlsFront {
  readonly url: string
  /** The certificate's SHA-256, as the program writes it. */
  readonly fingerprint: string
  readonly close: () => Promise<void>
}

/** A certificate that nobody vouches for, for this machine and for an hour around now. */
export async function selfSignedCertificate(): Promise<{ key: string; cert: string; fingerprint: string }> {
  const made = await generate([{ name: 'commonName', value: 'gws.example.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 3_600_000),
    notAfterDate: new Date(Date.now() + 3_600_000),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  })
  return { key: made.private, cert: made.cert, fingerprint: new X509Certificate(made.cert).fingerprint256 }
}

/** Opens a front with a self-signed certificate on a free loopback port. */
export async function openTlsFront(targetPort: number): Promise<TlsFront> {
  const { key, cert, fingerprint } = await selfSignedCertificate()
  const clients = new Set<Socket>()
  const server = createServer({ key, cert }, (client) => {
    const target = connect(targetPort, '127.0.0.1')
    client.on('error', () => target.destroy())
    target.on('error', () => client.destroy())
    client.on('close', () => target.destroy())
    target.on('close', () => client.destroy())
    client.pipe(target).pipe(client)
  })
  server.on('tlsClientError', () => undefined)
  server.on('connection', (client: Socket) => {
    clients.add(client)
    client.on('close', () => clients.delete(client))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `https://127.0.0.1:${String(port)}`,
    fingerprint,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const client of clients) client.destroy()
      }),
  }
}
