/** A rectangle on the desktop, in device-independent pixels. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the window was when it was last moved or sized. `bounds` are those of the window when not maximised. */
export interface WindowState {
  readonly bounds: Rectangle
  readonly isMaximized: boolean
}

/** Where the window goes now. */
export interface WindowPlace extends WindowState {
  readonly minWidth: number
  readonly minHeight: number
}

const wanted = { width: 1280, height: 800 }
const smallest = { width: 1024, height: 700 }
const grip = { width: 120, height: 40 }

/**
 * Where to put the window: as it was, if enough of its upper edge can still be seen and grasped on some screen, else
 * in the middle of the first. Never larger than the screen. `workAreas` are the usable parts of the screens, the
 * primary one first.
 */
export function placeWindow(saved: WindowState | null, workAreas: readonly Rectangle[]): WindowPlace {
  const home = saved === null ? undefined : workAreas.find((area) => isGraspable(saved.bounds, area))
  const area = home ?? workAreas[0] ?? { x: 0, y: 0, ...wanted }
  const minWidth = Math.min(smallest.width, area.width)
  const minHeight = Math.min(smallest.height, area.height)
  const size = saved !== null && home !== undefined ? saved.bounds : wanted
  const width = between(minWidth, Math.round(size.width), area.width)
  const height = between(minHeight, Math.round(size.height), area.height)
  const corner = saved !== null && home !== undefined ? saved.bounds : middleOf(area, width, height)
  return {
    bounds: { x: Math.round(corner.x), y: Math.round(corner.y), width, height },
    isMaximized: saved?.isMaximized ?? false,
    minWidth,
    minHeight,
  }
}

function isGraspable(bounds: Rectangle, area: Rectangle): boolean {
  const seen = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const isEdgeInside = bounds.y >= area.y - 8 && bounds.y + grip.height <= area.y + area.height
  return seen >= grip.width && isEdgeInside
}

function middleOf(area: Rectangle, width: number, height: number): { x: number; y: number } {
  return { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2 }
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
