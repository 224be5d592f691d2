import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { nothingToLoad, type BoardChange, type BoardLoading, type BoardSnapshot } from '@shared/domain/board'
import type { Applied, ShownBoard } from './shown-board'

/** The part of the board's store that takes what main tells. Times are ms since the epoch. */
export interface BoardNews {
  readonly asOf: Ref<number | null>
  readonly loading: ShallowRef<BoardLoading>
  /** Takes a change; it is shown with `settle`. One that voids everything before is shown at once. */
  readonly receive: (change: BoardChange, now?: number) => Applied
  /** Shows all that was received since the last time. */
  readonly settle: () => void
  /** Takes a change and shows it. */
  readonly apply: (change: BoardChange, now?: number) => Applied
  readonly replace: (snapshot: BoardSnapshot) => void
}

/** What the news act on. `show` does something to the board and tells everybody; `taken` follows each part of it. */
export interface BoardNewsOptions {
  readonly shown: ShownBoard
  readonly show: (act: () => void) => void
  readonly taken: (isReset: boolean) => void
}

/** Takes main's changes one after the other, and shows many of them in one pass. */
export function createBoardNews({ shown, show, taken }: BoardNewsOptions): BoardNews {
  const asOf = ref<number | null>(null)
  const loading = shallowRef<BoardLoading>(nothingToLoad)
  let latest: BoardChange | null = null

  function receive(change: BoardChange, now: number = Date.now()): Applied {
    const received = shown.receive(change, now)
    if (received !== 'applied') return received
    latest = change
    if (change.reset) settle()
    return received
  }

  function settle(): void {
    const change = latest
    if (!change) return
    latest = null
    show(() => {
      shown.settle()
      take(change, change.reset)
    })
  }

  function take(news: BoardChange | BoardSnapshot, isReset: boolean): void {
    asOf.value = news.asOf
    loading.value = news.loading
    taken(isReset)
  }

  return {
    ...{ asOf, loading, receive, settle },
    apply: (change, now) => {
      const received = receive(change, now)
      settle()
      return received
    },
    replace: (snapshot) => {
      latest = null
      show(() => {
        shown.replace(snapshot)
        take(snapshot, false)
      })
    },
  }
}
