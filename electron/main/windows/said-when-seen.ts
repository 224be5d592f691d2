/** What is said only to somebody who can see it. */
export interface SaidWhenSeen {
  /** Says it now, or as soon as a window is to be seen; what waits under the same name is never said then. */
  readonly say: (name: string, tell: () => void) => void
  /** What waits under that name need not be said any more. */
  readonly drop: (name: string) => void
  /** A window may be to be seen now: what waits is said. */
  readonly look: () => void
}

/** Owns what waits until somebody can see a window: a note in a hidden one would come and go unread. */
export function createSaidWhenSeen(isSeen: () => boolean): SaidWhenSeen {
  const waiting = new Map<string, () => void>()
  const look = (): void => {
    if (!isSeen()) return
    const told = [...waiting.values()]
    waiting.clear()
    for (const tell of told) tell()
  }
  return {
    look,
    say: (name, tell) => {
      waiting.set(name, tell)
      look()
    },
    drop: (name) => void waiting.delete(name),
  }
}

/** What is said once for ever. `remember` keeps that it was said. */
export interface SaidOnce {
  readonly wasSaid: () => boolean
  readonly remember: () => void
  readonly tell: () => void
}

/** Says it unless it was said before. It counts as said only when somebody could see it. */
export function sayOnce(notes: SaidWhenSeen, name: string, { wasSaid, remember, tell }: SaidOnce): void {
  if (wasSaid()) return
  notes.say(name, () => {
    remember()
    tell()
  })
}
