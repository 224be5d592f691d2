const MOST = 1_000

/** Who took interactions out of workbins, as removals told: the latest of them. */
export class Takers {
  readonly #names = new Map<string, string>()

  note(interactionId: string, name: string): void {
    this.#names.delete(interactionId)
    this.#names.set(interactionId, name)
    const [oldest] = this.#names.keys()
    if (this.#names.size > MOST && oldest !== undefined) this.#names.delete(oldest)
  }

  of(interactionId: string): string | undefined {
    return this.#names.get(interactionId)
  }

  clear(): void {
    this.#names.clear()
  }
}
