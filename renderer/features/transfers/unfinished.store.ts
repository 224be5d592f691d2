import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { OpeningState } from '@shared/contract'
import type { LeaveQuestion } from '@shared/domain/leave'
import type { Reminder } from '@shared/domain/reminder'
import type { RecoveredMove } from '@shared/domain/transfer'

/** What may be forgotten: moves that were cut off, reminders, and what stays behind when one leaves. */
export const useUnfinishedStore = defineStore('unfinished', () => {
  const recovered = shallowRef<readonly RecoveredMove[]>([])
  const reminders = shallowRef<readonly Reminder[]>([])
  const damagedJournalLines = ref(0)
  /** Whether the list of recovered moves is open: it opens by itself, and again when something is added to it. */
  const isRecoveryOpen = ref(false)
  /** What a person wants to leave while something is unfinished; null when nothing is asked. */
  const asked = shallowRef<'sign-out' | LeaveQuestion | null>(null)

  function replaceRecovered(list: readonly RecoveredMove[]): void {
    if (list.length > recovered.value.length) isRecoveryOpen.value = true
    if (list.length === 0) isRecoveryOpen.value = false
    recovered.value = list
  }

  function replaceReminders(list: readonly Reminder[]): void {
    reminders.value = list
  }

  return {
    ...{ replaceRecovered, replaceReminders },
    ...{ recovered, reminders, damagedJournalLines, isRecoveryOpen, asked },
    heldTooLong: computed(() => new Set(idsOf(reminders.value, 'held-too-long'))),
    notOpened: computed(() => reminders.value.filter((one) => one.kind === 'nobody-opened')),
    openWith: (state: Pick<OpeningState, 'recovered' | 'reminders' | 'damagedJournalLines'>): void => {
      damagedJournalLines.value = state.damagedJournalLines
      replaceRecovered(state.recovered)
      replaceReminders(state.reminders)
    },
    ask: (question: 'sign-out' | LeaveQuestion | null): void => {
      asked.value = question
    },
  }
})

function idsOf(reminders: readonly Reminder[], kind: Reminder['kind']): readonly string[] {
  return reminders.filter((one) => one.kind === kind).map(({ interactionId }) => interactionId)
}
