import { onScopeDispose } from 'vue'

const HIDDEN_MS = 250
/** What is done, and what is drawn anew because of it, takes at most this part of the time: one in so many. */
const SHARE = 2

/** All times are ms. */
export interface NextFrameOptions {
  readonly now?: () => number
  /** What is asked for after so long a calm is done at once: it need not wait for a frame to gather what else comes. */
  readonly calmMs?: number
}

/**
 * Does something before the next frame is drawn, once however often it is asked for; a hidden window draws no frames, so
 * there it is done after a moment. What takes long lets frames pass, so that the person comes to her turn in between.
 * Nothing is done any more when the calling component goes.
 */
export function useNextFrame(act: () => void, options: NextFrameOptions = {}): () => void {
  const { now = () => performance.now(), calmMs = Number.POSITIVE_INFINITY } = options
  let asked: { frame: number; readonly timer: number } | null = null
  let notBefore = 0
  let calmAt = calmMs

  function cancel(): void {
    if (!asked) return
    cancelAnimationFrame(asked.frame)
    clearTimeout(asked.timer)
    asked = null
  }
  function run(): void {
    cancel()
    const begun = now()
    calmAt = Number.POSITIVE_INFINITY
    act()
    void Promise.resolve().then(() => {
      notBefore = begun + SHARE * (now() - begun)
      calmAt = now() + calmMs
    })
  }
  function frame(): void {
    if (now() >= notBefore) run()
    else if (asked) asked.frame = requestAnimationFrame(frame)
  }

  onScopeDispose(cancel)
  return () => {
    if (asked) return
    if (now() >= calmAt) run()
    else asked = { frame: requestAnimationFrame(frame), timer: window.setTimeout(run, HIDDEN_MS) }
  }
}
