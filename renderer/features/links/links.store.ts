import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { HandedOver } from '@shared/domain/handed-over'
import type { LinkTarget } from '@shared/domain/link'

/** What the system handed over and nobody has dealt with yet. */
export const useLinksStore = defineStore('links', () => {
  /** Where a link leads; it waits for the sign-in and for the board. */
  const target = shallowRef<LinkTarget | null>(null)
  /** A file that was opened, or what could not be read; it waits for an answer. */
  const opened = shallowRef<Exclude<HandedOver, { kind: 'link' }> | null>(null)
  return {
    ...{ target, opened },
    take: (handed: HandedOver): void => {
      if (handed.kind === 'link') target.value = handed.target
      else opened.value = handed
    },
  }
})
