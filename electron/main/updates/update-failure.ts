import { failureOf, type Failure } from '@shared/failure'

/** The code of an error about a list that nobody we trust has signed. */
export const UNTRUSTED = 'ERR_UPDATE_UNTRUSTED'

/** What a failure of electron-updater is to the user. */
export function updateFailure(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code'
  if (code === UNTRUSTED || code === 'ERR_UPDATER_INVALID_SIGNATURE')
    return failureOf('update-untrusted', `not signed by whom we trust (${code})`)
  if (code === 'ERR_CHECKSUM_MISMATCH') return failureOf('update-damaged', 'not the file that was announced')
  return failureOf('update-unreachable', `the update server did not give what was asked for (${code})`)
}
