import { ok } from '@shared/result'
import type { KeptCredentials, KeptPassword } from '@main/settings/kept-password'

/** A secret store that keeps in memory; with `refusal` it keeps nothing. */
export function fakeKeptPassword(
  refusal: ReturnType<KeptPassword['refusal']> = null,
  first: KeptCredentials | null = null,
): KeptPassword {
  let kept = first
  return {
    refusal: () => refusal,
    isKept: () => kept !== null,
    read: () => Promise.resolve(kept),
    keep: (credentials) => {
      kept = credentials
      return Promise.resolve(ok(null))
    },
    forget: () => {
      kept = null
      return Promise.resolve(ok(null))
    },
  }
}
