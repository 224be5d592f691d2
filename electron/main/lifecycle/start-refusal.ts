import type { App } from 'electron'

/** What refusing to start needs. `show` is undefined where no window can come up; `wait` resolves after so many ms. */
export interface StartRefusal {
  readonly app: Pick<App, 'exit' | 'whenReady'>
  readonly print: (line: string) => void
  readonly reason: string
  readonly show: (() => Promise<void>) | undefined
  readonly wait: (ms: number) => Promise<void>
}

const DESKTOP_LIMIT_MS = 10_000

/**
 * Ends the program before it has begun, with the exit code 1. Says why on stderr before it returns, for Chromium may not
 * live any longer, and in a window as soon as one can come up.
 */
export async function refuseStart({ app, print, reason, show, wait }: StartRefusal): Promise<void> {
  print(`${reason}\n`)
  if (show) {
    const shown = app.whenReady().then(() => 'ready' as const)
    const outcome = await Promise.race([shown, wait(DESKTOP_LIMIT_MS)]).catch(() => undefined)
    if (outcome === 'ready') await show().catch(() => undefined)
  }
  app.exit(1)
}

/** Whether a window can come up: on Linux Chromium breaks off without a display, and says nothing of ours. */
export function hasDesktop({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY'])
}
