import { onScopeDispose } from 'vue'

const HIDDEN_MS = 250
/** What is done, and what is drawn anew because of it, takes at most this part of the time: one in so many. */
const SHARE = 2

/**
 * Does something before the next frame is drawn, once however often it is asked for; a hidden window draws no frames, so
 * there it is done after a moment. What takes long lets frames pass, so that the person comes to her turn in between.
 * Nothing is done any more when the calling component goes. `now` is ms.
 */
export function useNextFrame(act: () => void, now: () => number = () => performance.now()): () => void {
  let asked: { frame: number; readonly timer: number } | null = null
  let notBefore = 0

  function cancel(): void {
    if (!asked) return
    cancelAnimationFrame(asked.frame)
    clearTimeout(asked.timer)
    asked = null
  }
  function run(): void {
    cancel()
    const begun = now()
    act()
    void Promise.resolve().then(() => {
      notBefore = begun + SHARE * (now() - begun)
    })
  }
  function frame(): void {
    if (now() >= notBefore) run()
    else if (asked) asked.frame = requestAnimationFrame(frame)
  }

  onScopeDispose(cancel)
  return () => {
    asked ??= { frame: requestAnimationFrame(frame), timer: window.setTimeout(run, HIDDEN_MS) }
  }
}
