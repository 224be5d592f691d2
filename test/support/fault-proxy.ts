import { createServer, connect, type AddressInfo, type Socket } from 'node:net'

/**
 * What the line does: `pass` everything, `refuse` new connections, swallow everything in a `black-hole`, or
 * `drop-answers`: requests reach the server, answers are lost with their connection. `mute`: they reach it, and nothing comes
 * back.
 */
export type LineMode = 'pass' | 'refuse' | 'black-hole' | 'drop-answers' | 'mute'

/** An answer that the line makes up, as a balancer or a server in trouble does. */
export interface StandIn {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/** A line to a server that a test can break. */
export interface FaultProxy {
  readonly url: string
  readonly setMode: (mode: LineMode) => void
  /** Cuts every connection that is open now. */
  readonly cut: () => void
  /**
   * Loses the answer to the next request whose head and body contain the text: the server acts, the client sees the
   * connection break.
   */
  readonly loseAnswerTo: (text: string) => void
  /** Answers the next request whose head and body contain the text in the server's place; the server never hears of it. */
  readonly answerTo: (text: string, answer: StandIn) => void
  /**
   * Stops everything at the next request that contains the text: before the server gets it, or once the server has answered
   * it. Resolves when it happened; `setMode('pass')` lets new connections go on.
   */
  readonly freezeAt: (text: string, when: 'asked' | 'answered') => Promise<void>
  /** Everything that the server says from now on arrives this many ms late. */
  readonly delayAnswers: (ms: number) => void
  readonly close: () => Promise<void>
}

/** Opens a line on a free loopback port to the given port. */
export async function openFaultProxy(targetPort: number): Promise<FaultProxy> {
  let mode: LineMode = 'pass'
  let doomed: string | undefined
  let standIn: { readonly text: string; readonly answer: StandIn } | undefined
  let delayMs = 0
  let freeze: { text: string; when: 'asked' | 'answered'; done: () => void } | undefined
  const sockets = new Set<Socket>()
  const track = (socket: Socket): Socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    return socket
  }
  const server = createServer((client) => {
    if (mode === 'refuse') {
      client.destroy()
      return
    }
    track(client)
    const upstream = track(connect(targetPort, '127.0.0.1'))
    let losesAnswer = false
    client.on('data', (chunk) => {
      if (mode === 'black-hole' || client.writableEnded) return
      if (standIn && chunk.includes(standIn.text)) {
        client.end(wireOf(standIn.answer))
        standIn = undefined
        return
      }
      if (freeze && chunk.includes(freeze.text)) {
        if (freeze.when === 'asked') {
          mode = 'black-hole'
          freeze.done()
          return
        }
        mode = 'mute'
        upstream.once('data', freeze.done)
        freeze = undefined
      }
      if (doomed !== undefined && chunk.includes(doomed)) {
        doomed = undefined
        losesAnswer = true
      }
      upstream.write(chunk)
    })
    upstream.on('data', (chunk) => {
      if (mode === 'black-hole' || mode === 'mute') return
      if (losesAnswer || mode === 'drop-answers') {
        client.destroy()
        return
      }
      if (delayMs === 0) client.write(chunk)
      else setTimeout(() => client.writable && client.write(chunk), delayMs)
    })
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    setMode: (next) => (mode = next),
    cut,
    loseAnswerTo: (text) => (doomed = text),
    answerTo: (text, answer) => (standIn = { text, answer }),
    freezeAt: (text, when) =>
      new Promise<void>((resolve) => {
        const done = (): void => {
          freeze = undefined
          resolve()
        }
        freeze = { text, when, done }
      }),
    delayAnswers: (ms) => (delayMs = ms),
    close: () =>
      new Promise((resolve) => {
        cut()
        server.close(() => resolve())
      }),
  }
}

function wireOf({ status, headers = {}, body }: StandIn): string {
  const lines = Object.entries({
    ...{ 'Content-Type': 'application/json', Connection: 'close' },
    'Content-Length': String(Buffer.byteLength(body)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${String(status)} Stand-in`, ...lines, '', body].join('\r\n')
}
