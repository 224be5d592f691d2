import { failureOf, type Failure } from '@shared/failure'

const noRoom: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT'])

/** Why a file could not be written: `disk-full` when there is no room or the user's share is used up, else `file-not-written`. */
export function writingFailure(error: unknown, message: string): Failure {
  const isFull = error instanceof Error && 'code' in error && noRoom.has(error.code)
  return failureOf(isFull ? 'disk-full' : 'file-not-written', message)
}
