import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { FailureReason } from '@shared/failure'
import type { NetworkQuestion } from '@shared/domain/network-question'

const aboutOf: Partial<Record<FailureReason, NetworkQuestion['kind']>> = {
  'certificate-expired': 'certificate',
  'certificate-untrusted': 'certificate',
  'certificate-wrong-host': 'certificate',
  'proxy-login-needed': 'proxy',
}

/** What the network wants to know from the person, and how often that was answered. */
export const useNetworkStore = defineStore('network', () => {
  /** What a failure should be asked about; each failure is a new object. */
  const failed = shallowRef<{ readonly about: NetworkQuestion['kind'] } | null>(null)
  const answered = ref(0)
  return {
    ...{ failed, answered },
    /** Asks what stands behind a failure, if it is one that a person can do something about. */
    explain: (reason: FailureReason): void => {
      const about = aboutOf[reason]
      if (about) failed.value = { about }
    },
    /** Whether an answer can make good what failed for that reason. */
    isAnswerable: (reason: FailureReason): boolean => aboutOf[reason] !== undefined,
    tellAnswered: (): void => {
      answered.value += 1
    },
  }
})
