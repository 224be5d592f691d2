import type { OwnerKey } from '@shared/domain/owner'
import type { Failure } from '@shared/failure'
import type { Log } from '../diagnostics/log'

/**
 * Tells the log why workbins could not be read: each reason once, with the first owner whom it hit, until everything was
 * read again. A server in trouble fails thousands of owners alike.
 */
export class FailureNotes {
  readonly #log: Log
  readonly #told = new Set<string>()

  constructor(log: Log) {
    this.#log = log
  }

  tell(owner: OwnerKey, { reason, serverCode, httpStatus }: Failure): void {
    if (this.#told.has(reason)) return
    this.#told.add(reason)
    this.#log.warn('workbins not read', { owner, reason, serverCode, httpStatus })
  }

  /** Everything has been read. */
  settled(): void {
    this.#told.clear()
  }
}
