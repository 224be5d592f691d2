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
  const text = await readText(request)
  if (typeof text !== 'string') return text
  if (text.trim() === '') return { kind: 'empty' }
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown }
  } catch {
    return { kind: 'malformed' }
  }
}

/** Reads a body as a page's form sends it; empty when there is none that can be read. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const text = await readText(request)
  return new URLSearchParams(typeof text === 'string' ? text : '')
}

async function readText(
  request: IncomingMessage,
): Promise<string | { readonly kind: 'aborted' } | { readonly kind: 'too-large' }> {
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
  return Buffer.concat(chunks).toString('utf8')
}
