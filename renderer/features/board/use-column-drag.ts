import { ref, type Ref } from 'vue'
import type { ColumnKey } from '@shared/domain/grid-look'
import { moved, resized, stepped } from './columns'
import type { Columns } from './use-columns'

/** What pointer and keyboard do with the heads of columns. */
export interface ColumnDrag {
  /** The column over which another one is held. */
  readonly over: Ref<ColumnKey | null>
  readonly onDragStart: (event: DragEvent, key: ColumnKey) => void
  readonly onDragOver: (event: DragEvent, key: ColumnKey) => void
  readonly onDrop: (key: ColumnKey) => void
  readonly onDragEnd: () => void
  /** Follows the pointer from the edge of a head until it is let go. */
  readonly onGrip: (event: PointerEvent, key: ColumnKey) => void
  /** Gives a column back its own measure. */
  readonly reset: (key: ColumnKey) => void
  /** Moves or sizes a column by one step; -1 is left and narrower. */
  readonly step: (head: HTMLElement, key: ColumnKey, what: 'move' | 'size', by: 1 | -1) => void
}

/** Orders and sizes columns. */
export function useColumnDrag({ columns, show, tryWidth }: Columns): ColumnDrag {
  const over = ref<ColumnKey | null>(null)
  let dragged: ColumnKey | null = null
  const placeOf = (key: ColumnKey): number => columns.value.findIndex((column) => column.key === key)
  const resize = (key: ColumnKey, width: number | null): void => show(resized(columns.value, key, width))

  function onGrip(event: PointerEvent, key: ColumnKey): void {
    const grip = event.currentTarget as HTMLElement
    const width = grip.parentElement?.offsetWidth ?? 0
    let next: number | null = null
    grip.setPointerCapture(event.pointerId)
    grip.onpointermove = ({ clientX }) => {
      next = width + clientX - event.clientX
      tryWidth(key, next)
    }
    grip.onpointerup = grip.onpointercancel = () => {
      grip.onpointermove = grip.onpointerup = grip.onpointercancel = null
      if (next !== null) resize(key, next)
      tryWidth(key, null)
    }
  }

  return {
    ...{ over, onGrip },
    onDragStart: (event, key) => {
      dragged = key
      event.dataTransfer?.setData('text/plain', '')
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move'
    },
    onDragOver: (event, key) => {
      if (dragged === null || dragged === key) return
      event.preventDefault()
      over.value = key
    },
    onDrop: (key) => {
      if (dragged !== null) show(moved(columns.value, dragged, placeOf(key)))
    },
    onDragEnd: () => {
      dragged = null
      over.value = null
    },
    reset: (key) => resize(key, null),
    step: (head, key, what, by) => {
      if (what === 'move') show(moved(columns.value, key, Math.max(0, placeOf(key) + by)))
      else show(stepped(columns.value, key, by, head.offsetWidth))
    },
  }
}
