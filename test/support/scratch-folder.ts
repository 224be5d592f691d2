import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/**
 * A new, empty folder for the test that runs, removed with all that is in it after the test's own tidying. What still
 * writes there (settings are saved beside what asked for it) is given half a second to come to its end.
 */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'switchyard-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 4, retryDelay: 50 }))
  return folder
}
