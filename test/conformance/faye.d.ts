/** The part of faye's client that the second opinion needs; the library has no types of its own. */
declare module 'faye' {
  interface Client {
    readonly setHeader: (name: string, value: string) => void
    readonly disable: (transport: 'websocket') => void
    readonly subscribe: (channel: string) => Subscription
    readonly disconnect: () => PromiseLike<void> | undefined
  }
  interface Subscription extends PromiseLike<void> {
    readonly withChannel: (callback: (channel: string, data: Record<string, unknown>) => void) => Subscription
    readonly cancel: () => void
  }
  const faye: { readonly Client: new (endpoint: string, options: { readonly timeout: number }) => Client }
  export = faye
}
