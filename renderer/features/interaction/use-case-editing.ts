import { nextTick, onBeforeUpdate, onUpdated, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { CaseDataEdit } from '@shared/domain/case-data'
import type { CaseDataChanges } from './use-case-data'

/** Which entry of the case data is open for a change, and what opens, makes and leaves it. */
export interface CaseEditing {
  /** The key of the entry that is being changed; empty for a new one, null when none is. */
  readonly editing: Readonly<ShallowRef<string | null>>
  readonly edit: (key: string) => void
  readonly cancel: () => void
  readonly make: (wanted: CaseDataEdit) => Promise<void>
}

/**
 * Opens one entry at a time within `root`. Whatever goes away there with the focus in it, the focus stays: at the entry
 * that was left last, else at what adds one, else in the search.
 */
export function useCaseEditing(
  root: Readonly<Ref<HTMLElement | null>>,
  { change, forget }: Pick<CaseDataChanges, 'change' | 'forget'>,
): CaseEditing {
  const editing = shallowRef<string | null>(null)
  let left: string | null = null
  let hadFocus = false

  function hasFocus(): boolean {
    return root.value?.contains(document.activeElement) ?? false
  }

  function isFocusLost(): boolean {
    return document.activeElement === null || document.activeElement === document.body
  }

  function returnFocus(): void {
    const pencils = [...(root.value?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])]
    const places = [
      pencils.find(({ dataset }) => dataset['entry'] === left),
      ...['form input', '.add', '[role=searchbox]'].map((each) =>
        root.value?.querySelector<HTMLElement>(each),
      ),
    ]
    places.find((place) => place)?.focus()
  }

  onBeforeUpdate(() => {
    hadFocus = hasFocus()
  })
  onUpdated(() => {
    if (hadFocus && isFocusLost()) returnFocus()
  })

  function edit(key: string | null): void {
    forget()
    editing.value = key
  }

  async function make(wanted: CaseDataEdit): Promise<void> {
    const key = editing.value
    const isMade = await change(wanted)
    const isOurs = hasFocus() || isFocusLost()
    if (isMade) {
      left = wanted.kind === 'delete' ? null : key
      edit(null)
    }
    await nextTick()
    if (isOurs && isFocusLost()) returnFocus()
  }

  return {
    ...{ editing, edit, make },
    cancel: () => {
      left = editing.value
      edit(null)
    },
  }
}
