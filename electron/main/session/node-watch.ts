import type { Connection } from '@shared/domain/connection'
import type { Failure } from '@shared/failure'

/** What the watch over a node needs. */
export interface NodeWatchOptions {
  /** How long a node may be away before the next one is tried, ms. */
  readonly goneAfterMs: number
  readonly schedule: (run: () => void, delayMs: number) => void
  /** Goes to another node; `stay` when it must not be tried again for this loss. */
  readonly moveOn: () => Promise<'moved' | 'again' | 'stay'>
}

/** Whether the failure says that a node is away, rather than that it said no. */
export function isNodeAway({ code, reason }: Failure): boolean {
  return code === 'offline' && !['cancelled', 'interaction-server-down', 'server-busy'].includes(reason)
}

/** The other nodes of a site, in the order in which to try them. */
export function nodesAfter(nodes: readonly string[], current: string): readonly string[] {
  const at = nodes.indexOf(current)
  return [...nodes.slice(at + 1), ...nodes.slice(0, Math.max(0, at))]
}

/** The nodes of a site in the order in which to sign in: one that was just lost comes last. */
export function nodesInOrder(
  nodes: readonly string[],
  { phase, cause }: Connection,
  current: string | undefined,
): readonly string[] {
  const isLost = phase === 'session-lost' && cause !== undefined && isNodeAway(cause)
  return isLost && current !== undefined && nodes.includes(current)
    ? [...nodesAfter(nodes, current), current]
    : nodes
}

/** Notices that a node has been away for longer than its bound, and asks for the next; again after each bound. */
export class NodeWatch {
  readonly #options: NodeWatchOptions
  #loss = 0
  #isAway = false

  constructor(options: NodeWatchOptions) {
    this.#options = options
  }

  /** The line was lost. */
  down(cause: Failure): void {
    if (this.#isAway || !isNodeAway(cause)) return
    this.#isAway = true
    this.#wait(++this.#loss)
  }

  /** The line is up, or there is none any more. */
  up(): void {
    this.#isAway = false
    this.#loss += 1
  }

  #wait(loss: number): void {
    this.#options.schedule(() => {
      if (loss !== this.#loss) return
      void this.#options.moveOn().then((outcome) => {
        if (outcome === 'again' && loss === this.#loss) this.#wait(loss)
      })
    }, this.#options.goneAfterMs)
  }
}
