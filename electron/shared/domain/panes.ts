/** The widths of the parts beside the list, in px; 0 when one is folded away. */
export interface PaneWidths {
  readonly tree: number
  readonly details: number
}

/** How wide the parts are until somebody moves their edges. */
export const initialPanes: PaneWidths = { tree: 264, details: 340 }

/** Between these widths, in px, the tree can be sized. */
export const treeBounds = { least: 200, most: 520 } as const

/** Between these widths, in px, the details can be sized. */
export const detailsBounds = { least: 280, most: 720 } as const
