import type { MoveReport } from '@shared/domain/transfer'
import { fail, ok, type Result } from '@shared/result'

/** What is to be told of moves, and by which clock (ms). */
export interface MovesUnderWayOptions {
  readonly now: () => number
  readonly reported?: (report: MoveReport) => void
}

const OWN_AFTER_MS = 30_000

/** The moves that run now: one for an interaction. It also remembers for a while whose doing the news will be; of a refused move it is not ours. */
export class MovesUnderWay {
  readonly #options: MovesUnderWayOptions
  readonly #running = new Set<string>()
  readonly #moves = new Set<Promise<MoveReport>>()
  readonly #ownUntil = new Map<string, number>()

  constructor(options: MovesUnderWayOptions) {
    this.#options = options
  }

  isMoving(interactionId: string): boolean {
    return this.#running.has(interactionId)
  }

  /** Whether this console is moving, or has just moved, this interaction. */
  isOwn(interactionId: string): boolean {
    if (this.#running.has(interactionId)) return true
    return (this.#ownUntil.get(interactionId) ?? 0) > this.#options.now()
  }

  /** Resolves when no move is under way. */
  async settled(): Promise<void> {
    while (this.#moves.size > 0) await Promise.allSettled(this.#moves)
  }

  /** Runs a move, unless another one of this interaction is under way. */
  async alone(interactionId: string, run: () => Promise<MoveReport>): Promise<Result<MoveReport>> {
    if (this.#running.has(interactionId)) return fail('in-use', 'a move of this interaction is under way')
    this.#running.add(interactionId)
    const moving = run()
    this.#moves.add(moving)
    let isOurs = true
    try {
      const done = await moving
      isOurs = done.state !== 'refused'
      this.#options.reported?.(done)
      return ok(done)
    } finally {
      this.#moves.delete(moving)
      this.#running.delete(interactionId)
      if (isOurs) this.#rememberOwn(interactionId)
    }
  }

  #rememberOwn(interactionId: string): void {
    const now = this.#options.now()
    this.#ownUntil.delete(interactionId)
    this.#ownUntil.set(interactionId, now + OWN_AFTER_MS)
    for (const [oldest, until] of this.#ownUntil) {
      if (until > now) return
      this.#ownUntil.delete(oldest)
    }
  }
}
