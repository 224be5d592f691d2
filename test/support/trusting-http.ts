import { request } from 'node:https'
import type { HttpPort } from '@main/gws/http-port'

/** HTTPS over Node that trusts one certificate besides nobody; readings only, no cookies. */
export function createTrustingHttp(ca: string): HttpPort {
  return (url, init) =>
    new Promise((resolve, reject) => {
      const sent = request(url, { ca, method: init.method, agent: false }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          resolve(new Response(Buffer.concat(chunks), { status: answer.statusCode ?? 0 }))
        })
      })
      sent.on('error', reject)
      sent.end()
    })
}
