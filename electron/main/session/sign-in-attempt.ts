import { fail, type Result } from '@shared/result'

/** The one sign-in that may be under way. */
export class SignInAttempt {
  readonly #onChange: () => void
  #running: AbortController | undefined

  /** @param onChange called when one begins and when it has ended */
  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  get isRunning(): boolean {
    return this.#running !== undefined
  }

  /** Runs it, unless one runs already (`in-use`). One that was given up and came to nothing ends with `cancelled`. */
  async alone<T>(run: (signal: AbortSignal) => Promise<Result<T>>): Promise<Result<T>> {
    if (this.#running) return fail('in-use', 'a sign-in is under way')
    const { signal } = (this.#running = new AbortController())
    this.#onChange()
    try {
      const result = await run(signal)
      return signal.aborted && !result.ok ? fail('cancelled', 'sign-in was cancelled') : result
    } finally {
      this.#running = undefined
      this.#onChange()
    }
  }

  /** Gives it up. */
  cancel(): void {
    this.#running?.abort()
  }
}
