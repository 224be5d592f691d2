import type { NewVersion } from '@shared/domain/update'
import type { Result } from '@shared/result'
import type { UpdateFeed } from './update-feed'

/** What looks for a newer version, fetches it and puts it in place. */
export interface UpdaterPort {
  /** Whether this installation can replace itself. */
  readonly canUpdate: () => boolean
  /** The newer version, null when there is none for this installation yet. */
  readonly find: (feed: UpdateFeed) => Promise<Result<NewVersion | null>>
  /** Fetches and checks what was found last; `percent` from 0 to 100. */
  readonly download: (onProgress: (percent: number) => void) => Promise<Result<null>>
  /**
   * Starts the installer of what was downloaded; on Windows and Linux it starts the new version as well. The program must
   * end as soon as the promise is kept. It never rejects.
   */
  readonly install: () => Promise<void>
}
