import type { CaseEntry, CaseValue } from './interaction'

/** Where an entry of case data stands: in no list, or in one (lists do not nest, page "UpdateUserData"). */
export interface CasePlace {
  readonly list: string | null
  readonly name: string
}

/**
 * One change of the case data of a held interaction. `attach` adds an entry that is not there, `update` gives one that is
 * there another value, `delete` removes it.
 */
export type CaseDataEdit =
  | (CasePlace & { readonly kind: 'attach' | 'update'; readonly value: string | number })
  | (CasePlace & { readonly kind: 'delete' })

/** The longest name of an entry or a list, in characters. */
export const LONGEST_CASE_NAME = 255

/** The longest value, in characters. */
export const LONGEST_CASE_VALUE = 4_000

/** Why a change cannot be asked for. */
export type CaseDataProblem =
  'no-name' | 'name-too-long' | 'name-not-allowed' | 'already-there' | 'not-there' | 'value-too-long'

/** The place of an entry as it was read. */
export function placeOf({ key, list }: CaseEntry): CasePlace {
  return list === undefined ? { list: null, name: key } : { list, name: key.slice(list.length + 3) }
}

/** What speaks against a change, told before anything is asked of the server; undefined when nothing does. */
export function problemOfEdit(
  edit: CaseDataEdit,
  entries: readonly CaseEntry[],
): CaseDataProblem | undefined {
  const nameProblem = problemOfName(edit.name) ?? (edit.list === null ? undefined : problemOfName(edit.list))
  if (nameProblem) return nameProblem
  if (edit.kind === 'attach' && isTaken(edit, entries)) return 'already-there'
  if (edit.kind !== 'attach' && !entries.some((entry) => isAt(entry, edit))) return 'not-there'
  return edit.kind !== 'delete' && String(edit.value).length > LONGEST_CASE_VALUE
    ? 'value-too-long'
    : undefined
}

/** What was typed, as a value: a number stays one as long as it reads the same, anything else is text. */
export function caseValueFrom(typed: string, before: CaseValue): string | number {
  return typeof before === 'number' && String(Number(typed)) === typed ? Number(typed) : typed
}

/** Whether case data are as a change wanted them. */
export function isEditDone(edit: CaseDataEdit, entries: readonly CaseEntry[]): boolean {
  const there = entries.find((entry) => isAt(entry, edit))
  if (edit.kind === 'delete') return there === undefined
  return there !== undefined && String(there.value ?? '') === String(edit.value)
}

function isAt(entry: CaseEntry, { list, name }: CasePlace): boolean {
  const place = placeOf(entry)
  return place.list === list && place.name === name
}

/** A list and a plain entry of the same name cannot stand side by side, and an entry takes the place of another. */
function isTaken({ list, name }: CasePlace, entries: readonly CaseEntry[]): boolean {
  return entries.some((entry) => {
    const place = placeOf(entry)
    if (list !== null) return isAt(entry, { list, name }) || (place.list === null && place.name === list)
    return place.list === null ? place.name === name : place.list === name
  })
}

function problemOfName(name: string): CaseDataProblem | undefined {
  if (name.trim() === '') return 'no-name'
  if (name.length > LONGEST_CASE_NAME) return 'name-too-long'
  const isOdd = name !== name.trim() || /\p{Cc}/u.test(name) || name === '__proto__'
  return isOdd ? 'name-not-allowed' : undefined
}
