/** The network as a parameter: the Electron session's `fetch` in the product, Node's with a cookie jar in tests. */
export type HttpPort = (url: string, init: RequestInit) => Promise<Response>
