import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  caseValueFrom,
  isEditDone,
  placeOf,
  problemOfEdit,
  type CaseDataEdit,
} from '@shared/domain/case-data'
import type { CaseEntry } from '@shared/domain/interaction'
import { parseCaseData } from '@main/gws/case-data'
import { runs } from '@support/runs'

const entries: readonly CaseEntry[] = parseCaseData({ OrderNumber: '77', Address: { City: 'Porto' } })
const attach = (name: string, list: string | null = null, value = 'x'): CaseDataEdit => ({
  ...{ kind: 'attach', list, name, value },
})

describe('a change of case data', () => {
  it.each<[string, CaseDataEdit, string]>([
    ['a name of nothing but spaces', attach('  '), 'no-name'],
    ['a name that is too long', attach('k'.repeat(256)), 'name-too-long'],
    ['a name with a space before it', attach(' Key'), 'name-not-allowed'],
    ['a name with a line break in it', attach('Ke\ny'), 'name-not-allowed'],
    ['a name that JavaScript takes for itself', attach('__proto__'), 'name-not-allowed'],
    ['a list without a name', attach('City', ''), 'no-name'],
    ['an entry that is there already', attach('OrderNumber'), 'already-there'],
    ['an entry with the name of a list', attach('Address'), 'already-there'],
    ['an entry of a list that is there already', attach('City', 'Address'), 'already-there'],
    ['a list with the name of an entry', attach('City', 'OrderNumber'), 'already-there'],
    ['a value that is too long', attach('Note', null, 'v'.repeat(4_001)), 'value-too-long'],
    ['a value for what is not there', { kind: 'update', list: null, name: 'Note', value: '' }, 'not-there'],
    ['the removal of what is not there', { kind: 'delete', list: 'Address', name: 'Street' }, 'not-there'],
  ])('is barred for %s', (_name, edit, problem) => {
    expect(problemOfEdit(edit, entries)).toBe(problem)
  })

  it.each<[string, CaseDataEdit]>([
    ['a new entry', attach('Note')],
    ['a new entry of a list', attach('Street', 'Address')],
    ['another value, also an empty one', { kind: 'update', list: null, name: 'OrderNumber', value: '' }],
    ['a removal out of a list', { kind: 'delete', list: 'Address', name: 'City' }],
  ])('is let through for %s', (_name, edit) => {
    expect(problemOfEdit(edit, entries)).toBeUndefined()
  })

  it('is done when the entry is as asked, and not before', () => {
    const edit: CaseDataEdit = { kind: 'update', list: 'Address', name: 'City', value: 'Lyon' }
    expect(isEditDone(edit, entries)).toBe(false)
    expect(isEditDone(edit, parseCaseData({ Address: { City: 'Lyon' } }))).toBe(true)
  })

  it('is done when the entry is gone, if that was asked', () => {
    const edit: CaseDataEdit = { kind: 'delete', list: null, name: 'OrderNumber' }
    expect([isEditDone(edit, entries), isEditDone(edit, [])]).toEqual([false, true])
  })

  it('finds every entry of any case data where it stands', () => {
    const value = fc.string()
    const userData = fc.dictionary(fc.string(), fc.oneof(value, fc.dictionary(fc.string(), value)))
    fc.assert(
      fc.property(userData, (data) => {
        for (const entry of parseCaseData(data)) {
          const { list, name } = placeOf(entry)
          const inner: unknown = list === null ? data : data[list]
          expect(Object.hasOwn(inner as object, name)).toBe(true)
        }
      }),
      runs(300),
    )
  })

  it.each([
    ['12', 7, 12],
    ['012', 7, '012'],
    ['12', '7', '12'],
    ['twelve', 7, 'twelve'],
    ['', 7, ''],
  ])('takes %j typed over %j as %j', (typed, before, value) => {
    expect(caseValueFrom(typed, before)).toBe(value)
  })
})
