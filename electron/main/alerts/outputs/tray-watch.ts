/** What watching the tray needs. Times are ms. */
export interface TrayWatchOptions {
  /** Whether the desktop shows tray icons now. */
  readonly hasHost: () => Promise<boolean>
  /** Whether every window is hidden, so that only the tray leads back to them. */
  readonly isHidden: () => boolean
  /** The way back is gone. */
  readonly onLost: () => void
  readonly schedule: (run: () => void, delayMs: number) => void
}

const LOOK_MS = 60_000
/** A panel that starts anew is back by then. */
const SURE_MS = 5_000

/** Looks, while the windows are hidden, whether the tray that brings them back is still there. */
export class TrayWatch {
  readonly #options: TrayWatchOptions
  #hides = 0

  constructor(options: TrayWatchOptions) {
    this.#options = options
  }

  /** The windows were hidden. It looks at once, and as long as they are. */
  hidden(): void {
    this.#hides += 1
    void this.#look(this.#hides, true)
  }

  async #look(hide: number, wasThere: boolean): Promise<void> {
    const { hasHost, isHidden, onLost, schedule } = this.#options
    const isThere = await hasHost().catch(() => true)
    if (hide !== this.#hides || !isHidden()) return
    if (isThere || wasThere) schedule(() => void this.#look(hide, isThere), isThere ? LOOK_MS : SURE_MS)
    else onLost()
  }
}
