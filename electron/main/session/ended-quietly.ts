import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'

/** Waits for a part of a session to end. Never rejects: what fails meanwhile must not keep the rest of it alive. */
export async function endedQuietly(part: Promise<void> | undefined, log: Log): Promise<void> {
  await part?.catch((error: unknown) => {
    log.error('the end of a session failed', toLogFields(error))
  })
}
