import { ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import { textsOf, type Json } from './json'

/**
 * The ids in an answer `{statusCode, uris}` (page "Request Types": a list without `fields`): the last part of each
 * address. The addresses themselves are not used, since they start with what the server believes its own address to be.
 */
export function idsOfUris(body: Json): Result<readonly string[]> {
  if (!Array.isArray(body['uris'])) return unreadable('uris')
  return ok(
    textsOf(body['uris'])
      .map(lastPartOf)
      .filter((id) => id !== ''),
  )
}

/** The last part of an address, decoded; empty when there is none. */
export function lastPartOf(uri: string): string {
  const part = /([^/?#]+)\/?(?:[?#].*)?$/.exec(uri)?.[1] ?? ''
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
