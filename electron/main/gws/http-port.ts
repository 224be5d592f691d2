/** A request as both network stacks take it. `cache` is missing in Node's typings and needed by Chromium's. */
export type HttpInit = RequestInit & { readonly cache?: 'no-store' }

/** The network as a parameter: the Electron session's `fetch` in the product, Node's with a cookie jar in tests. */
export type HttpPort = (url: string, init: HttpInit) => Promise<Response>
