import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { emptyInbox, type AlertInbox, type AlertJump } from '@shared/domain/alert'
import type { AlertRule } from '@shared/domain/alert-rule'

/** The parts of the alerts dialog. */
export const alertTabs = ['inbox', 'rules', 'times'] as const

/** One of them. */
export type AlertTab = (typeof alertTabs)[number]

/** The alert inbox as main keeps it, and which part of the alerts is on the screen. */
export const useAlertsStore = defineStore('alerts', () => {
  const inbox = shallowRef<AlertInbox>(emptyInbox)
  const isOpen = ref(false)
  const tab = ref<AlertTab>('inbox')
  /** The rule that is being written; null when the list of rules is shown. */
  const edited = shallowRef<AlertRule | null>(null)
  /** What was clicked outside of the window and is not shown yet: the board may still have to be loaded. */
  const jump = shallowRef<AlertJump | null>(null)
  return {
    ...{ inbox, isOpen, tab, edited, jump },
    replace: (next: AlertInbox): void => {
      inbox.value = next
    },
    open: (wanted: AlertTab): void => {
      edited.value = null
      tab.value = wanted
      isOpen.value = true
    },
    /** Opens the form with a rule. */
    edit: (rule: AlertRule): void => {
      edited.value = rule
      tab.value = 'rules'
      isOpen.value = true
    },
    close: (): void => {
      isOpen.value = false
      edited.value = null
    },
  }
})
