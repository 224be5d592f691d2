/** The part of an HTTP answer that the store reads. */
interface HeaderSource {
  readonly headers: { readonly get: (name: string) => string | null }
}

/**
 * Keeps the header pair of page "CSRF Protection": any answer to a GET may carry `X-CSRF-HEADER` (the name of the header
 * to send) and `X-CSRF-TOKEN` (its value); it is due on every POST, PUT and DELETE and lives as long as the HTTP session.
 */
export interface CsrfStore {
  readonly remember: (response: HeaderSource) => void
  /** The header to send, or nothing when the server asked for none. */
  readonly headers: () => Record<string, string>
  readonly forget: () => void
}

const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/** An empty store. One store belongs to one HTTP session and is shared by REST and the long poll. */
export function createCsrfStore(): CsrfStore {
  let pair: Record<string, string> = {}
  return {
    remember: ({ headers }) => {
      const name = headers.get('x-csrf-header')
      const token = headers.get('x-csrf-token')
      if (name && token && headerName.test(name) && /^[\x20-\x7e]+$/.test(token)) pair = { [name]: token }
    },
    headers: () => ({ ...pair }),
    forget: () => {
      pair = {}
    },
  }
}
