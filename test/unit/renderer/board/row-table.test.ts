import { describe, expect, it } from 'vitest'
import { columns } from '@/features/board/columns'
import { rowTable } from '@/features/board/row-table'
import { aRow } from './board-rows'

const words = {
  title: (key: string) => `the ${key}`,
  id: 'Id',
  media: () => 'E-mail',
  owner: () => 'Amara Diallo',
  workbin: () => 'Draft',
}

describe('the list as a table', () => {
  it('has the columns in their order, and the id', () => {
    const placedAt = new Date(2026, 10, 22, 9, 5, 7).getTime()
    const [head, first] = rowTable(columns, [aRow('i1', { subject: 'Refund', placedAt, dueAt: null })], words)

    expect(head).toEqual([...columns.map(({ key }) => `the ${key}`), 'Id'])
    expect(first?.slice(0, 2)).toEqual(['E-mail', 'Refund'])
    expect(first?.slice(3)).toEqual(['Amara Diallo', 'Draft', '2026-11-22 09:05:07', '', first?.[7], 'i1'])
  })
})
