import { ref, triggerRef, type Ref, type ShallowRef } from 'vue'
import { calmed } from './calm'

/** Numbers that rise with what happens to the board: its maps and lines are plain, so whoever reads them reads one of these. */
export interface BoardVersions {
  /** Rises with every change. */
  readonly version: Readonly<Ref<number>>
  /** Leaves out what the clock or the pointer alone do to the order. */
  readonly contentsVersion: Readonly<Ref<number>>
  /** Follows the contents at once, and in a flood four times a second: for what counts everything and stands beside the list. */
  readonly calmVersion: Readonly<Ref<number>>
  /** Does something to the order of the lines and tells who looks at them. */
  readonly reordering: (act: () => void) => void
  /** Does something to the board and tells everybody who looks at it. */
  readonly doing: (act: () => void) => void
}

/** The versions of a board that begins with nothing; `view` is what the grid looks at. */
export function createBoardVersions(view: ShallowRef): BoardVersions {
  const version = ref(0)
  const contentsVersion = ref(0)
  function reordering(act: () => void): void {
    act()
    version.value += 1
    triggerRef(view)
  }
  return {
    ...{ version, contentsVersion, reordering, calmVersion: calmed(contentsVersion) },
    doing: (act) => {
      reordering(act)
      contentsVersion.value += 1
    },
  }
}
