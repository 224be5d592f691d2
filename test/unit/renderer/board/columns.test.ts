import { describe, expect, it } from 'vitest'
import {
  COLUMN_WIDTH,
  leastWidthOf,
  moved,
  offeredColumns,
  resized,
  stepped,
  toggledColumn,
  trackOf,
} from '@/features/board/columns'
import type { ColumnKey, ShownColumn } from '@shared/domain/grid-look'

const shown: readonly ShownColumn[] = [
  { key: 'media', width: null },
  { key: 'subject', width: 300 },
  { key: 'data:Tier', width: null },
]
const keysOf = (columns: readonly ShownColumn[]): readonly ColumnKey[] => columns.map(({ key }) => key)

describe('the columns of the grid', () => {
  it('take the width they were given, or share what is left', () => {
    expect(shown.map(trackOf)).toEqual(['28px', '300px', 'minmax(80px, 0.8fr)'])
    expect(leastWidthOf(shown)).toBe(28 + 300 + 80)
  })

  it('come and go, but never the last', () => {
    expect(keysOf(toggledColumn(shown, 'id'))).toEqual(['media', 'subject', 'data:Tier', 'id'])
    expect(keysOf(toggledColumn(shown, 'subject'))).toEqual(['media', 'data:Tier'])
    const last: readonly ShownColumn[] = [{ key: 'id', width: null }]
    expect(toggledColumn(last, 'id')).toEqual(last)
  })

  it('move to another place, and stop at the ends', () => {
    expect(keysOf(moved(shown, 'data:Tier', 0))).toEqual(['data:Tier', 'media', 'subject'])
    expect(keysOf(moved(shown, 'media', 9))).toEqual(['subject', 'data:Tier', 'media'])
    expect(moved(shown, 'id', 0)).toBe(shown)
  })

  it('become wider and narrower within bounds', () => {
    expect(stepped(shown, 'subject', 1, 556)[1]?.width).toBe(556 + COLUMN_WIDTH.step)
    expect(resized(shown, 'subject', 1)[1]?.width).toBe(COLUMN_WIDTH.min)
    expect(resized(shown, 'subject', 9_999)[1]?.width).toBe(COLUMN_WIDTH.max)
    expect(resized(shown, 'subject', null)[1]?.width).toBeNull()
  })

  it('offer what is shown first, and then all others once', () => {
    const offered = offeredColumns(shown)
    expect(offered.slice(0, 3)).toEqual(['media', 'subject', 'data:Tier'])
    expect(new Set(offered).size).toBe(offered.length)
    expect(offered).toContain('state')
  })
})
