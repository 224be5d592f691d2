import { onScopeDispose } from 'vue'

const HIDDEN_MS = 250

/**
 * Does something before the next frame is drawn, once however often it is asked for; a hidden window draws no frames, so
 * there it is done after a moment. Nothing is done any more when the calling component goes.
 */
export function useNextFrame(act: () => void): () => void {
  let asked: { readonly frame: number; readonly timer: number } | null = null

  function cancel(): void {
    if (!asked) return
    cancelAnimationFrame(asked.frame)
    clearTimeout(asked.timer)
    asked = null
  }
  function run(): void {
    cancel()
    act()
  }

  onScopeDispose(cancel)
  return () => {
    asked ??= { frame: requestAnimationFrame(run), timer: window.setTimeout(run, HIDDEN_MS) }
  }
}
