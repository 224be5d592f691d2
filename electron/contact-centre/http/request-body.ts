import type { IncomingMessage } from 'node:http'

const MAX_BODY_BYTES = 1_048_576

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'aborted' }

/** Reads a whole body as JSON; never throws, never holds more than the limit. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size <= MAX_BODY_BYTES) chunks.push(chunk)
    }
  } catch {
    return { kind: 'aborted' }
  }
  if (size > MAX_BODY_BYTES) return { kind: 'too-large' }
  const text = Buffer.concat(chunks).toString('utf8')
  if (text.trim() === '') return { kind: 'empty' }
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown }
  } catch {
    return { kind: 'malformed' }
  }
}
