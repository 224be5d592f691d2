import { screen } from 'electron'
import type { Rectangle } from './window-state'

/** The system moves windows by itself when a screen goes; after so long it has, ms. */
const SETTLE_MS = 500

/** The usable parts of the screens there are now, the primary one first. */
export function workAreas(): readonly Rectangle[] {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id)
  return [primary, ...others].map((display) => display.workArea)
}

/** Tells when screens went, came or changed, once they have settled; call when the app is ready. */
export function watchScreens(onChanged: (workAreas: readonly Rectangle[]) => void): void {
  let settling: NodeJS.Timeout | undefined
  const changed = (): void => {
    clearTimeout(settling)
    settling = setTimeout(() => onChanged(workAreas()), SETTLE_MS)
  }
  screen.on('display-removed', changed)
  screen.on('display-added', changed)
  screen.on('display-metrics-changed', changed)
}
