import { describe, expect, it } from 'vitest'
import { rowTable } from '@/features/board/row-table'
import { initialColumns } from '@shared/domain/grid-look'
import { aRow } from './board-rows'

const words = {
  title: (key: string) => `the ${key}`,
  media: () => 'E-mail',
  names: {
    ...{ owner: () => 'Amara Diallo', workbin: () => 'Draft' },
    said: (column: string, word: string) => `${column} ${word}`,
  },
}
const columns = initialColumns.map(({ key }) => key)

describe('the list as a table', () => {
  it('has the columns in their order, and the id', () => {
    const placedAt = new Date(2026, 10, 22, 9, 5, 7).getTime()
    const [head, first] = rowTable(columns, [aRow('i1', { subject: 'Refund', placedAt, dueAt: null })], words)

    expect(head).toEqual([...columns.map((key) => `the ${key}`), 'the id'])
    expect(first?.slice(0, 2)).toEqual(['E-mail', 'Refund'])
    expect(first?.slice(3)).toEqual(['Amara Diallo', 'Draft', '2026-11-22 09:05:07', '', first?.[7], 'i1'])
  })

  it('says the words of the server as the list says them', () => {
    const row = aRow('i1', { state: 'Queued', segment: 'Gold' })
    expect(rowTable(['state', 'segment'], [row], words)[1]?.slice(0, 2)).toEqual([
      'state Queued',
      'segment Gold',
    ])
  })

  it('has the id where a column shows it, and the case data', () => {
    const row = aRow('i1', { caseValues: { Tier: 'Platinum' } })
    expect(rowTable(['id', 'data:Tier'], [row], words)).toEqual([
      ['the id', 'the data:Tier'],
      ['i1', 'Platinum'],
    ])
  })
})
