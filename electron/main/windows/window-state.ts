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

type Size = Pick<Rectangle, 'width' | 'height'>

const wanted = { width: 1280, height: 800 }
const smallest = { width: 1024, height: 700 }
const cascade = 28
const grip = { width: 120, height: 40 }

/**
 * Where to put the window: as it was, if enough of its upper edge can still be seen and grasped on some screen, else
 * in the middle of the first. Never larger than the screen. `workAreas` are the usable parts of the screens, the
 * primary one first.
 */
export function placeWindow(saved: WindowState | null, workAreas: readonly Rectangle[]): WindowPlace {
  const asItWas = saved === null ? undefined : placesOf(saved.bounds, workAreas).find(isGraspable)
  const { bounds, area } = asItWas ?? newPlace(workAreas[0] ?? { x: 0, y: 0, ...wanted })
  return {
    bounds,
    isMaximized: saved?.isMaximized ?? false,
    minWidth: Math.min(smallest.width, area.width),
    minHeight: Math.min(smallest.height, area.height),
  }
}

/**
 * Where one more window goes: where the last such window was, or on the first of the windows that are there; moved down
 * and to the right as long as it would lie exactly on one of them. Null when there is nothing to go by.
 */
export function besides(saved: WindowState | null, there: readonly Rectangle[]): WindowState | null {
  const [first] = there
  let bounds = saved?.bounds ?? first
  if (!bounds) return null
  const isTaken = ({ x, y }: Rectangle): boolean => there.some((other) => other.x === x && other.y === y)
  while (isTaken(bounds)) bounds = { ...bounds, x: bounds.x + cascade, y: bounds.y + cascade }
  return { bounds, isMaximized: saved?.isMaximized ?? false }
}

/**
 * Where windows go when the screens have changed while they were open: null for one whose upper edge can still be seen and
 * grasped; for the others the middle of the first screen, in their own size as far as it fits, beside each other.
 */
export function broughtBack(
  windows: readonly Rectangle[],
  workAreas: readonly Rectangle[],
): readonly (Rectangle | null)[] {
  const [area] = workAreas
  if (!area) return windows.map(() => null)
  const isSeen = (bounds: Rectangle): boolean => workAreas.some((each) => isGraspable({ bounds, area: each }))
  const taken = windows.filter(isSeen)
  return windows.map((bounds) => {
    if (isSeen(bounds)) return null
    const middle = inTheMiddle(area, notLargerThan(area, bounds))
    const free = besides({ bounds: middle, isMaximized: false }, taken)?.bounds ?? middle
    const place = isGraspable({ bounds: free, area }) ? free : middle
    taken.push(place)
    return place
  })
}

interface Placing {
  readonly bounds: Rectangle
  readonly area: Rectangle
}

function placesOf(bounds: Rectangle, areas: readonly Rectangle[]): readonly Placing[] {
  return areas.map((area) => ({
    area,
    bounds: { x: Math.round(bounds.x), y: Math.round(bounds.y), ...sizeWithin(area, bounds) },
  }))
}

function newPlace(area: Rectangle): Placing {
  return { area, bounds: inTheMiddle(area, sizeWithin(area, wanted)) }
}

function inTheMiddle(area: Rectangle, size: Size): Rectangle {
  const x = Math.round(area.x + (area.width - size.width) / 2)
  const y = Math.round(area.y + (area.height - size.height) / 2)
  return { x, y, ...size }
}

function notLargerThan(area: Size, { width, height }: Size): Size {
  return { width: Math.min(width, area.width), height: Math.min(height, area.height) }
}

function sizeWithin(area: Rectangle, size: Size): Size {
  return {
    width: between(Math.min(smallest.width, area.width), Math.round(size.width), area.width),
    height: between(Math.min(smallest.height, area.height), Math.round(size.height), area.height),
  }
}

function isGraspable({ bounds, area }: Placing): boolean {
  const seen = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const isEdgeInside = bounds.y >= area.y - 8 && bounds.y + grip.height <= area.y + area.height
  return seen >= grip.width && isEdgeInside
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
