/** How each window looked at the board, as its page wrote it down; by window id, in memory only. */
export interface WindowLooks {
  readonly of: (windowId: number) => string | null
  /** Null forgets it. */
  readonly keep: (windowId: number, look: string | null) => void
}

/** Keeps the looks of windows as long as they are there, for when their pages are loaded again. */
export function createWindowLooks(isThere: (windowId: number) => boolean): WindowLooks {
  const looks = new Map<number, string>()
  return {
    of: (windowId) => looks.get(windowId) ?? null,
    keep: (windowId, look) => {
      for (const known of looks.keys()) if (!isThere(known)) looks.delete(known)
      if (look === null) looks.delete(windowId)
      else looks.set(windowId, look)
    },
  }
}
